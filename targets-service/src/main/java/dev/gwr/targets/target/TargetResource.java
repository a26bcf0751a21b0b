package dev.gwr.targets.target;

import dev.gwr.commons.csv.CsvWriter;
import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.query.Paging;
import dev.gwr.commons.store.Counting;
import dev.gwr.commons.store.KnownCodes;
import dev.gwr.commons.store.Listing;
import dev.gwr.commons.store.Sort;
import dev.gwr.commons.store.Together;
import dev.gwr.commons.store.Where;
import dev.gwr.commons.store.recording.AsOf;
import dev.gwr.targets.FigureSorts;
import dev.gwr.targets.progress.ProgressEntity;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.annotation.PostConstruct;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/targets")
@Tag(name = "Targets")
public class TargetResource {

    @Inject
    EntityManager entities;

    @Inject
    KnownCodes known;

    @Inject
    Vertx vertx;

    private Together<Asked, Target> together;

    /** A target, as it stood when a moment came, or as it stands now. */
    private record Asked(String id, Instant end) {
    }

    @PostConstruct
    void start() {
        together = new Together<>(vertx, this::read);
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.TEXT_CSV})
    @Operation(operationId = "listTargets", summary = "List targets",
            description = "What the plans promise (目标): figures and deliverables, each with the sentence that says so, how it stands "
                    + "and, where the report has it, the result of the year before.")
    public TargetPage list(@Valid @BeanParam TargetFilter filter, @Valid @BeanParam Paging paging,
            @QueryParam("sort") @Parameter(description = "The order; by default RELEVANCE with `q`, else REPORT_ORDER."
                    + " Values compare as normalised, so sort by value within one `unit`; targets without a value come last") TargetSort sort) {
        Listing.Slice<TargetEntity> slice = Listing.page(entities, TargetEntity.class, filter.where(known),
                sort(sort, filter.q, AsOf.end(filter.asOf)), paging,
                Function.identity());
        return new TargetPage(represent(slice.items(), AsOf.end(filter.asOf)), slice.total(), slice.next());
    }

    /** Whatever belongs to a page of targets comes by one query for all of them. */
    private static List<Target> represent(List<TargetEntity> targets, Instant end) {
        Baselines baselines = Baselines.of(targets);
        Map<String, ProgressEntity> progress = ProgressEntity.of(targets.stream().map(target -> target.id).toList(), end);
        return targets.stream().map(target -> Target.of(target, baselines.of(target),
                ProgressEntity.represent(progress.get(target.id)))).toList();
    }

    private static Sort sort(TargetSort sort, String q, Instant end) {
        TargetSort by = sort != null ? sort : q == null ? TargetSort.REPORT_ORDER : TargetSort.RELEVANCE;
        return switch (by) {
            case REPORT_ORDER -> FigureSorts.REPORT_ORDER;
            case NAME -> Sort.ascending(Sort.Key.text("e.name"), Sort.Key.text("e.id"));
            case VALUE_ASCENDING -> FigureSorts.VALUE_ASCENDING;
            case VALUE_DESCENDING -> FigureSorts.VALUE_DESCENDING;
            case ATTAINMENT_ASCENDING -> attainment("1e30bd", false, end);
            case ATTAINMENT_DESCENDING -> attainment("-1e30bd", true, end);
            case RELEVANCE -> Sort.relevance(q, "e.searchName", FigureSorts.REPORT_ORDER);
        };
    }

    private static Sort attainment(String ifNone, boolean descending, Instant end) {
        String held = end == null ? "p.validTo is null" : "p.progress.since < :asOf and (p.validTo is null or p.validTo >= :asOf)";
        Sort.Key attainment = new Sort.Key("coalesce((select p.progress.attainment from ProgressEntity p where p.targetId = e.id and "
                + held + "), " + ifNone + ")", BigDecimal.class);
        return new Sort(List.of(attainment, Sort.Key.text("e.id")), descending, end == null ? Map.of() : Map.of("asOf", end));
    }

    @GET
    @Path("counts")
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.TEXT_CSV})
    @Operation(operationId = "countTargets", summary = "Count targets by groups",
            description = "How many targets each group has, under the same filters as the list.")
    public TargetCounts count(@Valid @BeanParam TargetFilter filter,
            @QueryParam("groupBy") @Parameter(description = "What to count by; several make groups of groups", required = true,
                    example = "THEME") List<TargetGroup> groupBy) {
        Where where = filter.where(known);
        String join = groupBy != null && groupBy.contains(TargetGroup.SECTION) ? "join lateral unnest(e.sections) s" : "";
        if (groupBy != null && groupBy.contains(TargetGroup.STATUS)) {
            Instant end = AsOf.end(filter.asOf);
            join += " left join ProgressEntity p on p.targetId = e.id and "
                    + (end == null ? "p.validTo is null" : "p.progress.since < :end and (p.validTo is null or p.validTo >= :end)");
            where.parameter("end", end);
        }
        List<TargetCount> counts = Counting.count(TargetEntity.class, join, where, groupBy,
                TargetGroup::expression, TargetCount::of);
        return new TargetCounts(counts, counts.size(), null);
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getTarget", summary = "Get a target",
            description = "A promise of the plan with its indicator, its baseline and the sentence that says so.")
    public Uni<Target> get(@PathParam("id") @Parameter(description = "Id of the target", example = "jx-2024-gdp-growth") String id,
            @QueryParam("asOf") @Parameter(description = AsOf.DESCRIPTION,
                    schema = @Schema(type = SchemaType.STRING, format = "date")) String asOf) {
        return together.get(new Asked(id, AsOf.end(asOf))).onItem().ifNull()
                .failWith(() -> ProblemException.notFound("target", id));
    }

    private Map<Asked, Target> read(Set<Asked> asked) {
        Map<Asked, Target> found = new HashMap<>();
        asked.stream().collect(Collectors.groupingBy(one -> Optional.ofNullable(one.end()))).forEach((end, some) ->
                represent(TargetEntity.of(some.stream().map(Asked::id).toList()), end.orElse(null))
                        .forEach(target -> found.put(new Asked(target.id(), end.orElse(null)), target)));
        return found;
    }
}
