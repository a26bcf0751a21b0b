package dev.gwr.reports.reading;

import dev.gwr.commons.store.Where;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which readings of a report. */
public class ReadingFilter {

    @QueryParam("kind")
    @Parameter(description = "What they are", example = "TARGET")
    public List<ReadingKind> kind;

    @QueryParam("state")
    @Parameter(description = "How far their review has come")
    public List<ReviewState> state;

    @QueryParam("section")
    @Parameter(description = "Code of a section, such as 二.4")
    public List<String> section;

    @QueryParam("risk")
    @Parameter(description = "Why they should be looked at before others")
    public List<Risk> risk;

    Where where(String report) {
        return new Where().is("report", report).in("kind", kind).in("state", state).in("section", section)
                .holdsAny("risks", risk == null ? null : risk.stream().map(Enum::name).toList());
    }
}
