package dev.gwr.gateway.combine;

import dev.gwr.commons.caching.ResponseCache;
import dev.gwr.commons.caching.ResponseCacheRoute;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/** Keeps what the gateway itself answers, as it is written: any answer to a read that has an entity tag. */
@Provider
public class ResponseCacheWriter implements WriterInterceptor {

    @Inject
    CurrentVertxRequest current;

    @Inject
    ResponseCache answers;

    @Override
    public void aroundWriteTo(WriterInterceptorContext writing) throws IOException {
        RoutingContext context = current.getCurrent();
        ResponseCacheRoute.CacheTicket ticket = context == null ? null : ResponseCacheRoute.ticket(context);
        if (ticket == null || !ticket.toKeep() || context.request().method() != HttpMethod.GET
                || !writing.getHeaders().containsKey("ETag")) {
            writing.proceed();
            return;
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        writing.setOutputStream(body);
        writing.proceed();
        byte[] bytes = body.toByteArray();
        // By now the headers are on the response.
        if (context.response().getStatusCode() == 200) {
            MultiMap headers = context.response().headers();
            answers.put(ticket, headers.get(HttpHeaders.ETAG), context.request(), headers, Buffer.buffer(bytes));
        }
        CurrentRequestManager.get().serverResponse().end(bytes);
    }
}
