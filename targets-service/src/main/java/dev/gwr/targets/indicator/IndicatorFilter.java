package dev.gwr.targets.indicator;

import dev.gwr.model.Basis;
import dev.gwr.model.Direction;
import dev.gwr.model.Unit;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which indicators. */
public class IndicatorFilter {

    @QueryParam("theme")
    @Parameter(description = "Code of a theme", example = "headline")
    public List<String> theme;

    @QueryParam("area")
    @Parameter(description = "Code of an area of work, such as rural, which themes of all reports belong to")
    public List<String> area;

    @QueryParam("provisional")
    @Parameter(description = "Only provisional ones (true), or only those of the catalogue (false)")
    public Boolean provisional;

    @QueryParam("unit")
    @Parameter(description = "Normalised unit, such as PERCENT")
    public List<Unit> unit;

    @QueryParam("basis")
    @Parameter(description = "What kind of number it is")
    public List<Basis> basis;

    @QueryParam("direction")
    @Parameter(description = "Which way it improves")
    public List<Direction> direction;

    @QueryParam("q")
    @Parameter(description = "Words that its name holds; Chinese words of two characters too", example = "增长")
    @Size(max = 200, message = "must not be longer than 200 characters")
    public String q;
}
