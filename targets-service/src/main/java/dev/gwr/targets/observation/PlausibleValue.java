package dev.gwr.targets.observation;

import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.problem.ProblemType;
import dev.gwr.commons.problem.Violation;
import dev.gwr.model.Unit;
import dev.gwr.targets.Value;
import dev.gwr.targets.indicator.IndicatorEntity;
import java.math.BigDecimal;
import java.util.List;

/** Refuses a value that the indicator cannot have: of another unit, of the wrong sign, or out of range. */
final class PlausibleValue {

    private static final int DIGITS = 15;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private PlausibleValue() {
    }

    static Value of(IndicatorEntity indicator, BigDecimal amount, String unit) {
        Unit.Reading reading = indicator.unit.readAs(unit).orElseThrow(() -> refused("unit",
                "'" + unit + "' does not measure " + indicator.unit + " (" + indicator.unit.en() + "), which the "
                        + "indicator is in"));
        if (amount.stripTrailingZeros().precision() > DIGITS
                || Math.abs((long) amount.precision() - amount.scale()) > DIGITS
                || amount.stripTrailingZeros().scale() > DIGITS) {
            throw refused("value", "has more than " + DIGITS + " significant digits");
        }
        Value value = new Value(plain(amount) + unit, amount, null, unit, null, reading.normalise(amount), null,
                reading.unit());
        String fault = fault(indicator, value.normalised());
        if (fault != null) {
            throw refused("value", fault);
        }
        return value;
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }

    private static String fault(IndicatorEntity indicator, BigDecimal value) {
        if (isWhole(indicator.unit) && value.stripTrailingZeros().scale() > 0) {
            return "must be a whole number of " + indicator.unit.en();
        }
        return switch (indicator.basis) {
            case RANK -> value.signum() > 0 ? null : "must be a rank, from 1";
            // A harvest's increase is one of an amount: 减产5亿斤.
            case GROWTH -> !indicator.unit.equals(Unit.PERCENT) || value.compareTo(HUNDRED.negate()) > 0 ? null
                    : "nothing falls by more than all of it: must be above -100";
            case POINTS -> value.abs().compareTo(HUNDRED) <= 0 ? null : "must be from -100 to 100 percentage points";
            case SHARE -> indicator.unit.equals(Unit.PERCENT) && !indicator.accumulates && !within(value)
                    ? "must be from 0 to 100 per cent" : negative(value);
            case LEVEL, COUNT, NEWLY_ADDED, FLOW, STREAK -> negative(value);
        };
    }

    private static boolean isWhole(Unit unit) {
        return unit.counts() || unit.equals(Unit.RANK) || unit.equals(Unit.YEAR);
    }

    /** A share of a plan, which adds up over the year, may come to more than all of it. */
    private static boolean within(BigDecimal share) {
        return share.signum() >= 0 && share.compareTo(HUNDRED) <= 0;
    }

    private static String negative(BigDecimal value) {
        return value.signum() < 0 ? "must not be negative" : null;
    }

    private static ProblemException refused(String field, String message) {
        return new ProblemException(ProblemType.INVALID_BODY, field + ": " + message,
                List.of(Violation.body(field, message)));
    }
}
