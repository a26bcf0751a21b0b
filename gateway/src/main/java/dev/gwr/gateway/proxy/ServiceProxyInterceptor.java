package dev.gwr.gateway.proxy;

import dev.gwr.commons.problem.Problem;
import dev.gwr.commons.problem.ProblemType;
import dev.gwr.gateway.service.Service;
import io.smallrye.common.vertx.ContextLocals;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.StreamResetException;
import io.vertx.core.json.Json;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Forwards a request to a service and its response to the client; if the service fails, answers with a 503 that names
 * it and says when to retry. A client that hangs up does not cancel the call: its connection may already serve another
 * request, and other clients may wait for the same response.
 */
final class ServiceProxyInterceptor implements ProxyInterceptor {

    private static final Logger LOG = Logger.getLogger(ServiceProxyInterceptor.class);

    /** Of one connection only; the library takes them out of requests, but not out of answers. */
    private static final List<String> HOP_BY_HOP = List.of("connection", "keep-alive", "proxy-connection", "trailer",
            "upgrade");

    /** The library would send these with chunked encoding, although they have no body. */
    private static final Set<Integer> WITHOUT_BODY = Set.of(204, 304);

    private static final String BODY = "gwr.body";

    private final Service service;
    private final Supplier<Future<HttpClientRequest>> reads;
    private final Supplier<Future<HttpClientRequest>> others;

    /**
     * @param reads calls of their own, on a connection, for what can be asked again
     */
    ServiceProxyInterceptor(Service service, Supplier<Future<HttpClientRequest>> reads,
            Supplier<Future<HttpClientRequest>> others) {
        this.service = service;
        this.reads = reads;
        this.others = others;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest request = context.request();
        return (isPlainRead(request) ? read(request) : write(request))
                .recover(cause -> Future.succeededFuture(unavailable(request, cause)));
    }

    private static boolean isPlainRead(ProxyRequest request) {
        return request.getMethod() == HttpMethod.GET || request.getMethod() == HttpMethod.HEAD;
    }

    /**
     * Does not depend on the client, which may be gone. If the connection was closed under the call, the read is
     * retried once.
     */
    private Future<ProxyResponse> read(ProxyRequest request) {
        request.proxiedRequest().resume();
        request.setBody(null);
        return ask(request, reads)
                .recover(cause -> cause instanceof HttpClosedException ? ask(request, reads)
                : Future.failedFuture(cause));
    }

    /** Its body is there already, whole. */
    private Future<ProxyResponse> write(ProxyRequest request) {
        request.setBody(ContextLocals.<Buffer>get(BODY).map(Body::body).orElse(null));
        return ask(request, others);
    }

    /** Hands the body of the request of this context on. */
    static void keep(Buffer body) {
        if (body != null) {
            ContextLocals.put(BODY, body);
        }
    }

    /** What breaks a call off fails its answer, too, which tells of it; left alone, Vert.x tells as well. */
    private Future<ProxyResponse> ask(ProxyRequest request, Supplier<Future<HttpClientRequest>> calls) {
        return calls.get().compose(call -> {
            call.exceptionHandler(fault -> { });
            Future<ProxyResponse> answer = request.send(call);
            request.proxiedRequest().response().exceptionHandler(null);
            return answer;
        });
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
        LOG.logf(clientIsGone(cause) ? Logger.Level.DEBUG : Logger.Level.WARN, "%s %s: %s: %s", request.getMethod(),
                path, detail,
                cause);
        Problem problem = Problem.of(ProblemType.SERVICE_UNAVAILABLE, detail, request.proxiedRequest(), List.of());
        return request.release().response().setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(HttpHeaders.RETRY_AFTER, "1")
                .setBody(Body.body(Json.encodeToBuffer(problem)));
    }

    /** The library resets its call if the client's body breaks off; over HTTP/1.1 no service can. */
    private static boolean clientIsGone(Throwable cause) {
        return cause instanceof StreamResetException;
    }
}
