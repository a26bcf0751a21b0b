package dev.gwr.targets.progress;

import dev.gwr.model.Period;
import dev.gwr.targets.observation.Coverage;
import java.math.BigDecimal;
import java.time.Instant;

/** An observation as the rules see it. */
record Measurement(String id, Period period, Coverage coverage, BigDecimal value, Instant knownFrom) {

    private static final int YEAR = 12;

    /** The first month that the value covers. */
    int firstMonth() {
        return coverage.firstMonth(period);
    }

    int lastMonth() {
        return period.lastMonth();
    }

    boolean startsAYear() {
        return firstMonth() % YEAR == 0;
    }

    /** How many whole years it covers; 0 if it covers a part of one. */
    int wholeYears() {
        return startsAYear() && (lastMonth() + 1) % YEAR == 0 ? (lastMonth() + 1 - firstMonth()) / YEAR : 0;
    }
}
