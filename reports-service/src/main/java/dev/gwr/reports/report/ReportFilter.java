package dev.gwr.reports.report;

import dev.gwr.commons.store.Where;
import dev.gwr.model.RegionLevel;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which reports. */
public class ReportFilter {

    @QueryParam("level")
    @Parameter(description = "Level of the region")
    public List<RegionLevel> level;

    @QueryParam("region")
    @Parameter(description = "GB/T 2260 code of the region", example = "360000")
    public List<String> region;

    @QueryParam("year")
    @Parameter(description = "The year that it plans", example = "2024")
    public List<Integer> year;

    @QueryParam("state")
    @Parameter(description = "How far it has come; by default only what is PUBLISHED")
    public List<ReportState> state;

    @QueryParam("origin")
    @Parameter(description = "How it came here")
    public List<ReportOrigin> origin;

    @QueryParam("q")
    @Parameter(description = "Words of its title, its region or its speaker", example = "江西")
    @Size(max = 200, message = "must not be longer than 200 characters")
    public String q;

    Where where() {
        List<ReportState> states = state == null || state.isEmpty() ? List.of(ReportState.PUBLISHED) : state;
        return new Where().in("level", level).in("region", region).in("year", year).in("state", states).in("origin",
                origin).text(q);
    }
}
