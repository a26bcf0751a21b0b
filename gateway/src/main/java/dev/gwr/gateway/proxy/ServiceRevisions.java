package dev.gwr.gateway.proxy;

import dev.gwr.commons.caching.RevisionSource;
import dev.gwr.commons.caching.SharedCheck;
import dev.gwr.gateway.service.Service;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Asks the services for the revisions of their data. What a service answers alone depends on its own; what the gateway combines
 * depends on all, and is not kept while one of them is silent.
 */
@ApplicationScoped
class ServiceRevisions implements RevisionSource {

    private static final String PATH = "/q/revision";

    /** A combined answer comes without the part of a service that is down; so it does not wait long for its revision. */
    private static final long COMBINED_MILLIS = 250;

    @Inject
    Vertx vertx;

    @ConfigProperty(name = "gwr.proxy.connect-timeout-millis")
    int connectTimeout;

    @ConfigProperty(name = "gwr.proxy.check-timeout-millis")
    int checkTimeout;

    private final Map<Service, SharedCheck<String>> checks = new EnumMap<>(Service.class);

    @PostConstruct
    void start() {
        HttpClient client = vertx.createHttpClient(
                new HttpClientOptions().setConnectTimeout(connectTimeout).setKeepAliveTimeout(30).setName("revisions"),
                new PoolOptions().setHttp1MaxSize(2));
        for (Service service : Service.values()) {
            RequestOptions request = ServiceAddress.of(service).setMethod(HttpMethod.GET).setURI(PATH)
                    .setConnectTimeout(connectTimeout).setTimeout(checkTimeout);
            checks.put(service, new SharedCheck<>(vertx, () -> ask(client, request)
                    .recover(cause -> Future.failedFuture(new IllegalStateException(Faults.detail(service, cause), cause)))));
        }
    }

    private static Future<String> ask(HttpClient client, RequestOptions request) {
        return client.request(request).compose(asked -> asked.send()).compose(answer -> answer.statusCode() == 200
                ? answer.body().map(Buffer::toString)
                : Future.failedFuture("status " + answer.statusCode()));
    }

    @Override
    public Future<String> revision(String path) {
        Optional<Service> owner = Owners.of(path);
        if (owner.isPresent()) {
            return checks.get(owner.get()).ask();
        }
        return Future.all(checks.values().stream().map(SharedCheck::ask).toList())
                .timeout(COMBINED_MILLIS, TimeUnit.MILLISECONDS)
                .map(all -> String.join(" ", all.<String>list()))
                .otherwise((String) null);
    }
}
