package dev.gwr.commons.store.recording;

import dev.gwr.commons.problem.ProblemType;
import dev.gwr.commons.problem.Problems;
import dev.gwr.commons.request.Stage;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * Refuses an Authorization header that cannot hold a token before the JWT library sees it: the library fails on some of
 * them with a 500 and pages of log. Reads need no token, so on them it is not looked at.
 */
@ApplicationScoped
public class BearerForm {

    private static final Pattern BEARER = Pattern.compile("(?i)bearer +([\\w-]+)\\.([\\w-]+)\\.([\\w-]+)");

    private static final String NO_TOKEN = "Send one signed token: Authorization: Bearer, and three parts in base64url "
            + "with dots between them";

    @Inject
    RefusedWrites refusals;

    void register(@Observes Router router) {
        router.route("/api/*").order(Stage.BEARER.order()).handler(this::check);
    }

    private void check(RoutingContext context) {
        String authorization = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        HttpMethod method = context.request().method();
        if (authorization == null || method == HttpMethod.GET || method == HttpMethod.HEAD
                || method == HttpMethod.OPTIONS
                || isToken(authorization.strip())) {
            context.next();
            return;
        }
        context.response().putHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
        refusals.log(context.request(), ProblemType.UNAUTHENTICATED.status(), NO_TOKEN);
        Problems.send(context.request(), ProblemType.UNAUTHENTICATED, NO_TOKEN);
    }

    private static boolean isToken(String authorization) {
        var parts = BEARER.matcher(authorization);
        if (!parts.matches()) {
            return false;
        }
        try {
            for (int i = 1; i <= 3; i++) {
                Base64.getUrlDecoder().decode(parts.group(i));
            }
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
