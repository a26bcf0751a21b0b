package dev.gwr.commons.store.recording;

import dev.gwr.commons.period.Period;
import dev.gwr.commons.problem.ProblemException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** The parameter {@code asOf}: as things stood when a day ended. */
public final class AsOf {

    public static final String DESCRIPTION = "As things stood at the end of this day, such as 2024-06-30, in China: what was recorded "
            + "later does not count, what was superseded or withdrawn later still does. By default, now";

    private AsOf() {
    }

    /** The first moment that no longer counts, or null for now. */
    public static Instant end(String asOf) {
        if (asOf == null) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(asOf);
            if (day.isAfter(LocalDate.now(Period.ZONE))) {
                throw ProblemException.parameter("asOf", "it must not be in the future");
            }
            return day.plusDays(1).atStartOfDay(Period.ZONE).toInstant();
        } catch (DateTimeParseException e) {
            throw ProblemException.parameter("asOf", "'" + asOf + "' is not a day such as 2024-06-30");
        }
    }
}
