package dev.gwr.gateway.proxy;

import dev.gwr.commons.caching.ResponseCache;
import dev.gwr.commons.caching.ResponseCacheRoute.CacheTicket;
import dev.gwr.commons.problem.ProblemType;
import dev.gwr.commons.problem.Problems;
import dev.gwr.gateway.service.Service;
import io.smallrye.common.vertx.ContextLocals;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.streams.ReadStream;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;

/**
 * Buffers a response of moderate size and stores it if it answers a read; anything else is streamed. It is the last
 * interceptor, so it sees the response as the client gets it.
 */
final class ProxyCacheInterceptor implements ProxyInterceptor {

    private static final String TICKET = "gwr.ticket";

    /** Bodies up to this size are buffered, not streamed. */
    private static final int WHOLE = 1 << 19;

    private final Service service;
    private final ResponseCache answers;

    ProxyCacheInterceptor(Service service, ResponseCache answers) {
        this.service = service;
        this.answers = answers;
    }

    /** Has the answer to the request of this context kept. */
    static void keep(CacheTicket ticket) {
        if (ticket != null) {
            ContextLocals.put(TICKET, ticket);
        }
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        ProxyResponse response = context.response();
        HttpServerRequest request = context.request().proxiedRequest();
        CacheTicket ticket = ContextLocals.<CacheTicket>get(TICKET).orElse(null);
        String tag = response.headers().get(HttpHeaders.ETAG);
        boolean keeps = ticket != null && tag != null && request.method() == HttpMethod.GET;
        if (keeps && response.getStatusCode() == 304) {
            answers.putTag(ticket, tag, request);
        }
        Body body = response.getBody();
        if (body == null || body.length() < 0 || body.length() > WHOLE || request.method() == HttpMethod.HEAD) {
            return context.sendResponse();
        }
        return whole(body.stream()).onSuccess(content -> {
            if (keeps && response.getStatusCode() == 200) {
                answers.put(ticket, tag, request, response.headers(), content);
            }
            send(response, content, request.response());
        }).recover(cause -> {
            Problems.send(request, ProblemType.SERVICE_UNAVAILABLE, Faults.detail(service, cause));
            return Future.succeededFuture();
        }).mapEmpty();
    }

    /**
     * If the client is gone, the proxy library would reset a call that has already ended, and with it the request that
     * uses its connection by then. So the response is written here.
     */
    private static void send(ProxyResponse from, Buffer content, HttpServerResponse to) {
        to.setStatusCode(from.getStatusCode()).headers().addAll(from.headers());
        to.end(content);
    }

    private static Future<Buffer> whole(ReadStream<Buffer> stream) {
        Promise<Buffer> promise = Promise.promise();
        Buffer content = Buffer.buffer();
        stream.exceptionHandler(promise::tryFail).handler(content::appendBuffer)
                .endHandler(end -> promise.tryComplete(content)).resume();
        return promise.future();
    }
}
