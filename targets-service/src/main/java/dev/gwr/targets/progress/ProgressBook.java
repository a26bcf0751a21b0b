package dev.gwr.targets.progress;

import dev.gwr.commons.period.Period;
import dev.gwr.commons.progress.ProgressStatus;
import dev.gwr.seeds.TargetKind;
import dev.gwr.targets.indicator.IndicatorEntity;
import dev.gwr.targets.observation.ObservationEntity;
import dev.gwr.targets.statusreport.StatusReportEntity;
import dev.gwr.targets.target.TargetEntity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Keeps how each target stands, in the transaction that changes it: the list of targets can then be filtered, sorted and
 * asked of a day in the past without a sum being done.
 */
@ApplicationScoped
public class ProgressBook {

    @Inject
    EntityManager entities;

    /** After a value of an indicator was recorded, superseded or withdrawn. */
    public void measured(IndicatorEntity indicator, String province, Instant now) {
        entities.flush();
        List<TargetEntity> targets = TargetEntity.list("indicator = ?1 and province = ?2 and kind = ?3", indicator, province,
                TargetKind.FIGURE);
        if (targets.isEmpty()) {
            return;
        }
        List<ObservationEntity> observations = ObservationEntity.list(
                "indicator = ?1 and province = ?2 and knownTo is null and forecast = false", indicator, province);
        targets.forEach(target -> write(target.id, figure(target, observations), now));
    }

    /** After the status of a deliverable was reported, corrected or withdrawn. */
    public void reported(TargetEntity target, Instant now) {
        entities.flush();
        write(target.id, report(target), now);
    }

    /** After the reports' data was loaded: whatever has values of its period, or had. */
    public void loaded(Instant now) {
        entities.flush();
        List<TargetEntity> concerned = entities.createQuery("""
                select t from TargetEntity t left join fetch t.indicator where t.id in (
                  select p.targetId from ProgressEntity p where p.validTo is null)
                or exists (select 1 from ObservationEntity o where o.indicator = t.indicator and o.province = t.province
                  and o.knownTo is null and o.forecast = false and substring(o.period, 1, 4) = substring(t.period, 1, 4))
                """, TargetEntity.class).getResultList();
        for (TargetEntity target : concerned) {
            if (target.kind == TargetKind.DELIVERABLE) {
                reported(target, now);
            } else {
                measured(target.indicator, target.province, now);
            }
        }
    }

    private static Optional<Progress> figure(TargetEntity target, List<ObservationEntity> observations) {
        Optional<Period> period = Optional.ofNullable(target.period).flatMap(Period::read);
        if (period.isEmpty()) {
            return Optional.empty();
        }
        ProgressRule.Promise promise = new ProgressRule.Promise(target.value.normalised(), target.value.unit(), target.bound,
                target.indicator.basis, target.indicator.direction, target.indicator.accumulates, period.get());
        BigDecimal baseline = observations.stream().filter(one -> isBefore(one, period.get())).map(one -> one.value.normalised())
                .findFirst().orElse(null);
        return ProgressRule.evaluate(promise, baseline, observations.stream().map(ProgressBook::measurement).toList());
    }

    /** The whole year before a period that is a year. */
    private static boolean isBefore(ObservationEntity observation, Period period) {
        return period.months() == 12 && observation.firstMonth == period.firstMonth() - 12
                && observation.lastMonth == period.firstMonth() - 1;
    }

    private static Measurement measurement(ObservationEntity e) {
        return new Measurement(e.id, Period.read(e.period).orElseThrow(), e.coverage, e.value.normalised(), e.knownFrom);
    }

    /** The report about the latest day; of several about one day, the one that was recorded last. */
    private static Optional<Progress> report(TargetEntity target) {
        return StatusReportEntity.<StatusReportEntity>find("target = ?1 and knownTo is null order by day desc, recording.at desc", target)
                .firstResultOptional()
                .map(newest -> new Progress(newest.status, null, null, ProgressRule.VERSION, ProgressMethod.REPORTED, null, null, null, null,
                        null, null, new String[] {newest.id}));
    }

    private void write(String target, Optional<Progress> progress, Instant now) {
        ProgressEntity before = ProgressEntity.now(target);
        if (before != null && progress.isPresent() && before.progress.saysTheSameAs(progress.get())) {
            return;
        }
        if (before != null) {
            before.validTo = now;
            entities.flush();
        }
        progress.filter(one -> one.status() != ProgressStatus.NO_DATA).ifPresent(one -> {
            ProgressEntity row = new ProgressEntity();
            row.targetId = target;
            row.progress = one.since(now);
            entities.persist(row);
        });
    }
}
