package dev.gwr.targets.target;

import dev.gwr.commons.csv.CsvWriter;
import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.query.Paging;
import dev.gwr.commons.store.Counting;
import dev.gwr.commons.store.KnownCodes;
import dev.gwr.commons.store.Listing;
import dev.gwr.commons.store.Sort;
import dev.gwr.targets.FigureSorts;
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
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/targets")
@Tag(name = "Targets")
public class TargetResource {

    @Inject
    EntityManager entities;

    @Inject
    KnownCodes known;

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.TEXT_CSV})
    @Transactional
    @Operation(operationId = "listTargets", summary = "List targets",
            description = "What the plans promise (目标): figures and deliverables, each with the sentence that says so and, "
                    + "where the report has it, the result of the year before.")
    public TargetPage list(@Valid @BeanParam TargetFilter filter, @Valid @BeanParam Paging paging,
            @QueryParam("sort") @Parameter(description = "The order; by default RELEVANCE with `q`, else REPORT_ORDER."
                    + " Values compare as normalised, so sort by value within one `unit`; targets without a value come last") TargetSort sort) {
        Listing.Slice<TargetEntity> slice = Listing.page(entities, TargetEntity.class, filter.where(known), sort(sort, filter.q), paging,
                Function.identity());
        Baselines baselines = Baselines.of(slice.items());
        return new TargetPage(slice.items().stream().map(baselines::represent).toList(), slice.total(), slice.next());
    }

    private static Sort sort(TargetSort sort, String q) {
        TargetSort by = sort != null ? sort : q == null ? TargetSort.REPORT_ORDER : TargetSort.RELEVANCE;
        return switch (by) {
            case REPORT_ORDER -> FigureSorts.REPORT_ORDER;
            case NAME -> Sort.ascending(Sort.Key.text("e.name"), Sort.Key.text("e.id"));
            case VALUE_ASCENDING -> FigureSorts.VALUE_ASCENDING;
            case VALUE_DESCENDING -> FigureSorts.VALUE_DESCENDING;
            case RELEVANCE -> Sort.relevance(q, "e.searchName", FigureSorts.REPORT_ORDER);
        };
    }

    @GET
    @Path("counts")
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.TEXT_CSV})
    @Transactional
    @Operation(operationId = "countTargets", summary = "Count targets by groups",
            description = "How many targets each group has, under the same filters as the list.")
    public TargetCounts count(@Valid @BeanParam TargetFilter filter,
            @QueryParam("groupBy") @Parameter(description = "What to count by; several make groups of groups", required = true,
                    example = "THEME") List<TargetGroup> groupBy) {
        String join = groupBy != null && groupBy.contains(TargetGroup.SECTION) ? "join lateral unnest(e.sections) s" : "";
        List<TargetCount> counts = Counting.count(entities, TargetEntity.class, join, filter.where(known), groupBy,
                TargetGroup::expression, TargetCount::of);
        return new TargetCounts(counts, counts.size(), null);
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(operationId = "getTarget", summary = "Get a target",
            description = "A promise of the plan with its indicator, its baseline and the sentence that says so.")
    public Target get(@PathParam("id") @Parameter(description = "Id of the target", example = "jx-2024-gdp-growth") String id) {
        TargetEntity target = TargetEntity.findById(id);
        if (target == null) {
            throw ProblemException.notFound("target", id);
        }
        return Baselines.of(List.of(target)).represent(target);
    }
}
