package dev.gwr.targets.observation;

import dev.gwr.commons.store.KnownCodes;
import dev.gwr.commons.store.Where;
import dev.gwr.targets.FigureFilter;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which observations. */
public class ObservationFilter extends FigureFilter {

    @QueryParam("forecast")
    @Parameter(description = "Only forecasts (true), or only reported values (false)")
    public Boolean forecast;

    Where where(KnownCodes known) {
        return where(known, "indicator.theme");
    }
}
