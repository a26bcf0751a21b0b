package dev.gwr.gateway.pages.desk;

import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.problem.ProblemType;
import dev.gwr.gateway.pages.Frame;
import dev.gwr.gateway.pages.Frames;
import dev.gwr.gateway.pages.Language;
import dev.gwr.gateway.pages.PageFilters;
import dev.gwr.gateway.pages.Session;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.OidcSession;
import io.quarkus.oidc.Tenant;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Signing in, by a link of {@link SignInLinks} or at an OpenID Connect issuer, and out again. The way to the issuer and
 * back is Quarkus's; what it comes back with becomes the same session as that of a link, and its own ends.
 */
@Path("/{language:zh|en}")
@Blocking
public class SignInPage {

    /** What browsers take for the value of a cookie, with its name. */
    private static final int LONGEST_TOKEN = 4000;

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance signedIn(Frame f, String name, URI to);

        static native TemplateInstance signIn(Frame f, String name, String code);
    }

    @Inject
    Frames frames;

    @Inject
    Links links;

    @Inject
    AccessTokenCredential issued;

    @Inject
    OidcSession issuers;

    @Context
    UriInfo address;

    /**
     * A page that leads on, not a redirect: to a browser that would be one of the issuer's still, with which it sends
     * no strict cookie.
     */
    @GET
    @Path("sign-in")
    @Authenticated
    @Tenant("sign-in")
    @Operation(hidden = true)
    public Response issued(@PathParam("language") Language language, @QueryParam("to") String to) {
        URI page = PageFilters.page(to, "/" + language + "/desk");
        String token = issued.getToken();
        issuers.logout().await().indefinitely();
        Session.Claims claims = Session.claims(token).filter(Session.Claims::areCurrent)
                .filter(said -> token.length() <= LONGEST_TOKEN)
                .orElseThrow(() -> new ProblemException(ProblemType.UNAUTHENTICATED, "The issuer's access token is no "
                        + "JWT that is good now, or is longer than " + LONGEST_TOKEN + " characters", List.of()));
        return Response.ok(Templates.signedIn(frames.of(language), claims.name(), page), MediaType.TEXT_HTML)
                .cookie(Session.cookies(token, claims.secondsLeft(), isSecure()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    @GET
    @Path("sign-in/{code}")
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance page(@PathParam("language") Language language, @PathParam("code") String code) {
        String name = links.look(code).flatMap(Session::claims).filter(Session.Claims::areCurrent)
                .map(Session.Claims::name)
                .orElseThrow(SignInPage::noLink);
        return Templates.signIn(frames.of(language), name, code);
    }

    /** A button, not the link itself: what merely looks at a link, to warn of it or to show it, must not use it up. */
    @POST
    @Path("sign-in/{code}")
    @Operation(hidden = true)
    public Response enter(@PathParam("language") Language language, @PathParam("code") String code) {
        String token = links.take(code).orElseThrow(SignInPage::noLink);
        Session.Claims claims = Session.claims(token).filter(Session.Claims::areCurrent)
                .orElseThrow(SignInPage::noLink);
        return withSession(language, "/desk", token, claims.secondsLeft());
    }

    private static ProblemException noLink() {
        return ProblemException.notFound("link", "sign-in");
    }

    @POST
    @Path("sign-out")
    @Operation(hidden = true)
    public Response leave(@PathParam("language") Language language) {
        return withSession(language, "/", "", 0);
    }

    private Response withSession(Language language, String page, String token, long seconds) {
        return Response.seeOther(URI.create("/" + language + page)).cookie(Session.cookies(token, seconds, isSecure()))
                .build();
    }

    private boolean isSecure() {
        return address.getRequestUri().getScheme().equals("https");
    }
}
