package dev.gwr.targets.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gwr.commons.period.Period;
import dev.gwr.commons.progress.ProgressStatus;
import dev.gwr.seeds.Basis;
import dev.gwr.seeds.Bound;
import dev.gwr.seeds.Direction;
import dev.gwr.seeds.Report;
import dev.gwr.seeds.Reports;
import dev.gwr.seeds.Seeds;
import dev.gwr.seeds.Unit;
import dev.gwr.targets.observation.Coverage;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rule on real targets of the report of 2024, with made-up values of the year. */
class ProgressRuleTest {

    private static final Report REPORT = Reports.find(Optional.empty()).load().stream()
            .filter(report -> report.id().equals("jx-2024")).findFirst().orElseThrow();

    @ParameterizedTest(name = "{0}: {1} {2} -> {3} {4}")
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        // 左右 of a rate: half a point off is near enough; a partial year is held against the rate itself
        "jx-2024-gdp-growth                       | 2024-Q1 | 4.5%       | POINT         | ON_TRACK | 0.9    | 5",
        "jx-2024-gdp-growth                       | 2024-Q1 | 4.4%       | POINT         | BEHIND   | 0.88   | 5",
        "jx-2024-gdp-growth                       | 2024    | 4.5%       | POINT         | MET      | 0.9    | 5",
        "jx-2024-gdp-growth                       | 2024    | 4.49%      | POINT         | MISSED   | 0.898  | 5",
        // 左右 of a number where neither way is better: near it from both sides
        "jx-2024-consumer-price-rise              | 2024-H1 | 3.5%       | POINT         | ON_TRACK | 1.1667 | 3",
        "jx-2024-consumer-price-rise              | 2024-H1 | 3.6%       | POINT         | BEHIND   | 1.2    | 3",
        "jx-2024-consumer-price-rise              | 2024    | 0.4%       | POINT         | MISSED   | 0.1333 | 3",
        // a floor that accumulates: due by the share of the year that is over, and met for good once it is reached
        "jx-2024-grain-output                     | 2024-H1 | 215亿斤    | ACCUMULATING  | ON_TRACK | 0.5    | 10750000000",
        "jx-2024-grain-output                     | 2024-H1 | 214.9亿斤  | ACCUMULATING  | BEHIND   | 0.4998 | 10750000000",
        "jx-2024-grain-output                     | 2024-09 | 430亿斤    | ACCUMULATING  | MET      | 1      | 16125000000",
        "jx-2024-grain-output                     | 2024    | 429.9亿斤  | ACCUMULATING  | MISSED   | 0.9998 | 21500000000"})
    void onRealTargets(String target, String period, String value, ProgressMethod method, ProgressStatus status, BigDecimal attainment,
            BigDecimal expected) {
        Progress progress = hold(target, at(period, Coverage.TO_DATE, value)).orElseThrow();
        assertEquals(status, progress.status());
        assertEquals(method, progress.method());
        assertEquals(0, attainment.compareTo(progress.attainment()), () -> String.valueOf(progress.attainment()));
        assertEquals(0, expected.compareTo(progress.expected()), () -> String.valueOf(progress.expected()));
        assertEquals(ProgressRule.VERSION, progress.rule());
    }

    @Test
    void singleQuartersAddUpAndAValueToDateGoesBefore() {
        Measurement first = at("2024-Q1", Coverage.PERIOD_ONLY, "100亿斤");
        Measurement second = at("2024-Q2", Coverage.PERIOD_ONLY, "120亿斤");
        Measurement fourth = at("2024-Q4", Coverage.PERIOD_ONLY, "500亿斤");
        Progress added = hold("jx-2024-grain-output", first, second, fourth).orElseThrow();
        assertEquals("2024-06", added.through(), "the gap of the third quarter ends the sum");
        assertEquals(new BigDecimal("11000000000"), added.measured());
        assertEquals(List.of(first.id(), second.id()), List.of(added.evidence()));
        Measurement half = at("2024-H1", Coverage.TO_DATE, "221亿斤");
        assertEquals(List.of(half.id()), List.of(hold("jx-2024-grain-output", first, second, half).orElseThrow().evidence()));
        assertTrue(hold("jx-2024-grain-output", second).isEmpty(), "without a first quarter nothing has come together");
    }

    @Test
    void valuesOfAnotherYearSayNothing() {
        assertTrue(hold("jx-2024-gdp-growth", at("2023", Coverage.TO_DATE, "4.1%")).isEmpty());
        assertTrue(hold("jx-2024-gdp-growth", at("2025-Q1", Coverage.TO_DATE, "5%")).isEmpty());
    }

    @Test
    void theNewestMonthIsLookedAtAndOfTheSameMonthTheLongerTime() {
        Progress progress = hold("jx-2024-gdp-growth", at("2024-Q1", Coverage.TO_DATE, "6%"), at("2024-06", Coverage.PERIOD_ONLY, "1%"),
                at("2024-H1", Coverage.TO_DATE, "4.8%")).orElseThrow();
        assertEquals(new BigDecimal("4.8"), progress.measured());
        assertEquals("2024-06", progress.through());
    }

    @Test
    void everyTargetWithANumberAndAYearCanBeHeldAgainstItsOwnValue() {
        List<String> faults = new ArrayList<>();
        int held = 0;
        for (Seeds.TargetSeed seed : REPORT.targets()) {
            if (seed.value() != null && seed.period() != null) {
                Progress progress = hold(seed.id(), new Measurement("m", Period.read(seed.period()).orElseThrow(), Coverage.TO_DATE,
                        normalised(seed.value(), seed.unit()), Instant.EPOCH)).orElseThrow();
                held++;
                if (progress.status() != ProgressStatus.MET) {
                    faults.add(seed.id() + " " + progress.status());
                }
            }
        }
        assertEquals(List.of(), faults);
        assertTrue(held > 40, "only " + held + " were held");
    }

    @Test
    void aCeilingAStockAndARank() {
        assertEquals(ProgressStatus.ON_TRACK, made(5, "AT_MOST", Basis.SHARE, false, null, "2024-H1", 4.9).status());
        assertEquals(ProgressStatus.BEHIND, made(5, "AT_MOST", Basis.SHARE, false, null, "2024-H1", 5.1).status());
        assertEquals(ProgressStatus.MISSED, made(5, "AT_MOST", Basis.NEWLY_ADDED, true, null, "2024-H1", 5.1).status());
        assertEquals(ProgressStatus.BEHIND, made(5, "AT_MOST", Basis.NEWLY_ADDED, true, null, "2024-H1", 2.6).status());
        assertEquals(ProgressStatus.ON_TRACK, made(5, "AT_MOST", Basis.NEWLY_ADDED, true, null, "2024-H1", 2.5).status());
        Progress stock = made(110, "AT_LEAST", Basis.LEVEL, false, new BigDecimal(100), "2024-H1", 105);
        assertEquals(ProgressMethod.FROM_BASELINE, stock.method());
        assertEquals(ProgressStatus.ON_TRACK, stock.status());
        assertEquals(new BigDecimal("0.5"), stock.attainment());
        assertEquals(ProgressStatus.BEHIND, made(110, "AT_LEAST", Basis.LEVEL, false, new BigDecimal(100), "2024-H1", 104).status());
        assertEquals(ProgressMethod.POINT, made(110, "AT_LEAST", Basis.LEVEL, false, new BigDecimal(120), "2024-H1", 115).method());
        assertEquals(ProgressStatus.MET, made(5, "AT_MOST", Basis.RANK, false, null, "2024", 4).status());
        assertEquals(new BigDecimal("1.25"), made(5, "AT_MOST", Basis.RANK, false, null, "2024", 4).attainment());
    }

    private static Progress made(double value, String bound, Basis basis, boolean accumulates, BigDecimal baseline, String period,
            double measured) {
        return ProgressRule.evaluate(new ProgressRule.Promise(BigDecimal.valueOf(value), Unit.COUNT, Bound.valueOf(bound),
                basis, Direction.NEUTRAL, accumulates, Period.read("2024").orElseThrow()), baseline,
                List.of(new Measurement("m", Period.read(period).orElseThrow(), Coverage.TO_DATE, BigDecimal.valueOf(measured),
                        Instant.EPOCH))).orElseThrow();
    }

    private static Measurement at(String period, Coverage coverage, String written) {
        String number = written.replaceAll("[^0-9.]", "");
        return new Measurement(period + coverage, Period.read(period).orElseThrow(), coverage,
                normalised(new BigDecimal(number), written.substring(number.length())), Instant.EPOCH);
    }

    private static BigDecimal normalised(BigDecimal value, String unit) {
        return Unit.read(unit).orElseThrow().normalise(value);
    }

    private static Optional<Progress> hold(String id, Measurement... measurements) {
        Seeds.TargetSeed target = REPORT.targets().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        Seeds.IndicatorSeed indicator = REPORT.indicators().stream().filter(one -> one.id().equals(target.indicator())).findFirst()
                .orElseThrow();
        return ProgressRule.evaluate(new ProgressRule.Promise(normalised(target.value(), target.unit()),
                Unit.read(target.unit()).orElseThrow().unit(), target.bound(), indicator.basis(), indicator.direction(),
                indicator.accumulates(), Period.read(target.period()).orElseThrow()), null, List.of(measurements));
    }
}
