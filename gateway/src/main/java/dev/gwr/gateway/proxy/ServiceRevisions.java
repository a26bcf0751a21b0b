package dev.gwr.gateway.proxy;

import dev.gwr.commons.caching.RevisionSource;
import dev.gwr.commons.caching.CoalescedCheck;
import dev.gwr.gateway.service.Service;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.tracing.TracingPolicy;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Asks the services for the revisions of their data. What a service answers alone depends on its own; what the gateway
 * combines depends on all, and is not kept while one of them is silent.
 */
@ApplicationScoped
class ServiceRevisions implements RevisionSource {

    private static final String PATH = "/q/revision";

    /**
     * A combined answer comes without the part of a service that is down; so it does not wait long for its revision.
     */
    private static final long COMBINED_MILLIS = 250;

    @Inject
    Vertx vertx;

    @ConfigProperty(name = "gwr.proxy.idle-seconds")
    int idleSeconds;

    @ConfigProperty(name = "gwr.proxy.connect-timeout-millis")
    int connectTimeout;

    @ConfigProperty(name = "gwr.proxy.check-timeout-millis")
    int checkTimeout;

    private final Map<Service, CoalescedCheck<String>> checks = new EnumMap<>(Service.class);
    private CoalescedCheck<String> combined;

    @PostConstruct
    void start() {
        HttpClient client = vertx.createHttpClient(
                new HttpClientOptions().setConnectTimeout(connectTimeout).setKeepAliveTimeout(idleSeconds)
                .setName("revisions")
                        .setTracingPolicy(TracingPolicy.IGNORE),
                new PoolOptions().setHttp1MaxSize(2));
        List<Supplier<Future<String>>> asks = new ArrayList<>();
        for (Service service : Service.values()) {
            RequestOptions request = ServiceAddress.of(service).setMethod(HttpMethod.GET).setURI(PATH)
                    .setConnectTimeout(connectTimeout).setTimeout(checkTimeout);
            Supplier<Future<String>> ask = () -> ask(client, request).recover(cause -> unknown(service, cause));
            asks.add(ask);
            checks.put(service, new CoalescedCheck<>(vertx, ask));
        }
        combined = new CoalescedCheck<>(vertx, () -> Future.all(asks.stream().map(Supplier::get).toList())
                .timeout(COMBINED_MILLIS, TimeUnit.MILLISECONDS)
                .map(all -> all.list().contains(null) ? null : String.join(" ", all.<String>list()))
                .otherwise((String) null));
    }

    /**
     * What is wrong with a service that can be reached, or not at all, it or the pass-through says best; silence is
     * said here.
     */
    private static Future<String> unknown(Service service, Throwable cause) {
        return cause instanceof TimeoutException ? Future.failedFuture(
                new IllegalStateException(Faults.detail(service, cause), cause))
                : Future.succeededFuture();
    }

    private static Future<String> ask(HttpClient client, RequestOptions request) {
        return client.request(request).compose(asked -> asked.send()).compose(answer -> answer.statusCode() == 200
                ? answer.body().map(Buffer::toString)
                : Future.failedFuture("status " + answer.statusCode()));
    }

    @Override
    public Future<String> revision(String path) {
        return PathOwners.of(path).map(checks::get).orElse(combined).ask();
    }
}
