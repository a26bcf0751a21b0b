package dev.gwr.commons.store.start;

import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.problem.ProblemType;
import dev.gwr.commons.request.Stage;
import dev.gwr.commons.start.StartRefused;
import dev.gwr.commons.store.intake.Intake;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.hibernate.SessionFactory;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Makes a service's database ready: migrates it, compares it with the entities, takes in the packaged reports. A
 * database that is not there is waited for, and so is a migration that takes long; until then the service lives, is not
 * ready, and says so. One that refuses us, by a wrong password or name, ends the start.
 */
@ApplicationScoped
public class DatabaseStartup {

    private static final Logger LOG = Logger.getLogger(DatabaseStartup.class);
    private static final long RETRY_MILLIS = 1000;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    Optional<String> url;

    @ConfigProperty(name = "gwr.start.patience")
    Duration patience;

    @Inject
    AgroalDataSource database;

    @Inject
    Flyway flyway;

    @Inject
    SessionFactory entities;

    @Inject
    Intake intake;

    @Inject
    Event<StoreReady> told;

    private DatabaseUrl where;
    private volatile boolean ready;
    private volatile boolean stopping;
    private String waitingFor;

    /**
     * Waits for the first attempt: what is ready soon is ready before anybody can ask, and what is refused ends the
     * start.
     */
    void start(@Observes StartupEvent event) {
        where = DatabaseUrl.of(url.orElse(""));
        CompletableFuture<Void> firstAttempt = new CompletableFuture<>();
        Thread making = new Thread(() -> keepTrying(firstAttempt), "makes-database-ready");
        making.setDaemon(true);
        making.start();
        try {
            firstAttempt.completeOnTimeout(null, patience.toMillis(), TimeUnit.MILLISECONDS).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException known ? known : e;
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    /** Whether the database was there. */
    private boolean attempt() {
        try (Connection connection = database.getConnection()) {
            connection.isValid(1);
        } catch (SQLException e) {
            return notThere(e);
        }
        try {
            flyway.migrate();
            entities.getSchemaManager().validateMappedObjects();
            intake.packaged();
            told.fire(new StoreReady());
        } catch (RuntimeException e) {
            return notThere(e);
        }
        ready = true;
        if (waitingFor != null) {
            LOG.infof("The database %s is there", where.place());
        }
        return true;
    }

    /** Says once what is waited for, and again only when that changes. */
    private boolean notThere(Exception e) {
        switch (DatabaseFault.of(e)) {
            case ABSENT -> {
                String fault = fault(e);
                if (!fault.equals(waitingFor)) {
                    LOG.warnf("Waiting for the database %s: %s", where.place(), fault);
                    waitingFor = fault;
                }
                return false;
            }
            case REFUSED -> throw new StartRefused("the database " + where.place() + " refuses us: "
                    + DatabaseFault.cause(e).getMessage() + " (see QUARKUS_DATASOURCE_JDBC_URL, _USERNAME and "
                    + "_PASSWORD)");
            default -> throw e instanceof RuntimeException known ? known : new IllegalStateException(e);
        }
    }

    private static String fault(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnknownHostException unknown) {
                return "there is no host " + unknown.getMessage();
            }
        }
        return DatabaseFault.cause(e).getMessage().lines().findFirst().orElse("");
    }

    private void keepTrying(CompletableFuture<Void> firstAttempt) {
        try {
            while (!stopping && !attempt()) {
                firstAttempt.complete(null);
                TimeUnit.MILLISECONDS.sleep(RETRY_MILLIS);
            }
            firstAttempt.complete(null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error e) {
            if (!firstAttempt.completeExceptionally(e)) {
                stopFor(e);
            }
        }
    }

    /** The start is over and nothing waits for this thread any more, so the fault is logged and the process ends. */
    private static void stopFor(Throwable fault) {
        if (fault instanceof StartRefused) {
            LOG.errorf("Stopping: %s", fault.getMessage());
        } else {
            LOG.error("Stopping: the database cannot be made ready", fault);
        }
        Quarkus.asyncExit(1);
    }

    /** Runs before every filter and resource that reads the database, whose schema may not be ready yet. */
    @ServerRequestFilter(priority = Stage.Filter.DATABASE)
    public void refuseUntilReady() {
        if (!ready) {
            throw new ProblemException(ProblemType.SERVICE_UNAVAILABLE, "The database is not there yet", List.of());
        }
    }

    public boolean isReady() {
        return ready;
    }
}
