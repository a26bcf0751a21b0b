package dev.gwr.gateway.pages;

import dev.gwr.gateway.change.NewestChanges;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What changed lately, as a page and as a feed to subscribe to. */
@Path("/{language:zh|en}")
@Blocking
public class ChangesPage {

    private static final int MOST = 100;

    @CheckedTemplate(basePath = "pages")
    static class Templates {
        static native TemplateInstance changes(Frame f, List<ShownChange> changes);

        static native TemplateInstance feed(Frame f, List<ShownChange> changes);
    }

    @Inject
    Frames frames;

    @Inject
    NewestChanges newest;

    @GET
    @Path("changes")
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance page(@PathParam("language") Language language) {
        NewestChanges.Found found = newest.newest(MOST);
        Frame frame = frames.of(language).without(found.missing());
        return Templates.changes(frame, ShownChange.of(frame, found.items()));
    }

    @GET
    @Path("changes.atom")
    @Operation(hidden = true)
    public Response feed(@PathParam("language") Language language) {
        Frame frame = frames.of(language);
        return Response.ok(Templates.feed(frame, ShownChange.of(frame, newest.newest(MOST).items())).render(),
                "application/atom+xml;charset=utf-8").build();
    }
}
