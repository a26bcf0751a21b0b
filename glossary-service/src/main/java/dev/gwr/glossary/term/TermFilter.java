package dev.gwr.glossary.term;

import dev.gwr.commons.store.KnownCodes;
import dev.gwr.commons.store.Where;
import dev.gwr.model.ReadingState;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which terms. */
public class TermFilter {

    @QueryParam("report")
    @Parameter(description = "Id of a report", example = "jx-2024")
    public List<String> report;

    @QueryParam("province")
    @Parameter(description = "GB/T 2260 code of the place whose report it is, such as 360000; 100000 is the nation")
    public List<String> province;

    @QueryParam("year")
    @Parameter(description = "Year of the report, such as 2024")
    public List<String> year;

    @QueryParam("theme")
    @Parameter(description = "Code of a theme of any report, such as livelihood")
    public List<String> theme;

    @QueryParam("area")
    @Parameter(description = "Code of an area of work, such as rural, which themes of all reports belong to")
    public List<String> area;

    @QueryParam("reading")
    @Parameter(description = "How it came out of the text: read by the machine alone, or confirmed or corrected by a "
            + "person")
    public List<ReadingState> reading;

    @QueryParam("section")
    @Parameter(description = "Code of a section that mentions it or holds its note, such as 二.1 or 附件.2")
    public List<String> section;

    @QueryParam("q")
    @Parameter(description = "Words that the term, its English name, its aliases or its definition hold; Chinese words "
            + "of two "
            + "characters too", example = "单一窗口")
    @Size(max = 200, message = "must not be longer than 200 characters")
    public String q;

    /** The condition that these filters make, after a check that the codes in it exist. */
    Where where(KnownCodes known) {
        known.reports(report).provinces(province).years(year).sections(section).themes(theme).areas(area);
        return new Where().in("report", report).in("province", province).in("reportYear", KnownCodes.numbers(year))
                .in("theme", theme).in("area", area).in("readingState", reading).holdsAny("sections", section).text(q);
    }
}
