package dev.gwr.glossary.term;

import dev.gwr.commons.store.KnownCodes;
import dev.gwr.commons.store.Where;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which terms. */
public class TermFilter {

    @QueryParam("report")
    @Parameter(description = "Id of a report", example = "jx-2024")
    public List<String> report;

    @QueryParam("theme")
    @Parameter(description = "Code of a theme, such as livelihood")
    public List<String> theme;

    @QueryParam("section")
    @Parameter(description = "Code of a section that mentions it or holds its note, such as 二.1 or 附件.2")
    public List<String> section;

    @QueryParam("q")
    @Parameter(description = "Words that the term, its English name, its aliases or its definition hold; Chinese words of two "
            + "characters too", example = "单一窗口")
    @Size(max = 200, message = "must not be longer than 200 characters")
    public String q;

    /** The condition that these filters make, after a check that the codes in it exist. */
    Where where(KnownCodes known) {
        known.reports(report).sections(section).themes(theme);
        return new Where().in("report", report).in("theme", theme).holdsAny("sections", section).text(q);
    }
}
