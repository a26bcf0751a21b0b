package dev.gwr.targets;

import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.store.KnownCodes;
import dev.gwr.commons.store.Where;
import dev.gwr.model.Basis;
import dev.gwr.model.Bound;
import dev.gwr.model.Period;
import dev.gwr.model.ReadingState;
import dev.gwr.model.Unit;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters that targets and observations share: both are numbers of an indicator in a period. */
public abstract class FigureFilter {

    @QueryParam("report")
    @Parameter(description = "Id of a report", example = "jx-2024")
    public List<String> report;

    @QueryParam("province")
    @Parameter(description = "GB/T 2260 code of the place whose report it is, such as 360000; 100000 is the nation")
    public List<String> province;

    @QueryParam("year")
    @Parameter(description = "Year of the report, such as 2024: its plan is for that year, its review mostly of the "
            + "year before")
    public List<String> year;

    @QueryParam("period")
    @Parameter(description = "Period, such as 2024, 2024-H1, 2024-Q1, 2024-09 or 2026/2030")
    public List<String> period;

    @QueryParam("section")
    @Parameter(description = "Code of a section that it is cited from, such as 二.4")
    public List<String> section;

    @QueryParam("indicator")
    @Parameter(description = "Id of an indicator, such as grain-output")
    public List<String> indicator;

    @QueryParam("bound")
    @Parameter(description = "How the number binds")
    public List<Bound> bound;

    @QueryParam("basis")
    @Parameter(description = "What kind of number the indicator is")
    public List<Basis> basis;

    @QueryParam("unit")
    @Parameter(description = "Normalised unit, such as PERCENT")
    public List<Unit> unit;

    @QueryParam("minValue")
    @Parameter(description = "Least normalised value, such as 20000000000; combine it with `unit`. Of a range, the "
            + "lower end counts",
            schema = @Schema(type = SchemaType.NUMBER, format = "double"))
    public BigDecimal minValue;

    @QueryParam("maxValue")
    @Parameter(description = "Greatest normalised value, such as 1000000000000; combine it with `unit`. Of a range, "
            + "the lower end counts",
            schema = @Schema(type = SchemaType.NUMBER, format = "double"))
    public BigDecimal maxValue;

    @QueryParam("theme")
    @Parameter(description = "Code of a theme of any report, such as rural")
    public List<String> theme;

    @QueryParam("area")
    @Parameter(description = "Code of an area of work, such as rural, which themes of all reports belong to")
    public List<String> area;

    @QueryParam("reading")
    @Parameter(description = "How it came out of the text: read by the machine alone, or confirmed or corrected by a "
            + "person. What people recorded came out of no text, and has none")
    public List<ReadingState> reading;

    @QueryParam("q")
    @Parameter(description = "Words that its name, its English name or its quotes hold; Chinese words of two "
            + "characters too",
            example = "粮食")
    @Size(max = 200, message = "must not be longer than 200 characters")
    public String q;

    /** The condition that these filters make, after a check that the codes in it exist. */
    protected Where where(KnownCodes known, String theme, String area) {
        known.reports(report).provinces(province).years(year).sections(section).themes(this.theme).areas(this.area)
                .check("indicator", indicator, "select id from indicator");
        for (String one : period) {
            Period.read(one).orElseThrow(() -> ProblemException.parameter("period",
                    "'" + one + "' is no period such as 2024, 2024-H1, 2024-Q1, 2024-09 or 2026/2030"));
        }
        return new Where().in("report", report).in("period", period).holdsAny("sections", section)
                .in("indicator.id", indicator).in("bound", bound).in("indicator.basis", basis).in("value.unit", unit)
                .atLeast("value.normalised", minValue).atMost("value.normalised", maxValue).in(theme, this.theme)
                .in(area, this.area).in("readingState", reading)
                .in("province", province).in("reportYear", KnownCodes.numbers(year)).text(q);
    }
}
