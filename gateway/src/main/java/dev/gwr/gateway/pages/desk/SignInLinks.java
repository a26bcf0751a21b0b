package dev.gwr.gateway.pages.desk;

import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.problem.ProblemType;
import dev.gwr.gateway.pages.Session;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Signing in on one's own machine: {@code ./run sign-in} leaves a token here and prints a link that is good once. No
 * token is ever in an address, which browsers and logs keep.
 */
@Path("/sign-in-links")
@Blocking
public class SignInLinks {

    /** Written by whoever passes a request on: it comes from elsewhere, though it comes from this machine last. */
    private static final Set<String> PASSED_ON = Set.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP",
            "Via");

    @Inject
    Links links;

    /** Takes a token and gives the path of a link for it. Whether the token is good the services say, at each write. */
    @POST
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(hidden = true)
    public String link(@HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @Context HttpServerRequest request) {
        if (!isOfThisMachine(request)) {
            throw new ProblemException(ProblemType.FORBIDDEN, "Links to sign in with are made on the machine itself",
                    List.of());
        }
        String token = authorization == null || !authorization.startsWith("Bearer ") ? ""
                : authorization.substring("Bearer ".length());
        Session.claims(token).filter(Session.Claims::areCurrent).orElseThrow(() -> new ProblemException(
                ProblemType.UNAUTHENTICATED, "A link to sign in with takes a bearer token that has not expired",
                List.of()));
        return "/zh/sign-in/" + links.keep(token) + "\n";
    }

    /** By the connection itself: what a proxy says of where a request comes from does not matter here. */
    private static boolean isOfThisMachine(HttpServerRequest request) {
        SocketAddress peer = request.connection().remoteAddress();
        boolean loopback = peer != null && peer.hostAddress() != null
                && new InetSocketAddress(peer.hostAddress(), 0).getAddress().isLoopbackAddress();
        return loopback && PASSED_ON.stream().noneMatch(request.headers()::contains);
    }
}
