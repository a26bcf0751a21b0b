package dev.gwr.targets.goal;

import dev.gwr.commons.store.KnownCodes;
import dev.gwr.commons.store.Where;
import dev.gwr.commons.store.recording.AsOf;
import dev.gwr.model.ProgressStatus;
import dev.gwr.model.TargetKind;
import dev.gwr.targets.FigureFilter;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which targets. */
public class TargetFilter extends FigureFilter {

    private static final String ROWS = "ProgressEntity p where p.targetId = e.id";

    @QueryParam("kind")
    @Parameter(description = "FIGURE, with a number; RELATIVE, held against something else; DELIVERABLE, to be done")
    public List<TargetKind> kind;

    @QueryParam("headline")
    @Parameter(description = "Only the headline targets (true), or only the others (false)")
    public Boolean headline;

    @QueryParam("region")
    @Parameter(description = "GB/T 2260 code of a region that it certainly concerns, such as 360700, or whose report "
            + "promises it; a prefecture finds its counties' too, and a province finds all that its report promises")
    public List<String> region;

    @QueryParam("status")
    @Parameter(description = "How it stands: computed for a target with a number, reported for a deliverable")
    public List<ProgressStatus> status;

    @QueryParam("asOf")
    @Parameter(description = AsOf.DESCRIPTION,
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    public String asOf;

    /** The condition of the list; how a target stands is asked of a moment. */
    Where where(KnownCodes known, Instant moment) {
        known.regions(region);
        Where where = super.where(known, "theme", "area").in("kind", kind).is("headline", headline)
                .holdsAny("regionsUp", region)
                .is("retired", false);
        if (status == null || status.isEmpty()) {
            return where;
        }
        Where held = new Where("p").asOf("progress.since", "validTo", moment);
        Where wanted = new Where("w").and("p.progress.status in :p", status);
        return status.contains(ProgressStatus.NO_DATA) ? where.existsOrNone(ROWS, held, wanted)
                : where.exists(ROWS, held.and(wanted));
    }
}
