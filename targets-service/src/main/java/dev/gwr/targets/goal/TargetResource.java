package dev.gwr.targets.goal;

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
import dev.gwr.commons.store.recording.Moments;
import dev.gwr.targets.FigureSorts;
import dev.gwr.targets.progress.ProgressEntity;
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
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/targets")
@Tag(name = "Targets")
public class TargetResource {

    private static final String ORDER = "The order; by default RELEVANCE with `q`, else REPORT_ORDER. Values compare "
            + "as normalised, so sort by value within one `unit`; targets without a value come last";
    private static final String HELD = "p.progress.since < :asOf and (p.validTo is null or p.validTo >= :asOf)";

    @Inject
    EntityManager entities;

    @Inject
    Moments moments;

    @Inject
    KnownCodes known;

    @Inject
    CsvTables tables;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listTargets", summary = "List targets",
            description = "What the plans promise (目标): figures and deliverables, each with the sentence that says so, "
                    + "how it stands and, where the report has it, the result of the year before.")
    public TargetPage list(@Valid @BeanParam TargetFilter filter, @Valid @BeanParam Paging paging,
            @QueryParam("sort") @Parameter(description = ORDER) TargetSort sort) {
        Instant moment = moments.of(filter.asOf);
        KeysetPager.Slice<TargetEntity> slice = KeysetPager.page(entities, TargetEntity.class,
                filter.where(known, moment),
                sort(sort, filter.q, moment), paging, Function.identity());
        return new TargetPage(represent(slice.items(), moment), slice.total(), slice.next());
    }

    @GET
    @Path("table.csv")
    @Produces(CsvTable.TEXT_CSV)
    @Operation(operationId = "listTargetsAsCsv", summary = "List targets, as a CSV table",
            description = "All targets that the filters mean, in one file, a row for each.")
    public CsvTable<Target> csv(@Valid @BeanParam TargetFilter filter,
            @QueryParam("sort") @Parameter(description = ORDER) TargetSort sort,
            @QueryParam("profile") @Parameter(description = TableProfile.DESCRIPTION) TableProfile profile) {
        Instant moment = moments.of(filter.asOf);
        return tables.of("targets", profile, Target.class, () -> TargetTable.columns(Names.read(entities)),
                new WholeList<>(entities, TargetEntity.class, filter.where(known, moment), sort(sort, filter.q, moment),
                        page -> represent(page, moment)));
    }

    /** Whatever belongs to a page of targets comes by one query for all of them. */
    private static List<Target> represent(List<TargetEntity> targets, Instant moment) {
        Baselines baselines = Baselines.of(targets);
        Map<String, ProgressEntity> progress = ProgressEntity.of(
                targets.stream().map(target -> target.id).toList(), moment);
        return targets.stream().map(target -> Target.of(target, baselines.of(target),
                ProgressEntity.represent(progress.get(target.id)))).toList();
    }

    private static Sort sort(TargetSort sort, String q, Instant moment) {
        TargetSort by = sort != null ? sort : q == null ? TargetSort.REPORT_ORDER : TargetSort.RELEVANCE;
        return switch (by) {
            case REPORT_ORDER -> FigureSorts.REPORT_ORDER;
            case NAME -> Sort.ascending(Sort.Key.text("e.name"), Sort.Key.text("e.id"));
            case VALUE_ASCENDING -> FigureSorts.VALUE_ASCENDING;
            case VALUE_DESCENDING -> FigureSorts.VALUE_DESCENDING;
            case ATTAINMENT_ASCENDING -> attainment("1e30bd", false, moment);
            case ATTAINMENT_DESCENDING -> attainment("-1e30bd", true, moment);
            case RELEVANCE -> Sort.relevance(q, "e.searchName", FigureSorts.REPORT_ORDER);
        };
    }

    private static Sort attainment(String ifNone, boolean descending, Instant moment) {
        Sort.Key attainment = new Sort.Key("coalesce((select p.progress.attainment from ProgressEntity p where "
                + "p.targetId = e.id and "
                + HELD + "), " + ifNone + ")", BigDecimal.class);
        return new Sort(List.of(attainment, Sort.Key.text("e.id")), descending, Map.of("asOf", moment));
    }

    @GET
    @Path("counts")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "countTargets", summary = "Count targets by groups",
            description = "How many targets each group has, under the same filters as the list.")
    public TargetCounts count(@Valid @BeanParam TargetFilter filter,
            @QueryParam("groupBy")
            @Parameter(description = "What to count by; several make groups of groups", required = true,
                    example = "THEME") List<TargetGroup> groupBy) {
        Instant moment = moments.of(filter.asOf);
        Where where = filter.where(known, moment);
        String join = groupBy != null && groupBy.contains(TargetGroup.SECTION) ? "join lateral unnest(e.sections) s"
                : "";
        if (groupBy != null && groupBy.contains(TargetGroup.REGION)) {
            join += " join lateral unnest(e.regionsUp) r";
        }
        if (groupBy != null && groupBy.contains(TargetGroup.STATUS)) {
            join += " left join ProgressEntity p on p.targetId = e.id and " + HELD;
            where.parameter("asOf", moment);
        }
        List<TargetCount> counts = GroupedCounts.count(TargetEntity.class, join, where, groupBy,
                TargetGroup::expression, TargetCount::of);
        return new TargetCounts(counts, counts.size(), null);
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getTarget", summary = "Get a target",
            description = "A promise of the plan with its indicator, its baseline and the sentence that says so.")
    public Target get(@PathParam("id") @Parameter(description = "Id of the target",
    example = "jx-2024-gdp-growth") String id,
            @QueryParam("asOf") @Parameter(description = AsOf.DESCRIPTION,
                    schema = @Schema(type = SchemaType.STRING, format = "date")) String asOf) {
        Instant moment = moments.of(asOf);
        TargetEntity found = TargetEntity.withIndicator(id)
                .orElseThrow(() -> ProblemException.notFound("target", id));
        return represent(List.of(found), moment).get(0);
    }
}
