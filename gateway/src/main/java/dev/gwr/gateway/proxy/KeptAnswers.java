package dev.gwr.gateway.proxy;

import dev.gwr.commons.caching.AnswerCache;
import dev.gwr.commons.caching.CachedAnswers.Label;
import dev.gwr.commons.problem.ProblemType;
import dev.gwr.commons.problem.Problems;
import dev.gwr.gateway.service.Service;
import io.smallrye.common.vertx.ContextLocals;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.streams.ReadStream;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;

/**
 * Keeps what a service answers to a read, if it is of a moderate length; anything else streams past. It comes last of all, when
 * the answer is as the client gets it.
 */
final class KeptAnswers implements ProxyInterceptor {

    private static final String LABEL = "gwr.label";

    private final Service service;
    private final AnswerCache answers;

    KeptAnswers(Service service, AnswerCache answers) {
        this.service = service;
        this.answers = answers;
    }

    /** Has the answer to the request of this context kept. */
    static void keep(Label label) {
        if (label != null) {
            ContextLocals.put(LABEL, label);
        }
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        Label label = ContextLocals.<Label>get(LABEL).orElse(null);
        ProxyResponse response = context.response();
        String tag = response.headers().get(HttpHeaders.ETAG);
        if (label == null || !label.toKeep() || tag == null || context.request().getMethod() != HttpMethod.GET) {
            return context.sendResponse();
        }
        if (response.getStatusCode() == 304) {
            answers.putTag(label, tag, context.request().proxiedRequest());
            return context.sendResponse();
        }
        Body body = response.getBody();
        if (response.getStatusCode() != 200 || body == null || body.length() < 0 || !answers.takes(body.length())) {
            return context.sendResponse();
        }
        return whole(body.stream()).compose(content -> {
            response.setBody(Body.body(content));
            answers.put(label, tag, context.request().proxiedRequest(), response.headers(), content);
            return context.sendResponse();
        }).recover(cause -> {
            Problems.send(context.request().proxiedRequest(), ProblemType.SERVICE_UNAVAILABLE, Faults.detail(service, cause));
            return Future.succeededFuture();
        });
    }

    private static Future<Buffer> whole(ReadStream<Buffer> stream) {
        Promise<Buffer> promise = Promise.promise();
        Buffer content = Buffer.buffer();
        stream.exceptionHandler(promise::tryFail).handler(content::appendBuffer)
                .endHandler(end -> promise.tryComplete(content)).resume();
        return promise.future();
    }
}
