package dev.gwr.targets.target;

import dev.gwr.commons.progress.ProgressStatus;
import dev.gwr.commons.store.KnownCodes;
import dev.gwr.commons.store.Where;
import dev.gwr.commons.store.recording.AsOf;
import dev.gwr.seeds.TargetKind;
import dev.gwr.targets.FigureFilter;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which targets. */
public class TargetFilter extends FigureFilter {

    private static final String ROWS = "ProgressEntity p where p.targetId = e.id";

    @QueryParam("kind")
    @Parameter(description = "FIGURE, with a number, or DELIVERABLE, without")
    public List<TargetKind> kind;

    @QueryParam("headline")
    @Parameter(description = "Only the headline targets (true), or only the others (false)")
    public Boolean headline;

    @QueryParam("region")
    @Parameter(description = "GB/T 2260 code of a region that it certainly concerns, such as 360700; a prefecture finds its "
            + "counties' too")
    public List<String> region;

    @QueryParam("status")
    @Parameter(description = "How it stands: computed for a target with a number, reported for a deliverable")
    public List<ProgressStatus> status;

    @QueryParam("asOf")
    @Parameter(description = AsOf.DESCRIPTION,
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    public String asOf;

    Where where(KnownCodes known) {
        known.regions(region);
        Where where = where(known, "theme").in("kind", kind).is("headline", headline).holdsAny("regionsUp", region)
                .is("retired", false);
        if (status == null || status.isEmpty()) {
            return where;
        }
        Where held = new Where("p").asOf("progress.since", "validTo", AsOf.end(asOf));
        Where wanted = new Where("w").and("p.progress.status in :p", status);
        return status.contains(ProgressStatus.NO_DATA) ? where.existsOrNone(ROWS, held, wanted) : where.exists(ROWS, held.and(wanted));
    }
}
