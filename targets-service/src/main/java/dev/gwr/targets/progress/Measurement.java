package dev.gwr.targets.progress;

import dev.gwr.commons.period.Period;
import dev.gwr.targets.observation.Coverage;
import java.math.BigDecimal;
import java.time.Instant;

/** An observation as the rule sees it. */
record Measurement(String id, Period period, Coverage coverage, BigDecimal value, Instant knownFrom) {

    /** The first month that the value covers. */
    int firstMonth() {
        return coverage == Coverage.TO_DATE ? period.firstMonthOfYear() : period.firstMonth();
    }

    int lastMonth() {
        return period.lastMonth();
    }
}
