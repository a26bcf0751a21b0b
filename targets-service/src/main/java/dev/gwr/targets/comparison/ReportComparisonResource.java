package dev.gwr.targets.comparison;

import dev.gwr.commons.problem.ProblemException;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/comparisons/reports")
@Tag(name = "Comparisons")
public class ReportComparisonResource {

    @Inject
    ReportComparison comparison;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "compareReportTargets", summary = "Compare the targets of two reports",
            description = "What a report promises beside an earlier report of the same place, indicator by indicator: "
                    + "kept, raised, lowered, new or dropped; and what became of the earlier promise.")
    public ComparedTargets get(
            @QueryParam("report")
            @Parameter(description = "Id of the report", required = true, example = "jx-2024") String report,
            @QueryParam("with") @Parameter(description = "Id of an earlier report of the same place, such as jx-2023",
                    required = true) String with) {
        return comparison.of(given("report", report), given("with", with));
    }

    private static String given(String name, String value) {
        if (value == null || value.isEmpty()) {
            throw ProblemException.parameter(name, "must be given");
        }
        return value;
    }
}
