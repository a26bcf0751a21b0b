package dev.gwr.gateway.change;

import dev.gwr.commons.change.FeedPosition;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/changes")
@Tag(name = "Changes")
@Blocking
public class ChangeResource {

    @Inject
    Feed feed;

    @Inject
    FeedStream stream;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getChanges", summary = "Get what changed",
            description = "What changed since a position, in all services. A mirror that asks again with `next` sees "
                    + "each change once, whichever services were down meanwhile. Where all are down, and for `latest` "
                    + "where one is, the answer is 503.")
    public MergedChangePage list(@Valid @BeanParam FeedPosition position) {
        if (FeedPosition.LATEST.equals(position.since)) {
            return new MergedChangePage(List.of(), feed.latest().toString(), false, null);
        }
        MergedChangePage page = feed.after(FeedVector.read(position.since), position.limitOrDefault());
        if (Feed.allMissing(page)) {
            throw Feed.silent(page.missing());
        }
        return page;
    }

    @GET
    @Path("stream")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(operationId = "followChanges", summary = "Follow changes live",
            description = "The same as server-sent events: `id` is the position, `data` a change. After a break, "
                    + "Last-Event-ID goes on where the stream broke off, as browsers do by themselves. While a service "
                    + "is down the changes of the others go on, and its own follow when it is back. Comments keep a "
                    + "silent stream open.")
    @APIResponse(responseCode = "200", description = "Changes as they happen", content = @Content(
            mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(implementation = String.class,
            description = "Events whose `data` is a Change, as JSON")))
    public Multi<OutboundSseEvent> stream(
            @QueryParam("since") @Parameter(description = "A position of this feed; by default, only what happens from "
                    + "now on",
                    example = "latest") @Size(max = 200, message = "is longer than any position") String since,
            @HeaderParam("Last-Event-ID") @Parameter(description = "The position of the last event that was received, "
                    + "such as t12.p5.g1; it goes before `since`") String lastEventId, @Context Sse sse) {
        return stream.after(lastEventId == null ? since : lastEventId, sse);
    }
}
