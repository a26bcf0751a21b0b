package dev.gwr.commons.store.start;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * A migration may take as long as it takes: one statement of it, such as an index on millions of rows, longer than any
 * of a request; and the replicas that wait for the one that migrates wait for as long.
 */
@Singleton
public class MigrationTimeouts implements FlywayConfigurationCustomizer, Callback {

    private static final Set<Event> AROUND = Set.of(Event.BEFORE_EACH_MIGRATE, Event.AFTER_EACH_MIGRATE,
            Event.AFTER_EACH_MIGRATE_ERROR);
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

    /** The connection is of the pool, and gets back the time-outs that requests have. */
    @Override
    public void handle(Event event, Context context) {
        boolean begins = event == Event.BEFORE_EACH_MIGRATE;
        Connection connection = context.getConnection();
        try {
            if (begins) {
                ofRequests = connection.getNetworkTimeout();
            }
            connection.setNetworkTimeout(Runnable::run, begins ? NO_TIMEOUT : ofRequests);
            if (event != Event.AFTER_EACH_MIGRATE_ERROR) {
                // After an error its transaction is rolled back, and this with it.
                setStatementTimeout(connection, begins ? "set statement_timeout = 0" : "reset statement_timeout");
            }
        } catch (SQLException e) {
            throw new FlywayException("The time-out of a migration's connection cannot be set", e);
        }
    }

    private static void setStatementTimeout(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public String getCallbackName() {
        return "patience";
    }
}
