package dev.gwr.commons.store;

import dev.gwr.commons.caching.RevisionSource;
import dev.gwr.commons.caching.CoalescedCheck;
import dev.gwr.commons.problem.ProblemType;
import dev.gwr.commons.problem.Problems;
import dev.gwr.model.Period;
import io.agroal.api.AgroalDataSource;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reads the revision of the data from the database, once for all requests that come at the same time. It has a
 * connection and a thread of its own, so it does not wait behind long queries and does not block an event loop.
 */
@ApplicationScoped
public class CurrentRevision implements RevisionSource {

    /** Where a gateway asks; not part of the API. */
    private static final String PATH = "/q/revision";
    private static final int PATIENCE_MILLIS = 2000;

    @Inject
    Vertx vertx;

    @Inject
    AgroalDataSource database;

    @ConfigProperty(name = "quarkus.application.version")
    String version;

    private final ExecutorService thread = Executors.newSingleThreadExecutor(run -> {
        Thread thread = new Thread(run, "revision");
        thread.setDaemon(true);
        return thread;
    });
    private CoalescedCheck<String> check;
    private Connection connection;
    private PreparedStatement statement;

    @PostConstruct
    void start() {
        check = new CoalescedCheck<>(vertx, this::ask);
    }

    @Override
    public Future<String> revision(String path) {
        return check.ask();
    }

    void register(@Observes Router router) {
        router.get(PATH).handler(this::tell);
    }

    private void tell(RoutingContext context) {
        check.ask().onComplete(found -> {
            if (found.succeeded()) {
                context.response().putHeader(HttpHeaders.CONTENT_TYPE, "text/plain")
                        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store").end(version + '/' + found.result());
            } else {
                Problems.send(context.request(), ProblemType.SERVICE_UNAVAILABLE, found.cause().getMessage());
            }
        });
    }

    private Future<String> ask() {
        Promise<String> promise = Promise.promise();
        thread.execute(() -> {
            try {
                promise.complete(read());
            } catch (SQLException | RuntimeException e) {
                promise.fail(new IllegalStateException("The database is not there at the moment", e));
            }
        });
        return promise.future();
    }

    /** A connection that was good may have gone since, with the server it led to; a new one tells. */
    private String read() throws SQLException {
        if (connection != null) {
            try {
                return query();
            } catch (SQLException e) {
                close();
            }
        }
        connection = database.getConnection();
        try {
            connection.setNetworkTimeout(Runnable::run, PATIENCE_MILLIS);
            statement = connection.prepareStatement("select revision from data_revision");
            return query();
        } catch (SQLException e) {
            close();
            throw e;
        }
    }

    /** The day belongs to it: what a question without asOf means ends with it, and so does what is due. */
    private String query() throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getString(1) + '/' + LocalDate.now(Period.ZONE);
        }
    }

    private void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            // It was broken before.
        }
        connection = null;
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
    }
}
