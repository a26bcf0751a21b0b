package dev.gwr.targets.progress;

import dev.gwr.model.Period;
import dev.gwr.model.ProgressStatus;
import dev.gwr.targets.goal.TargetEntity;
import dev.gwr.targets.indicator.IndicatorEntity;
import dev.gwr.targets.statusreport.StatusReportEntity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Stores the progress of each target in the transaction that changes it, so that the list of targets can be filtered,
 * sorted and asked of a past day without computing anything. Where the end of its period will change the result, the
 * row for that is written too.
 */
@ApplicationScoped
public class ProgressHistory {

    private static final Set<ProgressStatus> OPEN = EnumSet.of(ProgressStatus.ON_TRACK, ProgressStatus.BEHIND);

    @Inject
    EntityManager entities;

    /** After a value of an indicator was recorded, superseded or withdrawn. */
    public void measured(IndicatorEntity indicator, String province, Instant now) {
        entities.flush();
        List<?> ids = entities.createNativeQuery("""
                select id from target where kind in ('FIGURE', 'RELATIVE') and indicator_id = :indicator
                  and province = :province
                or kind = 'RELATIVE' and coalesce(against ->> 'indicator', indicator_id) = :indicator
                  and coalesce(against ->> 'region', province) = :province
                """, String.class).setParameter("indicator", indicator.id).setParameter("province", province)
                        .getResultList();
        Observed observed = new Observed();
        TargetEntity.<TargetEntity>list("id in ?1", ids).forEach(target -> restate(target, observed, now));
    }

    /** After the status of a deliverable was reported, corrected or withdrawn. */
    public void reported(TargetEntity target, Instant now) {
        entities.flush();
        restate(target, new Observed(), now);
    }

    /**
     * After a report of a place was published or withdrawn: its own targets, and those of other reports that its values
     * count for.
     */
    public void published(String report, String province, Collection<String> indicators, Instant now) {
        entities.flush();
        List<?> ids = entities.createNativeQuery("""
                select id from target where report = :report or province = :province and indicator_id in :indicators
                or kind = 'RELATIVE' and coalesce(against ->> 'indicator', indicator_id) in :indicators
                  and coalesce(against ->> 'region', province) = :province
                """, String.class).setParameter("report", report).setParameter("province", province)
                .setParameter("indicators", indicators.isEmpty() ? List.of("") : indicators).getResultList();
        Observed observed = new Observed();
        TargetEntity.<TargetEntity>list("from TargetEntity t left join fetch t.indicator where t.id in ?1", ids)
                .forEach(target -> restate(target, observed, now));
    }

    private void restate(TargetEntity target, Observed observed, Instant now) {
        Optional<Period> period = Optional.ofNullable(target.period).flatMap(Period::read);
        Function<Boolean, Optional<Progress>> rule = over -> target.isReportedByPeople() ? report(target, period, over)
                : period.isEmpty() ? withoutPeriod(target, observed) : Judged.of(target, period.get(), observed, over);
        Instant end = period.map(ProgressHistory::end).orElse(Instant.MAX);
        Optional<Progress> running = rule.apply(!now.isBefore(end));
        write(target.id, running, now, period.isEmpty() ? running : rule.apply(true), end);
    }

    private static Instant end(Period period) {
        LocalDate dayAfter = period.last().atEndOfMonth().plusDays(1);
        return dayAfter.atStartOfDay(Period.ZONE).toInstant();
    }

    /** When it would be missed is unknown, but that values came since can be said. */
    private static Optional<Progress> withoutPeriod(TargetEntity target, Observed observed) {
        List<String> since = observed.of(target.indicator, target.province).stream()
                .filter(one -> !target.report.equals(one.report))
                .map(one -> one.id).sorted().toList();
        return since.isEmpty() ? Optional.empty()
                : Optional.of(new Finding().notJudged(UnjudgedReason.NO_PERIOD).notCounted(since).found());
    }

    /** The report about the latest day; of several about one day, the one that was recorded last. */
    private static Optional<Progress> report(TargetEntity target, Optional<Period> period, boolean over) {
        return StatusReportEntity.<StatusReportEntity>find("target = ?1 and knownTo is null order by day desc, "
                + "recording.at desc", target)
                .firstResultOptional().map(newest -> {
                    boolean ofBefore = over && period.isPresent()
                            && !newest.day.isAfter(period.get().last().atEndOfMonth());
                    return new Finding().status(ofBefore && OPEN.contains(newest.status) ? ProgressStatus.NOT_MEASURED
                            : newest.status)
                            .method(ProgressMethod.REPORTED).evidence(List.of(newest.id)).found();
                });
    }

    /** One row for as long as the period runs, another from its end on; rows that have begun stay as they were. */
    private void write(String target, Optional<Progress> running, Instant now, Optional<Progress> over, Instant end) {
        ProgressEntity.delete("targetId = ?1 and progress.since > ?2", target, now);
        ProgressEntity row = ProgressEntity.at(target, now);
        if (row != null && running.filter(row.progress::saysTheSameAs).isEmpty()) {
            close(row, now);
            row = null;
        }
        if (running.isEmpty()) {
            return;
        }
        if (row == null) {
            row = begin(target, running.get(), now);
        }
        if (running.get().saysTheSameAs(over.orElseThrow())) {
            close(row, null);
        } else {
            close(row, end);
            begin(target, over.get(), end);
        }
    }

    private void close(ProgressEntity row, Instant at) {
        row.validTo = at;
        entities.flush();
    }

    private ProgressEntity begin(String target, Progress progress, Instant from) {
        ProgressEntity row = new ProgressEntity();
        row.targetId = target;
        row.progress = progress.since(from);
        entities.persist(row);
        return row;
    }
}
