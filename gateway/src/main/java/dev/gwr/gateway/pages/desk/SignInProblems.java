package dev.gwr.gateway.pages.desk;

import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.problem.ProblemMappers;
import dev.gwr.commons.problem.ProblemType;
import dev.gwr.gateway.pages.SignIn;
import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** What can go wrong with signing in at the issuer. The log says more than the page does. */
public class SignInProblems {

    private static final Pattern PATH = Pattern.compile("/(zh|en)/sign-in");

    @Inject
    ProblemMappers mappers;

    @Inject
    SignIn signIn;

    /** Of an answer that nobody waits for in this browser, Quarkus would make a new question, without a word. */
    @ServerRequestFilter(preMatching = true)
    public void isWaitedFor(ContainerRequestContext request) {
        if (!PATH.matcher(request.getUriInfo().getRequestUri().getRawPath()).matches()) {
            return;
        }
        if (!signIn.isOn()) {
            throw ProblemException.notFound("page", "sign-in");
        }
        String state = request.getUriInfo().getQueryParameters().getFirst("state");
        if (state != null && request.getCookies().keySet().stream()
                .noneMatch(name -> name.startsWith(OidcUtils.STATE_COOKIE_NAME) && name.endsWith("_" + state))) {
            throw refused();
        }
    }

    @ServerExceptionMapper
    public Response refused(AuthenticationCompletionException e, HttpServerRequest request) {
        return mappers.problem(refused(), request);
    }

    /** Whoever is nobody yet is sent to the issuer, which is to be there. */
    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    public Uni<Response> ask(HttpServerRequest request, RoutingContext context) {
        HttpAuthenticator authenticator = context.get(HttpAuthenticator.class.getName());
        return authenticator.getChallenge(context).map(way -> way.status == Response.Status.FOUND.getStatusCode()
                ? leave(way) : mappers.problem(refused(), request))
                .onFailure().recoverWithItem(() -> mappers.problem(new ProblemException(
                ProblemType.SERVICE_UNAVAILABLE, "The issuer does not answer", List.of()), request));
    }

    private static Response leave(ChallengeData way) {
        Response.ResponseBuilder answer = Response.status(way.status);
        way.getHeaders().forEach((name, value) -> answer.header(name.toString(), value));
        return answer.build();
    }

    private static ProblemException refused() {
        return new ProblemException(ProblemType.UNAUTHENTICATED, "Nobody was signed in: the issuer refused, or the "
                + "sign-in was not begun in this browser, took too long, or was over before", List.of());
    }
}
