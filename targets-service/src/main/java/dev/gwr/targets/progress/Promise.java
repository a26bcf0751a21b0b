package dev.gwr.targets.progress;

import dev.gwr.model.Basis;
import dev.gwr.model.Bound;
import dev.gwr.model.Direction;
import dev.gwr.model.Period;
import dev.gwr.model.Unit;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * What is promised, as the rules see it: the target's number, normalised, and what its indicator says of such numbers.
 *
 * @param value the number, of a range its lower end; absent for a relative target
 * @param upper the upper end of a range, else absent
 * @param bound how the number binds; absent for a relative target
 * @param said what the text says that the number is of, where it is promised for several years
 */
record Promise(BigDecimal value, BigDecimal upper, Bound bound, Period period, Kind kind, Said said) {

    private static final int YEAR = 12;

    /** Of several years: of each one (年均), of all together (累计), or the text does not say. */
    enum Said {
        EACH_YEAR, ALTOGETHER, NOTHING;

        private static final Pattern EACH = Pattern.compile("年均|每年|逐年|年年");
        private static final Pattern ALL = Pattern.compile("累计|累积|总计|合计|[一-十两]年共|期间共|共计");

        /** @param quote the sentence that it stands in, which may say both, of different numbers */
        static Said in(String name, String quote) {
            Said byName = in(name);
            return byName != NOTHING ? byName : EACH.matcher(quote).find() && ALL.matcher(quote).find() ? NOTHING
                    : in(quote);
        }

        private static Said in(String words) {
            return EACH.matcher(words).find() ? EACH_YEAR : ALL.matcher(words).find() ? ALTOGETHER : NOTHING;
        }
    }

    boolean isOfYears() {
        return period.months() > YEAR;
    }

    /** A rate of growth of each of several years is held against their average. */
    boolean isAverage() {
        return isOfYears() && said == Said.EACH_YEAR && kind.isRate();
    }

    /** Adds up over several years, and the text has the number of one. */
    boolean isYearsTimes() {
        return isOfYears() && said == Said.EACH_YEAR && kind.accumulates();
    }

    /** A level such as 收入达到9万元 is one of the last year, also where it comes together over its months. */
    boolean isOfTheLastYear() {
        return isOfYears() && said == Said.NOTHING && kind.accumulates() && kind.basis() == Basis.LEVEL;
    }

    /** Whether it is unknown if the number is meant for each year or for all years together. */
    boolean isOfNobodyKnowsWhich() {
        return isOfYears() && (kind.isRate() && said != Said.EACH_YEAR
                || kind.basis() == Basis.COUNT && !kind.accumulates() && said == Said.EACH_YEAR);
    }

    int years() {
        return (period.months() + YEAR - 1) / YEAR;
    }

    Promise inItsLastYear() {
        return new Promise(value, upper, bound, Period.read(String.valueOf(period.last().getYear())).orElseThrow(),
                kind, said);
    }

    /**
     * What kind of number the indicator is.
     *
     * @param uneven whether it comes by season or in batches, so that the share of the period that is over says nothing
     *     of what is due
     * @param tolerance how far off is near enough, absent where that goes by the target
     * @param provisional whether the machine named the indicator and nobody has said yet what it is
     */
    record Kind(Unit unit, Basis basis, Direction direction, boolean accumulates, boolean uneven,
            BigDecimal tolerance, boolean provisional) {

        private static final BigDecimal NEAR_BY_SHARE = new BigDecimal("0.05");
        private static final BigDecimal NEAR_IN_POINTS = new BigDecimal("0.5");

        /** What there is at a moment, such as a number of businesses: a value of any time tells of its end. */
        boolean atItsEnd() {
            return !accumulates && !provisional && (basis == Basis.COUNT || basis == Basis.STREAK);
        }

        /** Whether it may add up over the year (培训30万人次) or be the level at its end: nothing says which. */
        boolean mayAccumulate() {
            return provisional && (basis == Basis.COUNT || basis == Basis.LEVEL);
        }

        /** Whether the share of the time that is over says nothing of what is due. */
        boolean hasNoLine() {
            return uneven || mayAccumulate();
        }

        boolean isRate() {
            return !accumulates && basis == Basis.GROWTH && isPercentage();
        }

        /** Moves by leaps, and has no halves. */
        boolean leaps() {
            return basis == Basis.RANK || basis == Basis.STREAK;
        }

        /** A state that a year begins and ends in, unlike what happens in it. */
        boolean isAState() {
            return !accumulates && !mayAccumulate() && basis != Basis.GROWTH && basis != Basis.POINTS;
        }

        boolean isPercentage() {
            return Unit.PERCENT.equals(unit) || Unit.PERCENTAGE_POINT.equals(unit);
        }

        /**
         * How far from a number is near enough: what the indicator says, or a twentieth of it, for percentages half a
         * point at most.
         */
        BigDecimal near(BigDecimal number) {
            if (leaps()) {
                return BigDecimal.ZERO;
            }
            if (tolerance != null) {
                return tolerance;
            }
            BigDecimal share = number.abs().multiply(NEAR_BY_SHARE);
            return isPercentage() ? share.min(NEAR_IN_POINTS) : share;
        }
    }
}
