package dev.gwr.commons.store.start;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Set;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * A migration may take as long as it takes: one statement of it, such as an index on millions of rows, longer than any of a request;
 * and the replicas that wait for the one that migrates wait for as long.
 */
@Singleton
public class PatientMigrations implements FlywayConfigurationCustomizer, Callback {

    private static final Set<Event> AROUND = Set.of(Event.BEFORE_EACH_MIGRATE, Event.AFTER_EACH_MIGRATE, Event.AFTER_EACH_MIGRATE_ERROR);
    private static final int FOR_EVER = -1;
    private static final int NO_TIMEOUT = 0;

    private int ofRequests;

    @Override
    public void customize(FluentConfiguration configuration) {
        configuration.callbacks(this).lockRetryCount(FOR_EVER);
    }

    @Override
    public boolean supports(Event event, Context context) {
        return AROUND.contains(event);
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    /** The connection is of the pool, and gets back the time-out that requests have. */
    @Override
    public void handle(Event event, Context context) {
        try {
            if (event == Event.BEFORE_EACH_MIGRATE) {
                ofRequests = context.getConnection().getNetworkTimeout();
            }
            context.getConnection().setNetworkTimeout(Runnable::run, event == Event.BEFORE_EACH_MIGRATE ? NO_TIMEOUT : ofRequests);
        } catch (SQLException e) {
            throw new FlywayException("The time-out of a migration's connection cannot be set", e);
        }
    }

    @Override
    public String getCallbackName() {
        return "patience";
    }
}
