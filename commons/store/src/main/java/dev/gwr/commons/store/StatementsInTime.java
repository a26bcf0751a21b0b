package dev.gwr.commons.store;

import io.quarkus.arc.Arc;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.inject.Inject;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Holds each statement of a request to the request's deadline. */
@PersistenceUnitExtension
public class StatementsInTime implements StatementInspector {

    @Inject
    transient RequestDeadline deadline;

    @Override
    public String inspect(String sql) {
        if (Arc.container().requestContext().isActive()) {
            deadline.check();
        }
        return sql;
    }
}
