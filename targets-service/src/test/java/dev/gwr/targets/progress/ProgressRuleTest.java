package dev.gwr.targets.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gwr.model.ProgressStatus;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each sentence of PROGRESS.md, with made-up values. */
class ProgressRuleTest {

    private static final String NONE = "-";

    private static Progress hold(String kind, String goal, String period, String values, String clock) {
        return ProgressRule.evaluate(Kinds.promise(kind, goal, period), Kinds.values(values), clock.equals("over"))
                .orElseThrow();
    }

    private static String plain(BigDecimal number) {
        return number == null ? NONE : number.stripTrailingZeros().toPlainString();
    }

    @ParameterizedTest(name = "{0} {1} of {2}: {3}, {4}")
    @CsvSource(delimiter = '|', value = {
        "growth     | APPROXIMATELY 5   | 2024 | 2024-Q3=4.2, 2024-Q4 alone=5.6     | over    | NOT_MEASURED | 4.2 | "
                + "2024-09",
        "growth     | APPROXIMATELY 6.5 | 2024 | 2024-H1=8.9, 2024-07 alone=5.0     | running | ON_TRACK     | 8.9 | "
                + "2024-06",
        "growth     | APPROXIMATELY 6.5 | 2024 | 2024-11=6.4, 2024-12 alone=3.0     | over    | NOT_MEASURED | 6.4 | "
                + "2024-11",
        "growth     | APPROXIMATELY 6.5 | 2024 | 2024-11=6.4, 2024=6.2              | over    | MISSED       | 6.2 | "
                + "2024-12",
        "growth     | APPROXIMATELY 6.5 | 2024 | 2024-11=6.4, 2024-12=6.3           | over    | MET          | 6.3 | "
                + "2024-12",
        "growth     | AT_LEAST 5        | 2024-Q2 | 2024-Q2 alone=5.1                | over    | MET          | 5.1 | "
                + "2024-06",
        "growth     | AT_LEAST 5        | 2024-Q2 | 2024-Q2=4.0, 2024-05 alone=9     | over    | NOT_MEASURED | - "
        + "  | -",
        "unemployment | AT_MOST 5.5     | 2024 | 2024-Q1=5.4, 2024-12 alone=6.1     | over    | NOT_MEASURED | 5.4 | "
                + "2024-03",
        "dust       | AT_MOST 30        | 2024 | 2024-Q1=38, 2024-07 alone=11        | over    | NOT_MEASURED | 38  | "
                + "2024-03",
        "rank       | AT_MOST 5         | 2024 | 2024-Q1=7, 2024-12 alone=1          | over    | NOT_MEASURED | 7   | "
                + "2024-03",
        "businesses | AT_LEAST 4000     | 2024 | 2024-12 alone=4100                  | over    | MET          | 4100 | "
                + "2024-12",
        // Whether what the machine named adds up or is there at the end, nobody has said.
        "trainees   | AT_LEAST 1000     | 2024 | 2024-09=1100, 2024-12 alone=100     | over    | NOT_MEASURED | 1100 | "
                + "2024-09",
        "trainees   | AT_LEAST 1000     | 2024 | 2024-09=900, 2024-10 alone=30       | running | NOT_JUDGED   | 900 | "
                + "2024-09",
        "trainees   | AT_LEAST 1000     | 2024 | 2023=990, 2024-H1=500               | running | NOT_JUDGED   | 500 | "
                + "2024-06",
        "trainees   | AT_LEAST 1000     | 2024 | 2023=990, 2024=1010                 | over    | MET          | 1010 | "
                + "2024-12",
        "output     | AT_LEAST 6500     | 2024 | 2023=6000, 2024-H1=3300             | running | NOT_JUDGED   | 3300 | "
                + "2024-06",
        "output     | AT_LEAST 6500     | 2024 | 2023=6000, 2024=6400                | over    | MISSED       | 6400 | "
                + "2024-12"})
    void aValueOfAPartAloneNeverSettlesNorDisplacesAYear(String kind, String goal, String period, String values,
    String clock,
            ProgressStatus status, String measured, String through) {
        Progress progress = hold(kind, goal, period, values, clock);
        assertEquals(status, progress.status());
        assertEquals(measured, plain(progress.measured()));
        assertEquals(through, progress.through() == null ? NONE : progress.through());
    }

    @Test
    void valuesThatDoNotCountAreKeptApart() {
        Progress progress = hold("growth", "APPROXIMATELY 5", "2024", "2024-Q1=4.9, 2024-05 alone=7, 2024-H1=5, "
                + "2024-07 alone=3", "running");
        assertEquals(List.of("2024-H1"), List.of(progress.evidence()));
        assertEquals(List.of("2024-05 alone", "2024-07 alone"), List.of(progress.notCounted()));
        Progress nothing = hold("growth", "APPROXIMATELY 5", "2024", "2024-05 alone=7", "running");
        assertEquals(ProgressStatus.NOT_JUDGED, nothing.status());
        assertEquals(UnjudgedReason.NOT_FROM_THE_START, nothing.reason());
        assertEquals(List.of("2024-05 alone"), List.of(nothing.notCounted()));
        assertNull(nothing.evidence());
        assertEquals(Optional.empty(), ProgressRule.evaluate(Kinds.promise("growth", "AT_LEAST 5", "2024"),
                Kinds.values("2023=4.1, 2025-Q1=5"), true), "values of other years say nothing");
    }

    @ParameterizedTest(name = "{0} {1}: {2} -> {3} while it runs, {4} when it is over")
    @CsvSource(delimiter = '|', value = {
        "growth     | APPROXIMATELY 5   | 2024-Q1=5.2               | ON_TRACK | NOT_MEASURED",
        "growth     | APPROXIMATELY 5   | 2024-Q1=4.7               | BEHIND   | NOT_MEASURED",
        "jobs       | EXACTLY 160       | 2024-H1=79                | BEHIND   | NOT_MEASURED",
        "jobs       | EXACTLY 160       | 2024-09=161               | MET      | MET",
        "expenses   | AT_MOST 100       | 2024-09=101               | MISSED   | MISSED",
        "expenses   | AT_MOST 100       | 2024-09=75                | ON_TRACK | NOT_MEASURED",
        "expenses   | AT_MOST 100       | 2024-09=76                | BEHIND   | NOT_MEASURED",
        "businesses | AT_LEAST 4000     | 2024-06=4100              | ON_TRACK | NOT_MEASURED",
        "grain      | AT_LEAST 430      | 2024-H1=60                | NOT_JUDGED | NOT_MEASURED",
        "prices     | APPROXIMATELY 3   | 2024-H1=0.2               | NOT_JUDGED | NOT_MEASURED"})
    void aPeriodThatIsOverAndWasNotMeasuredToItsEndIsSaidToBeSo(
    String kind, String goal, String values, ProgressStatus running,
            ProgressStatus over) {
        assertEquals(running, hold(kind, goal, "2024", values, "running").status());
        Progress ended = hold(kind, goal, "2024", values, "over");
        assertEquals(over, ended.status());
        assertNull(ended.reason());
        assertTrue(ended.measured() != null, "the last value is said");
    }

    @ParameterizedTest(name = "{0} {1}: {2}, {3} -> {4}")
    @CsvSource(delimiter = '|', value = {
        // Percentage points of a year add up; what was gained may be lost again, so only the year's end settles it.
        "points | AT_LEAST 3       | 2024-Q1 alone=1, 2024-Q2 alone=1, 2024-Q3 alone=1, 2024-Q4 alone=1 | over | MET | "
                + "4 | 1.3333",
        "points | AT_LEAST 3       | 2024-Q1 alone=1, 2024-Q2 alone=2                                   | running | "
                + "ON_TRACK | 3 | 1",
        "points | AT_LEAST 3       | 2024-Q1 alone=1                                                    | running | "
                + "ON_TRACK | 1 | 0.3333",
        "points | AT_LEAST 3       | 2024-H1=1                                                          | running | "
                + "BEHIND   | 1 | 0.3333",
        // 左右 of a sum: met at its figure; near enough counts at the end, before that in proportion to what is due.
        "jobs   | APPROXIMATELY 40 | 2024-H1=39                                                         | running | "
                + "ON_TRACK | 39 | 0.975",
        "jobs   | APPROXIMATELY 40 | 2024-H1=40                                                         | running | "
                + "MET      | 40 | 1",
        "jobs   | APPROXIMATELY 40 | 2024-Q1=9.5                                                        | running | "
                + "ON_TRACK | 9.5 | 0.2375",
        "jobs   | APPROXIMATELY 40 | 2024-Q1=9.4                                                        | running | "
                + "BEHIND   | 9.4 | 0.235",
        "jobs   | APPROXIMATELY 40 | 2024=38                                                            | over | MET   "
                + "   | 38 | 0.95",
        "jobs   | APPROXIMATELY 40 | 2024=37.9                                                          | over | "
                + "MISSED   | 37.9 | 0.9475",
        "rules  | EXACTLY 12       | 2024-H1=12                                                         | running | "
                + "MET      | 12 | 1",
        "rules  | EXACTLY 12       | 2024=11                                                            | over | "
                + "MISSED   | 11 | 0.9167",
        // What is not whole is not rounded to it.
        "grain  | AT_LEAST 430     | 2024=429.99                                                        | over | "
                + "MISSED   | 429.99 | 0.9999",
        "grain  | AT_LEAST 430     | 2024=430                                                           | over | MET   "
                + "   | 430 | 1",
        "grain  | MORE_THAN 430    | 2024=430                                                           | over | "
                + "MISSED   | 430 | 0.9999",
        "grain  | AT_LEAST 430     | 2024-09=430.01                                                     | running | "
                + "MET      | 430.01 | 1"})
    void sums(String kind, String goal, String values, String clock, ProgressStatus status, String measured,
    String attainment) {
        Progress progress = hold(kind, goal, "2024", values, clock);
        assertEquals(ProgressMethod.ACCUMULATING, progress.method());
        assertEquals(status, progress.status());
        assertEquals(measured, plain(progress.measured()));
        assertEquals(attainment, plain(progress.attainment()));
    }

    @Test
    void aGapEndsASumAndAValueToDateGoesBeforeItsParts() {
        Progress gap = hold("jobs", "EXACTLY 41", "2024", "2024-Q1 alone=10, 2024-Q2 alone=12, 2024-Q4 alone=50",
                "running");
        assertEquals("2024-06", gap.through());
        assertEquals("22", plain(gap.measured()));
        assertEquals(List.of("2024-Q4 alone"), List.of(gap.notCounted()));
        Progress toDate = hold("jobs", "EXACTLY 41", "2024", "2024-H1=21, 2024-Q1 alone=10, 2024-Q2 alone=12",
                "running");
        assertEquals(List.of("2024-H1"), List.of(toDate.evidence()));
        assertEquals("21", plain(toDate.measured()));
        assertEquals("20.5", plain(toDate.expected()));
    }

    @ParameterizedTest(name = "prices {0}: {1} -> {2}, {3} {4}")
    @CsvSource(delimiter = '|', value = {
        "APPROXIMATELY 3 | 2024=0.2    | over    | NOT_JUDGED | -2.8 | BELOW",
        "APPROXIMATELY 3 | 2024=6      | over    | NOT_JUDGED | 3    | ABOVE",
        "APPROXIMATELY 3 | 2024=3      | over    | MET        | 0    | ON_IT",
        "APPROXIMATELY 3 | 2024=3.2    | over    | MET        | 0.2  | ABOVE",
        "APPROXIMATELY 3 | 2024-H1=2.8 | running | ON_TRACK   | -0.2 | BELOW",
        "APPROXIMATELY 3 | 2024-H1=2.7 | running | NOT_JUDGED | -0.3 | BELOW",
        "BETWEEN 2 3     | 2024=2.5    | over    | MET        | 0    | ON_IT",
        "BETWEEN 2 3     | 2024=3.4    | over    | NOT_JUDGED | 0.4  | ABOVE"})
    void aLineToStayNearHasADistanceAndASideAndNoRatio(String goal, String values, String clock, ProgressStatus status,
    String distance,
            Side side) {
        Progress progress = hold("prices", goal, "2024", values, clock);
        assertEquals(ProgressMethod.DISTANCE, progress.method());
        assertEquals(status, progress.status());
        assertEquals(status == ProgressStatus.NOT_JUDGED ? UnjudgedReason.NEITHER_WAY_IS_BETTER : null,
                progress.reason());
        assertEquals(distance, plain(progress.distance()));
        assertEquals(side, progress.side());
        assertNull(progress.attainment());
        assertNull(progress.expected());
    }

    @ParameterizedTest(name = "{0} {1}: {2}, {3} -> {4}")
    @CsvSource(delimiter = '|', value = {
        // 左右 of a level: by the way from the baseline; what moved away from the goal is never near enough.
        "urbanisation | APPROXIMATELY 46 | 2023=45.6, 2024=45.5    | over    | MISSED   | -0.25 | FROM_BASELINE",
        "urbanisation | APPROXIMATELY 46 | 2023=45.6, 2024=45.95   | over    | MISSED   | 0.875 | FROM_BASELINE",
        "urbanisation | APPROXIMATELY 46 | 2023=45.6, 2024=45.96   | over    | MET      | 0.9   | FROM_BASELINE",
        "urbanisation | APPROXIMATELY 46 | 2023=43, 2024=45.8      | over    | MET      | 0.9333 | FROM_BASELINE",
        "urbanisation | APPROXIMATELY 46 | 2023=43, 2024=45.79     | over    | MISSED   | 0.93  | FROM_BASELINE",
        "urbanisation | APPROXIMATELY 46 | 2023=45.6, 2024-H1=45.5 | running | BEHIND   | -0.25 | FROM_BASELINE",
        "urbanisation | APPROXIMATELY 46 | 2023=45.6, 2024-H1=45.78 | running | ON_TRACK | 0.45 | FROM_BASELINE",
        "businesses   | AT_LEAST 110     | 2023-12 alone=100, 2024-06=105 | running | ON_TRACK | 0.5 | FROM_BASELINE",
        "businesses   | AT_LEAST 110     | 2023=100, 2024-06=104   | running | BEHIND   | 0.4   | FROM_BASELINE",
        "dust         | AT_MOST 28       | 2023=30, 2024-H1=29     | running | ON_TRACK | 0.5   | FROM_BASELINE",
        // What was there before is to be held.
        "urbanisation | AT_LEAST 44      | 2023=45, 2024-H1=43.9   | running | BEHIND   | 0.9977 | POINT",
        // Without a baseline nothing says how far a share or a count should be.
        "businesses   | AT_LEAST 4000    | 2024-06=3900            | running | NO_BASELINE | 0.975 | POINT",
        "urbanisation | AT_LEAST 1.9     | 2024-H1=1.85            | running | NO_BASELINE | 0.9737 | POINT",
        "unemployment | APPROXIMATELY 5.5 | 2024-06=5.2            | running | ON_TRACK | 1.0577 | POINT",
        "unemployment | APPROXIMATELY 5.5 | 2024-06=5.8            | running | NO_BASELINE | 0.9483 | POINT",
        "unemployment | APPROXIMATELY 5.5 | 2024=5.7               | over    | MET      | 0.9649 | POINT",
        "rank         | AT_MOST 5        | 2023=9, 2024-H1=7       | running | UNEVEN   | 0.7143 | POINT",
        "rank         | APPROXIMATELY 5  | 2024=6                  | over    | MISSED   | 0.8333 | POINT",
        "streak       | EXACTLY 12       | 2023=11, 2024-06 alone=11 | running | UNEVEN | 0.9167 | POINT",
        "grain        | AT_LEAST 430     | 2024-H1=60              | running | UNEVEN   | 0.1395 | ACCUMULATING"})
    void whatIsDueIsSaidOnlyWhereSomethingSaysWhatIs(String kind, String goal, String values, String clock,
    String verdict,
            String attainment, ProgressMethod method) {
        Progress progress = hold(kind, goal, "2024", values, clock);
        assertEquals(verdict, progress.reason() == null ? progress.status().name() : progress.reason().name());
        assertEquals(progress.reason() != null, progress.status() == ProgressStatus.NOT_JUDGED);
        assertEquals(attainment, plain(progress.attainment()));
        assertEquals(method, progress.method());
        assertEquals(progress.reason() == null, progress.expected() != null
                || progress.status() == ProgressStatus.ON_TRACK);
    }

    @ParameterizedTest(name = "{0} {1}: {2} -> {3} {4}")
    @CsvSource(delimiter = '|', value = {
        // A range is met from the end on that a value comes to first.
        "growth       | BETWEEN 5 5.5   | 2024=5    | MET    | 1",
        "growth       | BETWEEN 5 5.5   | 2024=5.8  | MET    | 1.16",
        "growth       | BETWEEN 5 5.5   | 2024=4.9  | MISSED | 0.98",
        "unemployment | BETWEEN 5 5.5   | 2024=5.5  | MET    | 1",
        "unemployment | BETWEEN 5 5.5   | 2024=4.5  | MET    | 1.2222",
        "unemployment | BETWEEN 5 5.5   | 2024=5.6  | MISSED | 0.9821",
        "growth       | MORE_THAN 0     | 2024=0    | MISSED | -",
        "growth       | MORE_THAN 0     | 2024=0.1  | MET    | -",
        "growth       | EXACTLY 5       | 2024=4.99 | MISSED | 0.998",
        "growth       | APPROXIMATELY 5 | 2024=4.8  | MET    | 0.96",
        "growth       | APPROXIMATELY 5 | 2024=4.79 | MISSED | 0.958",
        // Without a tolerance of its own: a twentieth of the target, half a point at most.
        "provisional  | APPROXIMATELY 4 | 2024=3.8  | MET    | 0.95",
        "provisional  | APPROXIMATELY 4 | 2024=3.79 | MISSED | 0.9475",
        "provisional  | APPROXIMATELY 40 | 2024=39.5 | MET   | 0.9875",
        "provisional  | APPROXIMATELY 40 | 2024=39.4 | MISSED | 0.985"})
    void bounds(String kind, String goal, String values, ProgressStatus status, String attainment) {
        Progress progress = hold(kind, goal, "2024", values, "over");
        assertEquals(status, progress.status());
        assertEquals(attainment, plain(progress.attainment()));
    }

    @Test
    void theSumCanBeDoneAgain() {
        Progress progress = hold("urbanisation", "APPROXIMATELY 46", "2024", "2023=45.6, 2024-H1=45.7", "running");
        assertEquals("45.6", plain(progress.baseline()));
        assertEquals("2023", progress.baselineObservation());
        assertEquals("0.5", plain(progress.elapsed()));
        assertEquals("45.8", plain(progress.expected()));
        assertEquals("0.04", plain(progress.tolerance()), "a tenth of the way, which is less than the indicator's own");
        assertEquals(ProgressRule.VERSION, progress.rule());
        assertEquals("gwr-progress-3", progress.rule());
    }

    @Test
    void ofTwoValuesForTheSameMonthsTheOneKnownLastCounts() {
        assertEquals("5.2", plain(hold("growth", "AT_LEAST 5", "2024", "2024=5.1, 2024-12=5.2", "over").measured()));
        assertEquals("5.1", plain(hold("growth", "AT_LEAST 5", "2024", "2024-12=5.2, 2024=5.1", "over").measured()));
    }
}
