package dev.gwr.projects.project;

import dev.gwr.commons.csv.CsvWriter;
import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.query.Paging;
import dev.gwr.commons.store.Counting;
import dev.gwr.commons.store.KnownCodes;
import dev.gwr.commons.store.Listing;
import dev.gwr.commons.store.Sort;
import dev.gwr.commons.store.Where;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/projects")
@Tag(name = "Projects")
public class ProjectResource {

    private static final Sort REPORT_ORDER = Sort.ascending(new Sort.Key("e.position", Integer.class), Sort.Key.text("e.id"));

    @Inject
    EntityManager entities;

    @Inject
    KnownCodes known;

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.TEXT_CSV})
    @Transactional
    @Operation(operationId = "listProjects", summary = "List projects",
            description = "Named projects (项目), each with what the reports say of it, year by year, and the words that say so.")
    public ProjectPage list(@Valid @BeanParam ProjectFilter filter, @Valid @BeanParam Paging paging,
            @QueryParam("sort") @Parameter(description = "The order; by default RELEVANCE with `q`, else REPORT_ORDER")
            ProjectSort sort) {
        return ProjectPage.of(Listing.page(entities, ProjectEntity.class, filter.where(known), sort(sort, filter.q), paging,
                Project::of));
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
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.TEXT_CSV})
    @Transactional
    @Operation(operationId = "countProjects", summary = "Count projects by groups",
            description = "How many projects each group has, under the same filters as the list. REPORT, YEAR, COMMITMENT, THEME "
                    + "and SECTION are groups of the commitments that the filters mean.")
    public ProjectCounts count(@Valid @BeanParam ProjectFilter filter,
            @QueryParam("groupBy") @Parameter(description = "What to count by; several make groups of groups", required = true,
                    example = "COMMITMENT") List<ProjectGroup> groupBy) {
        boolean joined = groupBy != null && groupBy.stream().anyMatch(ProjectGroup::ofCommitments);
        String join = joined ? "join e.commitments c" : "";
        if (joined && groupBy.contains(ProjectGroup.SECTION)) {
            join += " join lateral unnest(c.sections) s";
        }
        Where where = joined ? filter.whereJoined(known) : filter.where(known);
        List<ProjectCount> counts = Counting.count(entities, ProjectEntity.class, join, where, groupBy,
                ProjectGroup::expression, ProjectCount::of);
        return new ProjectCounts(counts, counts.size(), null);
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(operationId = "getProject", summary = "Get a project",
            description = "A project with what each report says of it, in the order of time.")
    public Project get(@PathParam("id") @Parameter(description = "Id of the project",
            example = "jx-kangshan-flood-storage-safety-works") String id) {
        ProjectEntity project = ProjectEntity.findById(id);
        if (project == null) {
            throw ProblemException.notFound("project", id);
        }
        return Project.of(project);
    }
}
