package dev.gwr.glossary.mention;

import dev.gwr.commons.store.KnownCodes;
import dev.gwr.commons.store.Where;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which mentions. */
public class MentionFilter {

    @QueryParam("report")
    @Parameter(description = "Id of a report", example = "jx-2024")
    public List<String> report;

    @QueryParam("section")
    @Parameter(description = "Code of the section that it stands in, such as 二.1")
    public List<String> section;

    @QueryParam("term")
    @Parameter(description = "Id of a term, such as jx-2024-term-1269-action-plan")
    public List<String> term;

    /** The condition that these filters make, after a check that the codes in it exist. */
    Where where(KnownCodes known) {
        known.reports(report).sections(section).check("term", term, "select id from term");
        return new Where().in("report", report).in("section", section).in("term.id", term);
    }
}
