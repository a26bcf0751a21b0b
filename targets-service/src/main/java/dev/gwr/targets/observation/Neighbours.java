package dev.gwr.targets.observation;

import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.problem.ProblemType;
import dev.gwr.model.Basis;
import dev.gwr.model.ObservationKind;
import dev.gwr.model.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Holds a value that is about to be recorded against those that are there of the same indicator and place. */
final class Neighbours {

    private static final int YEAR = 12;
    private static final BigDecimal ROUNDED = new BigDecimal("1.01");

    private final ObservationEntity value;
    private final List<ObservationEntity> others;

    private Neighbours(ObservationEntity value, List<ObservationEntity> others) {
        this.value = value;
        this.others = others;
    }

    static Neighbours of(ObservationEntity value) {
        return new Neighbours(value, ObservationEntity.list("indicator = ?1 and province = ?2 and knownTo is null and "
                + "forecast = false and kind = ?3 order by "
                + "knownFrom, id", value.indicator, value.province, ObservationKind.FIGURE));
    }

    /**
     * One recorded value holds for the same months, however they are called: {@code 2024}, {@code 2024-12} to date and
     * {@code 2024-Q4} to date are all January to December. What is counted at the end of a period is the same with any
     * beginning.
     */
    void refuseSameMonths() {
        others.stream().filter(one -> one.recording != null && one.lastMonth == value.lastMonth)
                .filter(one -> isCountedAtItsEnd() || firstMonth(one) == firstMonth(value)).findFirst()
                .ifPresent(same -> {
                    throw new ProblemException(ProblemType.DUPLICATE, "There is a value for these months already, '"
                            + same.id + "' ("
                            + same.period + ", " + same.value.text() + "): correct it, or withdraw it first",
                            List.of());
                });
    }

    /** What comes together since the year began contradicts nothing that is known, unless something was revised. */
    void refuseContradictions(Boolean meant) {
        // Percentage points that were gained may be lost again.
        if (Boolean.TRUE.equals(meant) || !value.indicator.accumulates || value.indicator.basis == Basis.POINTS) {
            return;
        }
        if (isSum(value)) {
            refuseFall();
        }
        refuseLessThanItsParts();
    }

    private void refuseFall() {
        find(one -> one.lastMonth < value.lastMonth && normalised(one).compareTo(normalised(value)) > 0, "less than");
        find(one -> one.lastMonth > value.lastMonth && normalised(one).compareTo(normalised(value)) < 0, "more than");
    }

    /** Parts that were rounded may come to a little more than their sum. */
    private void refuseLessThanItsParts() {
        List<ObservationEntity> all = Stream.concat(others.stream(), Stream.of(value)).toList();
        all.stream().filter(Neighbours::isSum).filter(sum -> sum == value || isWithin(value, sum)).forEach(sum -> {
            if (parts(sum, all).compareTo(normalised(sum).multiply(ROUNDED)) > 0) {
                throw ProblemException.body("value", (sum == value ? value.value.text() + " since the year began"
                        : "The " + sum.value.text() + " of " + sum.period + " ('" + sum.id + "')")
                        + " is less than the parts of it that are known: if that is meant, say so with fallMeant");
            }
        });
    }

    /** The most that parts of a sum which do not overlap come to. */
    private static BigDecimal parts(ObservationEntity sum, List<ObservationEntity> all) {
        BigDecimal[] most = new BigDecimal[sum.lastMonth - firstMonth(sum) + 2];
        most[0] = BigDecimal.ZERO;
        for (int end = 1; end < most.length; end++) {
            int month = firstMonth(sum) + end - 1;
            most[end] = most[end - 1];
            for (ObservationEntity one : all) {
                if (one != sum && one.lastMonth == month && isWithin(one, sum)) {
                    most[end] = most[end].max(most[firstMonth(one) - firstMonth(sum)].add(normalised(one)));
                }
            }
        }
        return most[most.length - 1];
    }

    private static boolean isWithin(ObservationEntity part, ObservationEntity sum) {
        return firstMonth(part) >= firstMonth(sum) && part.lastMonth <= sum.lastMonth
                && part.lastMonth - firstMonth(part) < sum.lastMonth - firstMonth(sum);
    }

    private void find(Predicate<ObservationEntity> contradicts, String how) {
        others.stream().filter(one -> isSum(one) && firstMonth(one) == firstMonth(value)).filter(contradicts)
                .findFirst()
                .ifPresent(one -> {
                    throw ProblemException.body("value", value.value.text() + " since the year began is " + how
                            + " the "
                            + one.value.text() + " of " + one.period + " ('" + one.id + "'): if that is meant, say so "
                            + "with fallMeant");
                });
    }

    /** Covers a year, or what of it is over. */
    private static boolean isSum(ObservationEntity one) {
        return firstMonth(one) % YEAR == 0 && one.lastMonth - firstMonth(one) < YEAR;
    }

    private boolean isCountedAtItsEnd() {
        return !value.indicator.accumulates && !value.indicator.provisional && (value.indicator.basis == Basis.COUNT
                || value.indicator.basis == Basis.STREAK);
    }

    private static int firstMonth(ObservationEntity one) {
        return one.coverage.firstMonth(Period.read(one.period).orElseThrow());
    }

    private static BigDecimal normalised(ObservationEntity one) {
        return one.value.normalised();
    }
}
