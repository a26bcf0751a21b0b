package dev.gwr.projects.project;

import dev.gwr.commons.csv.CsvTable;
import dev.gwr.commons.csv.CsvTables;
import dev.gwr.commons.csv.TableProfile;
import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.query.Paging;
import dev.gwr.commons.store.GroupedCounts;
import dev.gwr.commons.store.KnownCodes;
import dev.gwr.commons.store.KeysetPager;
import dev.gwr.commons.store.Names;
import dev.gwr.commons.store.Sort;
import dev.gwr.commons.store.Where;
import dev.gwr.commons.store.WholeList;
import dev.gwr.commons.store.recording.AsOf;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/projects")
@Tag(name = "Projects")
public class ProjectResource {

    private static final String ORDER = "The order; by default RELEVANCE with `q`, else REPORT_ORDER";
    private static final Sort REPORT_ORDER = Sort.ascending(Sort.Key.text("e.firstReport"),
            new Sort.Key("e.position", Integer.class), Sort.Key.text("e.id"));

    @Inject
    EntityManager entities;

    @Inject
    KnownCodes known;

    @Inject
    ProjectStatusHistory history;

    @Inject
    CsvTables tables;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listProjects", summary = "List projects",
            description = "Named projects (项目), each with what the reports say of it, year by year, the words that say "
                    + "so, and how that stands against what happened since.")
    public ProjectPage list(@Valid @BeanParam ProjectFilter filter, @Valid @BeanParam Paging paging,
            @QueryParam("sort") @Parameter(description = ORDER) ProjectSort sort) {
        Instant moment = history.moment(filter.asOf);
        KeysetPager.Slice<ProjectEntity> slice = KeysetPager.page(entities, ProjectEntity.class,
                filter.where(known, moment),
                sort(sort, filter.q), paging, Function.identity());
        return new ProjectPage(represent(slice.items(), moment), slice.total(), slice.next());
    }

    @GET
    @Path("table.csv")
    @Produces(CsvTable.TEXT_CSV)
    @Operation(operationId = "listProjectsAsCsv", summary = "List projects, as a CSV table",
            description = "All projects that the filters mean, in one file, a row for each commitment: whatever the "
                    + "filters ask of commitments, a project comes with all of its own, as in the list.")
    public CsvTable<Project> csv(@Valid @BeanParam ProjectFilter filter,
            @QueryParam("sort") @Parameter(description = ORDER) ProjectSort sort,
            @QueryParam("profile") @Parameter(description = TableProfile.DESCRIPTION) TableProfile profile) {
        Instant moment = history.moment(filter.asOf);
        return tables.of("projects", profile, Project.class, () -> ProjectTable.columns(Names.read(entities)),
                new WholeList<>(entities, ProjectEntity.class, filter.where(known, moment), sort(sort, filter.q),
                        page -> represent(page, moment).stream().flatMap(Project::byCommitment).toList()));
    }

    private List<Project> represent(List<ProjectEntity> found, Instant moment) {
        Map<String, ProjectStatusEntity> snapshots = history.snapshots(found.stream().map(e -> e.id).toList(), moment);
        Map<String, CommitmentProgressEntity> progress = history.progress(
                found.stream().flatMap(e -> e.commitments.stream()).map(commitment -> commitment.id).toList(), moment);
        return found.stream().map(e -> Project.of(e, snapshots.get(e.id).snapshot(), progress)).toList();
    }

    private static Sort sort(ProjectSort sort, String q) {
        ProjectSort by = sort != null ? sort : q == null ? ProjectSort.REPORT_ORDER : ProjectSort.RELEVANCE;
        return switch (by) {
            case REPORT_ORDER -> REPORT_ORDER;
            case NAME -> Sort.ascending(Sort.Key.text("e.name"), Sort.Key.text("e.id"));
            case RELEVANCE -> Sort.relevance(q, "e.searchName", REPORT_ORDER);
        };
    }

    @GET
    @Path("counts")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "countProjects", summary = "Count projects by groups",
            description = "How many projects each group has, under the same filters as the list. REPORT, PERIOD, "
                    + "STAGE, THEME, SECTION and PROGRESS are groups of the commitments that the filters mean.")
    public ProjectCounts count(@Valid @BeanParam ProjectFilter filter,
            @QueryParam("groupBy")
            @Parameter(description = "What to count by; several make groups of groups", required = true,
                    example = "STAGE") List<ProjectGroup> groupBy) {
        boolean joined = groupBy != null && groupBy.stream().anyMatch(ProjectGroup::ofCommitments);
        Instant moment = history.moment(filter.asOf);
        Where where = joined ? filter.whereJoined(known, moment) : filter.where(known, moment);
        String join = joined ? "join e.commitments c" : "";
        if (joined && groupBy.contains(ProjectGroup.SECTION)) {
            join += " join lateral unnest(c.sections) s";
        }
        if (joined && groupBy.contains(ProjectGroup.PROGRESS)) {
            join += " left join CommitmentProgressEntity g on g.commitmentId = c.id and " + holds("g");
            where.parameter("moment", moment);
        }
        if (groupBy != null && groupBy.contains(ProjectGroup.REGION)) {
            join += " join lateral unnest(e.regionsUp) r";
        }
        if (groupBy != null && groupBy.contains(ProjectGroup.STATUS_NOW)) {
            join += " join ProjectStatusEntity n on n.projectId = e.id and " + holds("n");
            where.parameter("moment", moment);
        }
        List<ProjectCount> counts = GroupedCounts.count(ProjectEntity.class, join, where, groupBy,
                ProjectGroup::expression, ProjectCount::of);
        return new ProjectCounts(counts, counts.size(), null);
    }

    private static String holds(String row) {
        return row + ".validFrom < :moment and (" + row + ".validTo is null or " + row + ".validTo >= :moment)";
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getProject", summary = "Get a project",
            description = "A project with what each report says of it, in the order of time, and how that stands "
                    + "against what happened since.")
    public Project get(@PathParam("id") @Parameter(description = "Id of the project",
            example = "jx-kangshan-flood-storage-safety-works") String id,
            @QueryParam("asOf") @Parameter(description = AsOf.DESCRIPTION,
                    schema = @Schema(type = SchemaType.STRING, format = "date")) String asOf) {
        Instant moment = history.moment(asOf);
        ProjectEntity project = ProjectEntity.findById(id);
        if (project == null) {
            throw ProblemException.notFound("project", id);
        }
        return represent(List.of(project), moment).get(0);
    }
}
