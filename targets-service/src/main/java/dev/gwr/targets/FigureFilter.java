package dev.gwr.targets;

import dev.gwr.commons.store.KnownCodes;
import dev.gwr.commons.store.Where;
import dev.gwr.seeds.Basis;
import dev.gwr.seeds.Bound;
import dev.gwr.seeds.Unit;
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

    @QueryParam("period")
    @Parameter(description = "Period, such as 2024, 2024-H1, 2024-Q1 or 2024-09")
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
    @Parameter(description = "Normalised unit")
    public List<Unit> unit;

    @QueryParam("minValue")
    @Parameter(description = "Least normalised value, such as 20000000000; combine it with `unit`",
            schema = @Schema(type = SchemaType.NUMBER, format = "double"))
    public BigDecimal minValue;

    @QueryParam("maxValue")
    @Parameter(description = "Greatest normalised value, such as 1000000000000; combine it with `unit`",
            schema = @Schema(type = SchemaType.NUMBER, format = "double"))
    public BigDecimal maxValue;

    @QueryParam("theme")
    @Parameter(description = "Code of a theme, such as rural")
    public List<String> theme;

    @QueryParam("q")
    @Parameter(description = "Words that its name, its English name or its quotes hold; Chinese words of two characters too",
            example = "粮食")
    @Size(max = 200, message = "must not be longer than 200 characters")
    public String q;

    /** The condition that these filters make, after a check that the codes in it exist. */
    protected Where where(KnownCodes known, String theme) {
        known.reports(report).sections(section).themes(this.theme).check("indicator", indicator, "select id from indicator");
        return new Where().in("report", report).in("period", period).holdsAny("sections", section)
                .in("indicator.id", indicator).in("bound", bound).in("indicator.basis", basis).in("value.unit", unit)
                .atLeast("value.normalised", minValue).atMost("value.normalised", maxValue).in(theme, this.theme).text(q);
    }
}
