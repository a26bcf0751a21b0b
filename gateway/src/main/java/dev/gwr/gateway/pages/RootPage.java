package dev.gwr.gateway.pages;

import dev.gwr.commons.problem.ProblemException;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The door: leads to the language that was read last, or that the browser asks for. And how large a visitor reads. */
@Path("/")
public class RootPage {

    @GET
    @Operation(hidden = true)
    public Response get(@CookieParam(Session.LANGUAGE) String last,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted) {
        Language language = "zh".equals(last) || "en".equals(last) ? Language.valueOf(last) : language(accepted);
        return Response.seeOther(URI.create("/" + language + "/"))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE + ", Cookie").build();
    }

    /** A link, not a script, so that it works without one; and leads nowhere but to a page of ours. */
    @GET
    @Path("text-size")
    @Operation(hidden = true)
    public Response size(@QueryParam("size") String size, @QueryParam("to") String to) {
        if (size == null || !Session.isSize(size)) {
            throw ProblemException.parameter("size", "must be normal, large or larger");
        }
        return Response.seeOther(PageFilters.page(to, "/")).cookie(Session.remembered(Session.SIZE, size)).build();
    }

    /** Chinese unless English is wanted more: the texts are Chinese. */
    private static Language language(String accepted) {
        try {
            List<Locale.LanguageRange> ranges = accepted == null ? List.of() : Locale.LanguageRange.parse(accepted);
            String best = Locale.lookupTag(ranges, List.of("zh", "en"));
            return "en".equals(best) ? Language.en : Language.zh;
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return Language.zh;
        }
    }
}
