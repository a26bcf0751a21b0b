package dev.gwr.targets;

import dev.gwr.commons.change.ChangeKind;
import dev.gwr.commons.change.ChangedResource;
import dev.gwr.commons.store.changes.ChangeLog;
import dev.gwr.commons.store.changes.ChangedRecord;
import dev.gwr.commons.store.recording.ReportAmendments;
import dev.gwr.targets.goal.TargetEntity;
import dev.gwr.targets.observation.ObservationEntity;
import dev.gwr.targets.statusreport.StatusReportEntity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Marks recorded facts whose target says something else after its report was published anew. The facts stay as they
 * are: whether they still fit is for people to judge.
 */
@ApplicationScoped
class RevisedTargets {

    /** What a target promised, and the facts that were recorded about it. */
    private record Promise(String target, String name, String terms, List<String> facts) {
    }

    @Inject
    EntityManager entities;

    @Inject
    ReportAmendments notes;

    @Inject
    ChangeLog changes;

    /** Runs what changes the records of a report, and compares what was before it with what is after. */
    void around(String report, Runnable loading, Instant now) {
        List<Promise> before = promises(report);
        entities.clear();
        loading.run();
        entities.flush();
        for (Promise promise : before) {
            TargetEntity target = entities.find(TargetEntity.class, promise.target());
            boolean gone = target == null || target.retired;
            if (!gone && terms(target).equals(promise.terms())) {
                continue;
            }
            String text = promise.target() + ": " + promise.name()
                    + (gone ? " is no longer promised" : " became " + target.name);
            promise.facts().forEach(fact -> notes.add(fact, now, text));
            changes.add(ChangeKind.REVISED, new ChangedRecord(ChangedResource.TARGET, promise.target(),
                    gone ? promise.name() : target.name, gone ? null : target.nameEn), null, now);
        }
    }

    private List<Promise> promises(String report) {
        List<Promise> promises = new ArrayList<>();
        for (TargetEntity target : entities.createQuery("""
                select t from TargetEntity t left join fetch t.indicator where t.report = :report and t.retired = false
                and (exists (select 1 from StatusReportEntity s where s.target = t and s.knownTo is null)
                or exists (select 1 from ObservationEntity o where o.indicator = t.indicator and o.province = t.province
                  and o.report is null and o.knownTo is null and substring(o.period, 1, 4) = substring(t.period, 1, 4)))
                """, TargetEntity.class).setParameter("report", report).getResultList()) {
            promises.add(new Promise(target.id, target.name, terms(target), facts(target)));
        }
        return promises;
    }

    private static List<String> facts(TargetEntity target) {
        if (target.indicator == null || target.period == null) {
            return StatusReportEntity.<StatusReportEntity>stream("target = ?1 and knownTo is null", target)
                    .map(e -> e.id).toList();
        }
        return ObservationEntity.<ObservationEntity>stream("indicator = ?1 and province = ?2 and report is null and "
                + "knownTo is null and "
                + "substring(period, 1, 4) = ?3", target.indicator, target.province, target.period.substring(0, 4))
                .map(e -> e.id).toList();
    }

    /** What a target is held to; its English name or its theme may change without a note. */
    private static String terms(TargetEntity target) {
        return String.join("|", target.name, String.valueOf(target.kind), String.valueOf(target.period),
                String.valueOf(target.bound),
                target.indicator == null ? "" : target.indicator.id,
                target.value == null ? "" : plain(target.value.normalised()) + '~'
                + plain(target.value.normalisedUpper()),
                String.valueOf(target.against), String.valueOf(target.stretch));
    }

    private static String plain(BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }
}
