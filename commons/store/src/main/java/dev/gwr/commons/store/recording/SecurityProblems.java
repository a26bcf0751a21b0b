package dev.gwr.commons.store.recording;

import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.problem.ProblemMappers;
import dev.gwr.commons.problem.ProblemType;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers 401 and 403 as problems, without saying why a token is not valid: only its issuer needs to know. */
public class SecurityProblems {

    @Inject
    ProblemMappers mappers;

    @ServerExceptionMapper
    public Response unauthorized(UnauthorizedException e, HttpServerRequest request) {
        return unauthenticated("Send a bearer token: Authorization: Bearer …", "Bearer", request);
    }

    @ServerExceptionMapper
    public Response failed(AuthenticationFailedException e, HttpServerRequest request) {
        return unauthenticated("The token is not valid: broken, expired, or of another issuer",
                "Bearer error=\"invalid_token\"",
                request);
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException e, HttpServerRequest request) {
        return mappers.problem(new ProblemException(ProblemType.FORBIDDEN, "This needs the role " + Roles.EDITOR
                + " or "
                + Roles.ADMIN, List.of()), request);
    }

    private Response unauthenticated(String detail, String challenge, HttpServerRequest request) {
        Response problem = mappers.problem(new ProblemException(ProblemType.UNAUTHENTICATED, detail, List.of()),
                request);
        return Response.fromResponse(problem).header(HttpHeaders.WWW_AUTHENTICATE, challenge).build();
    }
}
