package dev.gwr.reports.reading;

import dev.gwr.commons.csv.CsvTable;
import dev.gwr.commons.csv.CsvTables;
import dev.gwr.commons.csv.TableProfile;
import dev.gwr.commons.query.Paging;
import dev.gwr.commons.store.KeysetPager;
import dev.gwr.commons.store.Sort;
import dev.gwr.commons.store.WholeList;
import dev.gwr.reports.report.ReportEntity;
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

/** What was read out of a report, for its review. */
@Path("/api/v1/reports")
@Tag(name = "Readings")
public class ReadingResource {

    private static final String ORDER = "The order; by default TEXT";
    private static final Sort.Key POSITION = new Sort.Key("e.position", Integer.class);
    private static final Sort TEXT = Sort.ascending(POSITION, Sort.Key.text("e.id"));
    private static final Sort RISK = Sort.ascending(new Sort.Key("e.risk", Integer.class), POSITION,
            Sort.Key.text("e.id"));

    @Inject
    EntityManager entities;

    @Inject
    CsvTables tables;

    @Inject
    ReadingHistory history;

    @GET
    @Path("{report}/readings")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listReadings", summary = "List readings of a report",
            description = "All that was read out of a report, rejected readings too: in the order of the text, or what "
                    + "is most likely wrong first.")
    public ReadingPage list(@PathParam("report") @Parameter(description = "Id of the report",
            example = "jx-2024") String report,
            @Valid @BeanParam ReadingFilter filter, @Valid @BeanParam Paging paging,
            @QueryParam("sort") @Parameter(description = ORDER) ReadingSort sort) {
        ReportEntity.get(report);
        KeysetPager.Slice<ReportReading> slice = KeysetPager.page(entities, ReadingEntity.class, filter.where(report),
                sort(sort), paging, ReportReading::of);
        return new ReadingPage(slice.items(), slice.total(), slice.next());
    }

    @GET
    @Path("{report}/readings/table.csv")
    @Produces(CsvTable.TEXT_CSV)
    @Operation(operationId = "listReadingsAsCsv", summary = "List readings of a report, as a CSV table",
            description = "All readings of a report that the filters mean, in one file, a row for each.")
    public CsvTable<ReportReading> csv(@PathParam("report") @Parameter(description = "Id of the report",
            example = "jx-2024") String report,
            @Valid @BeanParam ReadingFilter filter,
            @QueryParam("sort") @Parameter(description = ORDER) ReadingSort sort,
            @QueryParam("profile") @Parameter(description = TableProfile.DESCRIPTION) TableProfile profile) {
        ReportEntity.get(report);
        return tables.of("readings-" + report, profile, ReportReading.class,
                () -> ReadingTable.columns(ReportEntity.names()),
                new WholeList<>(entities, ReadingEntity.class, filter.where(report), sort(sort),
                        page -> page.stream().map(ReportReading::of).toList()));
    }

    private static Sort sort(ReadingSort sort) {
        return sort == ReadingSort.RISK ? RISK : TEXT;
    }

    @GET
    @Path("{report}/readings/{reading}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getReading", summary = "Get a reading with its history",
            description = "A reading, and every version of it with who and when.")
    public ReportReading get(@PathParam("report") @Parameter(description = "Id of the report",
            example = "jx-2024") String report,
            @PathParam("reading") @Parameter(description = "Id of the reading",
                    example = "jx-2024-gdp-growth") String id) {
        ReadingEntity reading = ReadingEntity.get(report, id);
        return ReportReading.of(reading,
                history.of(report, id).stream().map(one -> ReadingVersion.of(reading.kind, one)).toList());
    }
}
