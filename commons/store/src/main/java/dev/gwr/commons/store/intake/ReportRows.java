package dev.gwr.commons.store.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;

/**
 * Takes out the rows of a report that its newest publication does not have any more. The entities have a {@code
 * report}.
 */
@ApplicationScoped
public class ReportRows {

    private static final String GONE = " e where e.report = :report and e.id not in :kept";

    @Inject
    EntityManager entities;

    public void keepOnly(Class<?> entity, String report, Collection<String> kept) {
        change("delete from " + entity.getSimpleName() + GONE, report, kept);
    }

    /**
     * The same, but those that people recorded something about are marked as retired.
     *
     * @param recorded the rows that keep one, such as {@code PartEntity r where r.whole = e}
     */
    public void keepOnly(Class<?> entity, String report, Collection<String> kept, String recorded) {
        change("delete from " + entity.getSimpleName() + GONE + " and not exists (select 1 from " + recorded + ")",
                report, kept);
        change("update " + entity.getSimpleName() + " e set e.retired = true where e.report = :report and e.id not in "
                + ":kept",
                report, kept);
    }

    private void change(String hql, String report, Collection<String> kept) {
        entities.flush();
        entities.createQuery(hql).setParameter("report", report)
                .setParameter("kept", kept.isEmpty() ? List.of("") : kept)
                .executeUpdate();
    }
}
