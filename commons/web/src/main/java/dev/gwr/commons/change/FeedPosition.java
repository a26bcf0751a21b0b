package dev.gwr.commons.change;

import dev.gwr.commons.query.Paging;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** From where, and how much of the feed: the same for a service and for the gateway. */
public class FeedPosition {

    /** In place of a position: where the feed stands now. */
    public static final String LATEST = "latest";

    @QueryParam("since")
    @Parameter(description = "A `position` or `next` of this feed; leave it out to begin with the first change. "
            + "`latest` gives no "
            + "change, but the position as of now: take it before you copy the data, and follow from there",
            example = "latest")
    @Size(max = 200, message = "is longer than any position")
    public String since;

    @QueryParam("limit")
    @Parameter(description = "How many changes at the most",
            schema = @Schema(type = SchemaType.INTEGER, format = "int32", minimum = "1", maximum = "200",
            defaultValue = "50"))
    @Min(value = 1, message = "must be from 1 to 200")
    @Max(value = Paging.MAX_LIMIT, message = "must be from 1 to 200")
    public Integer limit;

    public int limitOrDefault() {
        return limit == null ? Paging.DEFAULT_LIMIT : limit;
    }
}
