package dev.gwr.targets.comparison;

import dev.gwr.model.Period;
import dev.gwr.model.ReadingState;
import dev.gwr.model.RegionLevel;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which places, which indicators, which year. */
public class ComparisonQuery {

    private static final int INDICATORS = 10;

    @QueryParam("period")
    @Parameter(description = "The year that is planned, such as 2026; by default the newest that a report of the level "
            + "plans")
    @Pattern(regexp = "[12][0-9]{3}", message = "must be a year, such as 2026")
    public String period;

    @QueryParam("indicator")
    @Parameter(description = "Id of an indicator, such as gdp-growth; by default those that most places have "
            + "in their headline")
    @Size(max = 50, message = "must not be given more than 50 times")
    public List<String> indicator;

    @QueryParam("indicatorLimit")
    @Parameter(description = "How many indicators are compared at the most where none is asked for",
            schema = @Schema(type = SchemaType.INTEGER, format = "int32", minimum = "1", maximum = "50",
            defaultValue = "10"))
    @Min(value = 1, message = "must be from 1 to 50")
    @Max(value = 50, message = "must be from 1 to 50")
    public Integer indicatorLimit;

    @QueryParam("level")
    @Parameter(description = "Level of the places that are held against each other; by default that of the places that "
            + "are asked for, where they have one in common, else PROVINCE")
    public RegionLevel level;

    @QueryParam("region")
    @Parameter(description = "GB/T 2260 code of a place, such as 360000; by default all places of the level of which a "
            + "report is here")
    public List<String> region;

    @QueryParam("reading")
    @Parameter(description = "Only targets and results that came out of the text so: CONFIRMED leaves out what only a "
            + "machine read")
    public List<ReadingState> reading;

    int indicators() {
        return indicatorLimit != null ? indicatorLimit : INDICATORS;
    }

    /** The level, of places of these levels. */
    RegionLevel level(Collection<RegionLevel> ofPlaces) {
        Set<RegionLevel> levels = Set.copyOf(ofPlaces);
        return level != null ? level : levels.size() == 1 ? levels.iterator().next() : RegionLevel.PROVINCE;
    }

    static String before(String period) {
        return String.valueOf(Period.read(period).orElseThrow().first().getYear() - 1);
    }
}
