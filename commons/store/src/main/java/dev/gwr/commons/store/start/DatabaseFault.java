package dev.gwr.commons.store.start;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/** What an exception says of the database. */
public enum DatabaseFault {
    /** It is not there, or not yet: time may heal it. */
    ABSENT,
    /** The database answers, and refuses the login, the database name or a right: a setting is wrong. */
    REFUSED,
    /** Anything else. */
    OTHER;

    /**
     * Connection exceptions, shutting down or starting up, too many connections, a transaction cut off because it lay
     * idle.
     */
    private static final List<String> PASSING = List.of("08", "57P", "53", "25P03");

    /** Wrong user or password, no such database, no right to it. */
    private static final List<String> WRONG = List.of("28", "3D", "42501");

    public static DatabaseFault of(Throwable failure) {
        SQLException sql = cause(failure);
        if (sql == null) {
            return OTHER;
        }
        String state = sql.getSQLState();
        if (state == null) {
            return ownTimeOut(sql) ? ABSENT : OTHER;
        }
        if (PASSING.stream().anyMatch(state::startsWith)) {
            return ABSENT;
        }
        return WRONG.stream().anyMatch(state::startsWith) ? REFUSED : OTHER;
    }

    /** The pool's own has no SQL state. */
    private static boolean ownTimeOut(SQLException sql) {
        return String.valueOf(sql.getMessage()).toLowerCase(Locale.ROOT).contains("acquisition timeout");
    }

    /**
     * The exception of the database among the causes; null if there is none. A commit that fails has it as a suppressed
     * one.
     */
    public static SQLException cause(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql;
            }
            for (Throwable suppressed : cause.getSuppressed()) {
                SQLException sql = cause(suppressed);
                if (sql != null) {
                    return sql;
                }
            }
        }
        return null;
    }
}
