package dev.gwr.targets.indicator;

import dev.gwr.commons.csv.CsvTable;
import dev.gwr.commons.csv.CsvTables;
import dev.gwr.commons.csv.TableProfile;
import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.query.Paging;
import dev.gwr.commons.store.KnownCodes;
import dev.gwr.commons.store.KeysetPager;
import dev.gwr.commons.store.Sort;
import dev.gwr.commons.store.Where;
import dev.gwr.commons.store.WholeList;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/indicators")
@Tag(name = "Indicators")
public class IndicatorResource {

    static final Sort REPORT_ORDER = Sort.ascending(new Sort.Key("e.position", Integer.class), Sort.Key.text("e.id"));

    private static final String ORDER = "The order; by default RELEVANCE with `q`, else REPORT_ORDER";
    private static final String THEMES = "select code from report_theme union select theme from indicator where theme "
            + "is not null";

    @Inject
    EntityManager entities;

    @Inject
    KnownCodes known;

    @Inject
    CsvTables tables;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listIndicators", summary = "List indicators",
            description = "What the reports measure (指标).")
    public IndicatorPage list(@Valid @BeanParam IndicatorFilter filter, @Valid @BeanParam Paging paging,
            @QueryParam("sort") @Parameter(description = ORDER) IndicatorSort sort) {
        return IndicatorPage.of(
                KeysetPager.page(entities, IndicatorEntity.class, where(filter), sort(sort, filter.q), paging,
                Indicator::of));
    }

    @GET
    @Path("table.csv")
    @Produces(CsvTable.TEXT_CSV)
    @Operation(operationId = "listIndicatorsAsCsv", summary = "List indicators, as a CSV table",
            description = "All indicators that the filters mean, in one file, a row for each.")
    public CsvTable<Indicator> csv(@Valid @BeanParam IndicatorFilter filter,
            @QueryParam("sort") @Parameter(description = ORDER) IndicatorSort sort,
            @QueryParam("profile") @Parameter(description = TableProfile.DESCRIPTION) TableProfile profile) {
        return tables.of("indicators", profile, Indicator.class, IndicatorTable::columns,
                new WholeList<>(entities, IndicatorEntity.class, where(filter), sort(sort, filter.q),
                        page -> page.stream().map(Indicator::of).toList()));
    }

    private Where where(IndicatorFilter filter) {
        known.check("theme", filter.theme, THEMES).areas(filter.area);
        return new Where().in("theme", filter.theme).in("area", filter.area).is("provisional", filter.provisional)
                .in("unit", filter.unit).in("basis", filter.basis).in("direction", filter.direction)
                .is("retired", false)
                .text(filter.q);
    }

    private static Sort sort(IndicatorSort sort, String q) {
        IndicatorSort by = sort != null ? sort
                : q == null ? IndicatorSort.REPORT_ORDER : IndicatorSort.RELEVANCE;
        return switch (by) {
            case REPORT_ORDER -> REPORT_ORDER;
            case NAME -> Sort.ascending(Sort.Key.text("e.name"), Sort.Key.text("e.id"));
            case RELEVANCE -> Sort.relevance(q, "e.searchName", REPORT_ORDER);
        };
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getIndicator", summary = "Get an indicator",
            description = "What is measured, in what unit, and which way it improves.")
    public Indicator get(@PathParam("id") @Parameter(description = "Id of the indicator",
    example = "gdp-growth") String id) {
        IndicatorEntity indicator = IndicatorEntity.findById(id);
        if (indicator == null) {
            throw ProblemException.notFound("indicator", id);
        }
        return Indicator.of(indicator);
    }
}
