package dev.gwr.targets.comparison;

import dev.gwr.commons.csv.CsvTable;
import dev.gwr.commons.csv.Spreadsheet;
import dev.gwr.commons.openapi.OpenApiConventions;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/comparisons")
@Tag(name = "Comparisons")
public class ComparisonResource {

    @Inject
    Comparisons comparisons;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "compareTargets", summary = "Compare places",
            description = "What places plan for a year, indicator by indicator (各地目标对照): each cell with the sentence "
                    + "behind it, the target and the result of the year before, and how the target changed; why a cell "
                    + "is empty; and a summary of each indicator.")
    @Extension(name = OpenApiConventions.MAY_BE_MISSING, value = "true")
    public Comparison compare(@Valid @BeanParam ComparisonQuery query) {
        return comparisons.of(query);
    }

    @GET
    @Path("table.csv")
    @Produces(CsvTable.TEXT_CSV)
    @Operation(operationId = "compareTargetsAsCsv", summary = "Compare places, as a CSV table",
            description = "The same for people: Chinese heads, a row for each place, then the nation and the "
            + "summaries.")
    @Extension(name = OpenApiConventions.MAY_BE_MISSING, value = "true")
    public CsvTable<List<Object>> csv(@Valid @BeanParam ComparisonQuery query) {
        return table(query).csv();
    }

    @GET
    @Path("table.xlsx")
    @Produces(Spreadsheet.XLSX)
    @Operation(operationId = "compareTargetsAsXlsx", summary = "Compare places, as a spreadsheet",
            description = "The same for people: Chinese heads, a row for each place, then the nation and the "
            + "summaries.")
    @APIResponse(responseCode = "200", description = "The spreadsheet", content = @Content(mediaType = Spreadsheet.XLSX,
            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @Extension(name = OpenApiConventions.MAY_BE_MISSING, value = "true")
    public Response xlsx(@Valid @BeanParam ComparisonQuery query) {
        return table(query).xlsx();
    }

    private Spreadsheet table(ComparisonQuery query) {
        Comparison comparison = comparisons.of(query);
        return new Spreadsheet("comparison-" + comparison.period(), comparison.period(), 2,
                ComparisonTable.rows(comparison));
    }
}
