package dev.gwr.reports.report;

import dev.gwr.reports.reading.ReadingKind;
import dev.gwr.reports.reading.ReviewState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.List;

/** Counts the readings of a report. */
@ApplicationScoped
public class ReadingCounts {

    @Inject
    EntityManager entities;

    public List<ReadingCount> of(String report) {
        List<ReadingCount> counts = new ArrayList<>();
        for (Object one : entities.createNativeQuery("select kind, state, count(*) from reading where report = :report "
                + "group by kind, state order by kind, "
                + "state", Tuple.class).setParameter("report", report).getResultList()) {
            Tuple row = (Tuple) one;
            counts.add(new ReadingCount(ReadingKind.valueOf(row.get(0, String.class)),
                    ReviewState.valueOf(row.get(1, String.class)), row.get(2, Long.class)));
        }
        return counts;
    }
}
