package dev.gwr.gateway.proxy;

import dev.gwr.commons.caching.ResponseCache;
import dev.gwr.commons.caching.ResponseCacheRoute;
import dev.gwr.commons.request.Stage;
import dev.gwr.gateway.service.Service;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Passes the services' paths through as they are: status, headers and body, and decides on nothing but
 * the path.
 */
@ApplicationScoped
public class PassThrough {

    /** Already read of the request; the span of the gateway's own call is written in their place. */
    private static final List<String> TRACE_CONTEXT = List.of("traceparent", "tracestate", "baggage");

    private static final String CLIENT = "X-Forwarded-For";

    @Inject
    Vertx vertx;

    @Inject
    ResponseCache answers;

    @ConfigProperty(name = "quarkus.otel.sdk.disabled")
    boolean tracingOff;

    @ConfigProperty(name = "gwr.proxy.idle-seconds")
    int idleSeconds;

    @ConfigProperty(name = "gwr.proxy.connect-timeout-millis")
    int connectTimeout;

    @ConfigProperty(name = "gwr.proxy.answer-timeout-millis")
    int answerTimeout;

    @ConfigProperty(name = "gwr.proxy.connections")
    int connections;

    @ConfigProperty(name = "gwr.proxy.queue")
    int queue;

    private final Routes routes = new Routes();
    private final Map<Service, HttpProxy> proxies = new EnumMap<>(Service.class);

    void register(@Observes Router router) {
        HttpClient reads = client("pass-through");
        HttpClient writes = client("pass-through-writes");
        for (Service service : Service.values()) {
            proxies.put(service, HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), reads)
                    .addInterceptor(new ProxyCacheInterceptor(service, answers))
                    .addInterceptor(new ServiceProxyInterceptor(service, () -> call(reads, service),
                    () -> call(writes, service))));
        }
        router.route().order(Stage.PASS_THROUGH.order()).handler(this::pass);
    }

    /**
     * Reads have connections of their own: what breaks one of them off can close one that is a read's again, but no
     * write's.
     */
    private HttpClient client(String name) {
        return vertx.createHttpClient(
                new HttpClientOptions().setConnectTimeout(connectTimeout).setKeepAliveTimeout(idleSeconds)
                .setName(name),
                new PoolOptions().setHttp1MaxSize(connections).setMaxWaitQueueSize(queue));
    }

    private Future<HttpClientRequest> call(HttpClient client, Service service) {
        return client.request(new RequestOptions(ServiceAddress.of(service)).setConnectTimeout(connectTimeout)
                .setIdleTimeout(answerTimeout));
    }

    private void pass(RoutingContext context) {
        Optional<Service> owner = PathOwners.of(context.normalizedPath());
        if (owner.isEmpty()) {
            context.next();
            return;
        }
        HttpServerRequest request = context.request();
        routes.name(owner.get(), request);
        if (!tracingOff) {
            TRACE_CONTEXT.forEach(request.headers()::remove);
        }
        Buffer body = context.body().buffer();
        ServiceProxyInterceptor.keep(body);
        ProxyCacheInterceptor.keep(ResponseCacheRoute.ticket(context));
        if (body != null) {
            // Overwritten whatever the client sent, so that a service that logs refused writes can rely on it.
            request.headers().set(CLIENT, request.remoteAddress().hostAddress());
        }
        proxies.get(owner.get()).handle(body == null ? request : new WholeRequest(request));
    }
}
