package dev.gwr.commons.watch;

import dev.gwr.commons.problem.ProblemType;
import dev.gwr.commons.problem.Problems;
import dev.gwr.commons.request.Stage;
import dev.gwr.commons.start.StartRefused;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.health.SmallRyeHealth;
import io.smallrye.health.SmallRyeHealthReporter;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Metrics and the details of health are for operators: on a port of their own where one is configured, else on the one
 * port, and then for this machine only. Other clients get only up or down, which a load balancer needs. Quarkus's own
 * management port is fixed at build time, while the same jars run with and without one.
 */
@ApplicationScoped
public class Management {

    private static final String METRICS = "/q/metrics";
    private static final String HEALTH = "/q/health";
    private static final String READY = "/q/health/ready";
    private static final String LIVE = "/q/health/live";
    private static final int IDLE_SECONDS = 60;
    private static final int PATIENCE_SECONDS = 10;

    @Inject
    Vertx vertx;

    @Inject
    SmallRyeHealthReporter health;

    /** None if it is 0. */
    @ConfigProperty(name = "gwr.management.port")
    int port;

    @ConfigProperty(name = "quarkus.http.host")
    String host;

    private HttpServer server;
    private Router router;

    void register(@Observes Router all) {
        router = all;
        all.route().order(Stage.MANAGEMENT.order()).handler(this::check);
    }

    void open(@Observes StartupEvent start) throws InterruptedException {
        if (port <= 0) {
            return;
        }
        server = vertx.createHttpServer(new HttpServerOptions().setHost(host).setPort(port)
                .setIdleTimeout(IDLE_SECONDS).setHttp2ClearTextEnabled(false))
                .requestHandler(request -> router.handle(request));
        try {
            server.listen().toCompletionStage().toCompletableFuture().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new StartRefused("GWR_MANAGEMENT_PORT: port " + port + " of " + host + " cannot be listened on: it "
                    + "is taken or not ours");
        }
    }

    void close(@Observes ShutdownEvent end) {
        if (server != null) {
            server.close();
        }
    }

    private void check(RoutingContext context) {
        String path = context.normalizedPath();
        boolean managing = path.startsWith(METRICS) || path.startsWith(HEALTH);
        boolean inside = isInside(context.request());
        if (managing ? inside : port <= 0 || !inside) {
            context.next();
        } else if (path.equals(READY)) {
            tell(context, health.getReadinessAsync());
        } else if (path.equals(LIVE)) {
            tell(context, health.getLivenessAsync());
        } else {
            Problems.send(context.request(), ProblemType.UNKNOWN_PATH, "There is no path " + context.request().path());
        }
    }

    private static void tell(RoutingContext context, Uni<SmallRyeHealth> asked) {
        if (!context.request().isEnded()) {
            context.request().resume();
        }
        asked.subscribe().with(found -> context.response().setStatusCode(found.isDown() ? 503 : 200)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json;charset=UTF-8")
                .end("{\"status\":\"" + (found.isDown() ? "DOWN" : "UP") + "\"}"), context::fail);
    }

    /** The connection comes from a proxy on this machine, so its address is not the client's. */
    private boolean isInside(HttpServerRequest request) {
        return port > 0 ? request.connection().localAddress().port() == port
                : isLoopback(request.connection().remoteAddress()) && isLoopback(request.remoteAddress());
    }

    private static boolean isLoopback(SocketAddress address) {
        String literal = address == null ? null : address.hostAddress();
        return literal != null && new InetSocketAddress(literal, 0).getAddress().isLoopbackAddress();
    }
}
