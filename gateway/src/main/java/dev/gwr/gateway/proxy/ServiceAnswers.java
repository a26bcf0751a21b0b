package dev.gwr.gateway.proxy;

import dev.gwr.commons.problem.Problem;
import dev.gwr.commons.problem.ProblemType;
import dev.gwr.gateway.service.Service;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.StreamResetException;
import io.vertx.core.json.Json;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;

/** Passes a service's answer on, and answers for one that does not: with a 503 that says which, and when to try again. */
final class ServiceAnswers implements ProxyInterceptor {

    private static final Logger LOG = Logger.getLogger(ServiceAnswers.class);

    /** Of one connection only; the library takes them out of requests, but not out of answers. */
    private static final List<String> HOP_BY_HOP = List.of("connection", "keep-alive", "proxy-connection", "trailer", "upgrade");

    /** The library would send them in chunks, of which there are none. */
    private static final Set<Integer> WITHOUT_BODY = Set.of(204, 304);

    private final Service service;

    ServiceAnswers(Service service) {
        this.service = service;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        return context.sendRequest().recover(cause -> Future.succeededFuture(unavailable(context.request(), cause)));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        ProxyResponse response = context.response();
        HOP_BY_HOP.forEach(response.headers()::remove);
        if (WITHOUT_BODY.contains(response.getStatusCode()) && response.getBody() != null) {
            response.getBody().stream().resume();
            response.setBody(null);
        }
        return context.sendResponse();
    }

    private ProxyResponse unavailable(ProxyRequest request, Throwable cause) {
        String path = request.proxiedRequest().path();
        String detail = Faults.detail(service, cause);
        LOG.logf(clientIsGone(cause) ? Logger.Level.DEBUG : Logger.Level.WARN, "%s %s: %s: %s", request.getMethod(), path, detail,
                cause);
        Problem problem = Problem.of(ProblemType.SERVICE_UNAVAILABLE, detail, path, List.of());
        return request.release().response().setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(HttpHeaders.RETRY_AFTER, "1")
                .setBody(Body.body(Json.encodeToBuffer(problem)));
    }

    /** The library resets its own request, with a reason, if the client's breaks off; over HTTP/1.1 no service can. */
    private static boolean clientIsGone(Throwable cause) {
        return cause instanceof StreamResetException && cause.getCause() != null;
    }
}
