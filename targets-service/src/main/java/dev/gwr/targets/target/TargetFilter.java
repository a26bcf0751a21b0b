package dev.gwr.targets.target;

import dev.gwr.commons.store.KnownCodes;
import dev.gwr.commons.store.Where;
import dev.gwr.seeds.TargetKind;
import dev.gwr.targets.FigureFilter;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which targets. */
public class TargetFilter extends FigureFilter {

    @QueryParam("kind")
    @Parameter(description = "FIGURE, with a number, or DELIVERABLE, without")
    public List<TargetKind> kind;

    @QueryParam("headline")
    @Parameter(description = "Only the headline targets (true), or only the others (false)")
    public Boolean headline;

    @QueryParam("region")
    @Parameter(description = "GB/T 2260 code of a region that it certainly concerns; a prefecture finds its counties' too")
    public List<String> region;

    Where where(KnownCodes known) {
        known.regions(region);
        return where(known, "theme").in("kind", kind).is("headline", headline).holdsAny("regionsUp", region);
    }
}
