package dev.gwr.gateway.service;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.health.api.Wellness;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.http.HttpClient;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Reports whether each service is ready. A service that is down does not make the gateway unready, as it answers
 * without it; this is for operators who look for what is wrong.
 */
@ApplicationScoped
public class ServicesHealth {

    private static final long MILLIS = 1000;

    @Inject
    Vertx vertx;

    private HttpClient client;

    @PostConstruct
    void open() {
        client = vertx.createHttpClient();
    }

    @Produces
    @Wellness
    @ApplicationScoped
    AsyncHealthCheck reports() {
        return check(Service.REPORTS);
    }

    @Produces
    @Wellness
    @ApplicationScoped
    AsyncHealthCheck targets() {
        return check(Service.TARGETS);
    }

    @Produces
    @Wellness
    @ApplicationScoped
    AsyncHealthCheck projects() {
        return check(Service.PROJECTS);
    }

    @Produces
    @Wellness
    @ApplicationScoped
    AsyncHealthCheck glossary() {
        return check(Service.GLOSSARY);
    }

    private AsyncHealthCheck check(Service service) {
        return () -> client.request(new RequestOptions().setMethod(HttpMethod.GET).setTimeout(MILLIS)
                        .setAbsoluteURI(service.url().resolve("/q/health/ready").toString()))
                .flatMap(request -> request.send()).map(response -> response.statusCode() == 200)
                .onFailure().recoverWithItem(false)
                .map(ready -> HealthCheckResponse.named(service.serviceName()).status(ready).build());
    }
}
