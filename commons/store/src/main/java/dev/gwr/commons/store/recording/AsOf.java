package dev.gwr.commons.store.recording;

import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.query.DayParameter;
import dev.gwr.model.Period;
import java.time.Instant;
import java.time.LocalDate;

/** The parameter {@code asOf}: as things stood when a day ended. */
public final class AsOf {

    public static final String DESCRIPTION = "As things stood at the end of this day, such as 2024-06-30, in China: "
            + "what was recorded later does not count, what was superseded or withdrawn later still does. By default, "
            + "now";

    private AsOf() {
    }

    /** The first moment that no longer counts, or null for now. */
    public static Instant end(String asOf) {
        LocalDate day = DayParameter.read("asOf", asOf);
        if (day == null) {
            return null;
        }
        if (day.isAfter(LocalDate.now(Period.ZONE))) {
            throw ProblemException.parameter("asOf", "it must not be in the future");
        }
        return day.plusDays(1).atStartOfDay(Period.ZONE).toInstant();
    }
}
