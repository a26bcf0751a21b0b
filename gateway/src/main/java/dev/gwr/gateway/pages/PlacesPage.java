package dev.gwr.gateway.pages;

import dev.gwr.commons.query.Paging;
import dev.gwr.gateway.region.CombinedRegionPage;
import dev.gwr.gateway.region.RegionPlans;
import dev.gwr.gateway.region.RegionResource;
import dev.gwr.model.RegionLevel;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Places: the provinces, and one place with those below it and what is planned there. */
@Path("/{language:zh|en}/places")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class PlacesPage {

    /** More than any place has right below it. */
    private static final int MOST = 100;

    /** Of a list that has a page of its own. */
    private static final int SHOWN = 15;

    @CheckedTemplate(basePath = "pages")
    static class Templates {
        static native TemplateInstance places(Frame f, CombinedRegionPage places, String q);

        static native TemplateInstance place(Frame f, RegionPlans plans, CombinedRegionPage below, int most);
    }

    @Inject
    Frames frames;

    @Inject
    RegionResource regions;

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(@PathParam("language") Language language, @QueryParam("q") String q,
            @QueryParam("cursor") String cursor) {
        String words = FormFields.given(q);
        CombinedRegionPage found = regions.list(null, words == null ? List.of(RegionLevel.COUNTRY, RegionLevel.PROVINCE)
                : null, null,
                words, from(cursor));
        return Templates.places(frames.of(language).without(found.missing()), found, q);
    }

    @GET
    @Path("{code}")
    @Operation(hidden = true)
    public TemplateInstance one(@PathParam("language") Language language, @PathParam("code") String code) {
        RegionPlans plans = regions.get(code, null);
        return Templates.place(frames.of(language).without(plans.missing()), plans,
                regions.list(List.of(code), null, null, null, from(null)), SHOWN);
    }

    private static Paging from(String cursor) {
        Paging paging = new Paging();
        paging.cursor = cursor;
        paging.limit = MOST;
        return paging;
    }
}
