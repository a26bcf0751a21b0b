package dev.gwr.commons.store;

import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.problem.ProblemMappers;
import dev.gwr.commons.problem.ProblemType;
import dev.gwr.commons.store.start.DatabaseFault;
import io.quarkus.arc.ArcUndeclaredThrowableException;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.List;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * A database that is gone, or whose connections are all taken, is a passing state of ours and not a fault of the
 * request.
 */
public class DatabaseProblems {

    private static final Logger LOG = Logger.getLogger(DatabaseProblems.class);

    /** The SQL state of a statement that was given up at its time-out. */
    private static final String CANCELLED = "57014";

    @Inject
    ProblemMappers mappers;

    @ServerExceptionMapper
    public Response persistence(PersistenceException e, HttpServerRequest request) {
        return answer(e, request);
    }

    @ServerExceptionMapper
    public Response sql(SQLException e, HttpServerRequest request) {
        return answer(e, request);
    }

    /** Of a commit; whether it was done is then not known, and the same Idempotency-Key tells. */
    @ServerExceptionMapper
    public Response transaction(QuarkusTransactionException e, HttpServerRequest request) {
        return answer(e, request);
    }

    @ServerExceptionMapper
    public Response commit(ArcUndeclaredThrowableException e, HttpServerRequest request) {
        return answer(e, request);
    }

    private Response answer(Exception e, HttpServerRequest request) {
        if (DatabaseFault.of(e) == DatabaseFault.ABSENT) {
            LOG.warnf("%s %s: the database is not there: %s", request.method(), request.path(),
                    DatabaseFault.cause(e).getMessage());
            return mappers.problem(new ProblemException(ProblemType.SERVICE_UNAVAILABLE,
                    "The database is not there at the moment", List.of()), request);
        }
        SQLException cause = DatabaseFault.cause(e);
        if (cause != null && CANCELLED.equals(cause.getSQLState())) {
            LOG.warnf("%s %s: the database took too long", request.method(), request.path());
            return mappers.problem(new ProblemException(ProblemType.SERVICE_UNAVAILABLE,
                    "The database took too long for this: ask for less at once", List.of()), request);
        }
        return mappers.unforeseen(e, request);
    }
}
