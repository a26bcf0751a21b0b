package dev.gwr.glossary.mention;

import dev.gwr.commons.store.KnownCodes;
import dev.gwr.commons.store.Where;
import dev.gwr.model.ReadingState;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which mentions. */
public class MentionFilter {

    @QueryParam("report")
    @Parameter(description = "Id of a report", example = "jx-2024")
    public List<String> report;

    @QueryParam("province")
    @Parameter(description = "GB/T 2260 code of the place whose report it is, such as 360000; 100000 is the nation")
    public List<String> province;

    @QueryParam("year")
    @Parameter(description = "Year of the report, such as 2024")
    public List<String> year;

    @QueryParam("section")
    @Parameter(description = "Code of the section that it stands in, such as 二.1")
    public List<String> section;

    @QueryParam("term")
    @Parameter(description = "Id of a term, such as jx-2024-term-1269-action-plan")
    public List<String> term;

    @QueryParam("reading")
    @Parameter(description = "How the term came out of the text: read by the machine alone, or confirmed or corrected "
            + "by a person")
    public List<ReadingState> reading;

    /** The condition that these filters make, after a check that the codes in it exist. */
    Where where(KnownCodes known) {
        known.reports(report).provinces(province).years(year).sections(section)
                .check("term", term, "select id from term");
        return new Where().in("report", report).in("province", province)
                .in("reportYear", KnownCodes.numbers(year)).in("section", section).in("term.id", term)
                .in("term.readingState", reading);
    }
}
