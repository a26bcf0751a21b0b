package dev.gwr.reports.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What each reading was, version by version. Rows are only added. */
@ApplicationScoped
public class ReadingHistory {

    /** A version as it is kept. */
    record Version(int version, ReviewAction action, ReviewState state, String record, Instant at, String by,
            String reason) {
    }

    @Inject
    EntityManager entities;

    public void add(ReadingEntity reading, ReviewAction action) {
        entities.createNativeQuery("insert into reading_history (report, id, version, action, state, record, at, by, "
                + "reason) values (:report, :id, :version, :action, :state, cast(:record as jsonb), :at, :by, :reason)")
                .setParameter("report", reading.report).setParameter("id", reading.id).setParameter("version",
                reading.version)
                .setParameter("action", action.name()).setParameter("state", reading.state.name())
                .setParameter("record", reading.record).setParameter("at", reading.at).setParameter("by", reading.by)
                .setParameter("reason", reading.reason).executeUpdate();
    }

    /** Adds the readings of a report whose version is not there yet. */
    public void addAll(String report, ReviewAction action) {
        entities.createNativeQuery("insert into reading_history (report, id, version, action, state, record, at, by, "
                + "reason) select r.report, r.id, r.version, :action, r.state, r.record, r.at, r.by, r.reason from "
                + "reading r where r.report = :report and not exists (select 1 from reading_history h where h.report = "
                + "r.report and h.id = r.id and h.version = "
                + "r.version)").setParameter("report", report).setParameter("action", action.name()).executeUpdate();
    }

    /** The last version that an id had, also of a reading that is no more; 0 if there was none. */
    public int last(String report, String id) {
        return ((Number) entities.createNativeQuery("select coalesce(max(version), 0) from reading_history where "
                + "report = :report and id = :id", Integer.class).setParameter("report", report).setParameter("id", id)
                .getSingleResult()).intValue();
    }

    /** Oldest first. */
    List<Version> of(String report, String id) {
        List<Version> versions = new ArrayList<>();
        for (Object one : entities.createNativeQuery("select version, action, state, cast(record as text), at, by, "
                + "reason from reading_history where report = :report and id = :id order by version", Tuple.class)
                .setParameter("report", report).setParameter("id", id).getResultList()) {
            Tuple row = (Tuple) one;
            versions.add(new Version(row.get(0, Integer.class), ReviewAction.valueOf(row.get(1, String.class)),
                    ReviewState.valueOf(row.get(2, String.class)), row.get(3, String.class), row.get(4, Instant.class),
                    row.get(5, String.class), row.get(6, String.class)));
        }
        return versions;
    }
}
