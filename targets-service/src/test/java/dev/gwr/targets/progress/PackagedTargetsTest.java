package dev.gwr.targets.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gwr.model.Period;
import dev.gwr.model.ProgressStatus;
import dev.gwr.model.Unit;
import dev.gwr.seeds.Report;
import dev.gwr.seeds.Reports;
import dev.gwr.seeds.Seeds;
import dev.gwr.targets.observation.Coverage;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The rule on the targets of the packaged report. */
class PackagedTargetsTest {

    @Test
    void everyPackagedTargetWithANumberAndAYearIsMetByItsOwnValue() {
        List<String> faults = new ArrayList<>();
        int held = 0;
        for (Report report : Reports.find(Optional.empty()).load()) {
            Map<String, Seeds.IndicatorSeed> indicators = report.indicators().stream()
                    .collect(Collectors.toMap(Seeds.IndicatorSeed::id, Function.identity()));
            for (Seeds.TargetSeed seed : report.targets()) {
                if (seed.value() != null && seed.period() != null) {
                    held++;
                    Progress progress = ProgressRule.evaluate(
                            promise(seed, indicators.get(seed.indicator())), List.of(new Measurement("m",
                            Period.read(seed.period()).orElseThrow(), Coverage.TO_DATE, normalised(seed),
                            Instant.EPOCH)), true).orElseThrow();
                    if (progress.status() != ProgressStatus.MET) {
                        faults.add(seed.id() + " " + progress.status());
                    }
                }
            }
        }
        assertEquals(List.of(), faults);
        assertTrue(held > 40, "only " + held + " were held");
    }

    private static Promise promise(Seeds.TargetSeed target, Seeds.IndicatorSeed indicator) {
        return new Promise(normalised(target), null, target.bound(), Period.read(target.period()).orElseThrow(),
                new Promise.Kind(Unit.read(target.unit()).orElseThrow().unit(), indicator.basis(),
                indicator.direction(),
                        indicator.accumulates(), indicator.uneven(), indicator.tolerance(), false),
                Promise.Said.in(target.name(), ""));
    }

    private static BigDecimal normalised(Seeds.TargetSeed target) {
        return Unit.read(target.unit()).orElseThrow().normalise(target.value());
    }
}
