package dev.gwr.targets.progress;

import dev.gwr.model.Bound;
import dev.gwr.model.Direction;
import java.math.BigDecimal;

/**
 * What a promise wants of a value: a floor to reach, a ceiling to keep below, or a line to stay near.
 *
 * @param low where a floor is; of a line, where it begins
 * @param high where a ceiling is; of a line, where it ends, which is where it begins unless it is a range
 * @param strict whether the floor itself is not enough (正增长)
 * @param near how far off is near enough; nothing unless the text says 左右
 */
record Goal(Way way, BigDecimal low, BigDecimal high, boolean strict, BigDecimal near) {

    enum Way { FLOOR, CEILING, LINE }

    static Goal of(Promise promise) {
        BigDecimal times = BigDecimal.valueOf(promise.isYearsTimes() ? promise.years() : 1);
        BigDecimal lower = promise.value().multiply(times);
        BigDecimal upper = promise.upper() == null ? lower : promise.upper().multiply(times);
        BigDecimal near = promise.bound() == Bound.APPROXIMATELY ? promise.kind().near(promise.value()).multiply(times)
                : BigDecimal.ZERO;
        return new Goal(way(promise), lower, upper, promise.bound() == Bound.MORE_THAN, near);
    }

    /**
     * A sum is done when it is reached, also where neither way is better; only what does not add up can be stayed near
     * to.
     */
    private static Way way(Promise promise) {
        return switch (promise.bound()) {
            case AT_LEAST, MORE_THAN -> Way.FLOOR;
            case AT_MOST -> Way.CEILING;
            case APPROXIMATELY, EXACTLY, BETWEEN, AS_ASSIGNED -> promise.kind().direction() == Direction.LOWER
                    ? Way.CEILING
                    : promise.kind().direction() == Direction.HIGHER || promise.kind().accumulates() ? Way.FLOOR
                    : Way.LINE;
        };
    }

    /** The number that counts: of a range, the end that a value comes to first. */
    BigDecimal mark() {
        return way == Way.CEILING ? high : low;
    }

    /** Whether a value does, with some slack. */
    boolean met(BigDecimal value, BigDecimal slack) {
        if (strict) {
            return value.compareTo(low) > 0;
        }
        return way == Way.LINE ? distance(value).abs().compareTo(slack) <= 0 : asGoodAs(value, mark(), slack);
    }

    /** Whether a value is on the right side of another, with some slack. */
    boolean asGoodAs(BigDecimal value, BigDecimal other, BigDecimal slack) {
        return way == Way.CEILING ? value.compareTo(other.add(slack)) <= 0
                : value.compareTo(other.subtract(slack)) >= 0;
    }

    /** How far a value lies from the line, below it with a minus. */
    BigDecimal distance(BigDecimal value) {
        return value.compareTo(low) < 0 ? value.subtract(low)
                : value.compareTo(high) > 0 ? value.subtract(high) : BigDecimal.ZERO;
    }
}
