package dev.gwr.targets.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.gwr.model.Period;
import dev.gwr.model.ProgressStatus;
import dev.gwr.model.Relation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Targets without a number of their own, held against another series or the year before. */
class RelativeRuleTest {

    private static Optional<Progress> hold(String kind, Relation relation, String own, String otherKind, String other,
            String clock) {
        Promise promise = new Promise(null, null, null, Period.read("2024").orElseThrow(), Kinds.ALL.get(kind),
                Promise.Said.NOTHING);
        return RelativeRule.evaluate(promise, relation, Kinds.values(own), other == null ? List.of()
                : Kinds.values(other),
                Kinds.ALL.get(otherKind), clock.equals("over"));
    }

    @ParameterizedTest(name = "{0} of {1} with {2}: {3} -> {4}")
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "IN_STEP_WITH | 2024=5.1             | 2024=5.1                 | over    | MET          | 0",
        "IN_STEP_WITH | 2024=4.9             | 2024=5.1                 | over    | MET          | -0.2",
        "IN_STEP_WITH | 2024=4.8             | 2024=5.1                 | over    | MISSED       | -0.3",
        "IN_STEP_WITH | 2024=7               | 2024=5.1                 | over    | MET          | 1.9",
        "FASTER_THAN  | 2024=5.1             | 2024=5.1                 | over    | MISSED       | 0",
        "FASTER_THAN  | 2024=5.2             | 2024=5.1                 | over    | MET          | 0.1",
        "NOT_BELOW    | 2024=5.1             | 2024=5.1                 | over    | MET          | 0",
        "NOT_BELOW    | 2024-Q3=5            | 2024-Q3=5.1              | running | BEHIND       | -0.1",
        "NOT_BELOW    | 2024-Q3=5.2          | 2024-Q3=5.1              | running | ON_TRACK     | 0.1",
        "NOT_BELOW    | 2024-Q3=5.2          | 2024-Q3=5.1              | over    | NOT_MEASURED | 0.1",
        // The newest month that both have; a value of a part alone is none.
        "NOT_BELOW    | 2024-H1=5, 2024-Q3=6 | 2024-H1=5.1              | running | BEHIND       | -0.1",
        "NOT_BELOW    | 2024-Q3=5.2          | 2024-Q3 alone=9          | running | NOT_JUDGED   | -",
        "NOT_BELOW    | 2024=5.2             | -                        | over    | NOT_JUDGED   | -",
        "NOT_BELOW    | 2024-07 alone=5.2    | 2024-H1=5                | running | NOT_JUDGED   | -"})
    void againstAnotherSeries(Relation relation, String own, String other, String clock, ProgressStatus status,
    String distance) {
        Progress progress = hold("growth", relation, own, "growth", other, clock).orElseThrow();
        assertEquals(status, progress.status());
        assertEquals(distance, progress.distance() == null ? null : progress.distance().toPlainString());
        assertEquals(ProgressMethod.COMPARED, progress.method());
        assertNull(progress.attainment());
    }

    @ParameterizedTest(name = "{0} {1}: {2}, {3} -> {4}")
    @CsvSource(delimiter = '|', value = {
        "businesses   | MORE_THAN_BEFORE     | 2023=100, 2024=101                  | over    | MET      | 1",
        "businesses   | NOT_LESS_THAN_BEFORE | 2023=100, 2024=100                  | over    | MET      | 0",
        "businesses   | MORE_THAN_BEFORE     | 2023=100, 2024=100                  | over    | MISSED   | 0",
        "dust         | LESS_THAN_BEFORE     | 2023=30, 2024=29                    | over    | MET      | -1",
        "dust         | STABLE               | 2023=30, 2024=31                    | over    | MET      | 1",
        "dust         | STABLE               | 2023=30, 2024=31.5                  | over    | MISSED   | 1.5",
        "dust         | STABLE               | 2023=30, 2024=20                    | over    | MET      | -10",
        // The same months of the year before, or, of what there is, how that year ended.
        "jobs         | MORE_THAN_BEFORE     | 2023-H1=20, 2023=41, 2024-H1=21     | running | ON_TRACK | 1",
        "jobs         | MORE_THAN_BEFORE     | 2023-H1=20, 2023=41, 2024-H1=19     | running | BEHIND   | -1",
        "businesses   | NOT_LESS_THAN_BEFORE | 2023=100, 2024-06=99                | running | BEHIND   | -1",
        "growth       | MORE_THAN_BEFORE     | 2023=4, 2024-H1=5                   | running | NOT_JUDGED | -"})
    void againstTheYearBefore(String kind, Relation relation, String values, String clock, ProgressStatus status,
    String distance) {
        Progress progress = hold(kind, relation, values, kind, values, clock).orElseThrow();
        assertEquals(status, progress.status());
        assertEquals(distance, progress.distance() == null ? "-" : progress.distance().toPlainString());
    }

    @Test
    void whatNothingIsKnownOfIsNotJudgedByTheOther() {
        assertEquals(Optional.empty(), hold("growth", Relation.NOT_BELOW, "2023=5", "growth", "2024=5.1", "over"));
    }

    @Test
    void allThatItRestsOnIsNamed() {
        Progress progress = hold("jobs", Relation.MORE_THAN_BEFORE, "2023-Q1 alone=9, 2024-Q1=10", "jobs",
                "2023-Q1 alone=9, 2024-Q1=10",
                "running").orElseThrow();
        assertEquals(List.of("2024-Q1", "2023-Q1 alone"), List.of(progress.evidence()));
        assertEquals("9", progress.expected().toPlainString());
        assertEquals(Side.ABOVE, progress.side());
    }
}
