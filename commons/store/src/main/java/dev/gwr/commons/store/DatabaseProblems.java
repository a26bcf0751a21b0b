package dev.gwr.commons.store;

import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.problem.ProblemMappers;
import dev.gwr.commons.problem.ProblemType;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** A database that is gone, or whose connections are all taken, is a passing state of ours and not a fault of the request. */
public class DatabaseProblems {

    private static final Logger LOG = Logger.getLogger(DatabaseProblems.class);

    /** Connection exceptions, shutting down or starting up, too many connections. */
    private static final List<String> PASSING_STATES = List.of("08", "57P", "53");

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

    private Response answer(Exception e, HttpServerRequest request) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && passes(sql)) {
                LOG.warnf("%s %s: the database is not there: %s", request.method(), request.path(), sql.getMessage());
                return mappers.problem(new ProblemException(ProblemType.SERVICE_UNAVAILABLE,
                        "The database is not there at the moment", List.of()), request);
            }
        }
        return mappers.unforeseen(e, request);
    }

    /** The pool's own time-out has no SQL state. */
    private static boolean passes(SQLException sql) {
        String state = sql.getSQLState();
        return state == null ? String.valueOf(sql.getMessage()).toLowerCase(Locale.ROOT).contains("acquisition timeout")
                : PASSING_STATES.stream().anyMatch(state::startsWith);
    }
}
