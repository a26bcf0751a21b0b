package dev.gwr.commons.store.changes;

import dev.gwr.commons.change.Change;
import dev.gwr.commons.change.ChangeBuilder;
import dev.gwr.commons.change.ChangeKind;
import dev.gwr.commons.change.ChangedResource;
import dev.gwr.commons.change.FeedPosition;
import dev.gwr.commons.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The ordered feed of a service's changes. Every write begins by taking the one row of data_revision and keeps it until
 * it commits: writers of all replicas pass one by one, so a change with a lower number is never seen after one with a
 * higher.
 */
@ApplicationScoped
public class ChangeLog {

    @Inject
    EntityManager entities;

    @ConfigProperty(name = "quarkus.application.name")
    String service;

    /**
     * Begins a write: waits for the writer before, counts the data's revision, and tells the time, which is later than
     * that of every write before.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Instant begin() {
        return (Instant) entities.createNativeQuery("update data_revision set revision = revision + 1, changed_at = "
                + "greatest(clock_timestamp(), changed_at + interval '1 microsecond') returning "
                + "changed_at", Instant.class)
                .getSingleResult();
    }

    /** Adds a change to the feed, within the transaction that {@link #begin began}. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(ChangeKind kind, ChangedRecord record, String actor, Instant at) {
        Long position = (Long) entities.createNativeQuery(
                "update data_revision set last_change = last_change + 1 returning last_change", Long.class)
                .getSingleResult();
        entities.createNativeQuery("insert into change (position, at, kind, resource, record_id, name, name_en, "
                + "actor) values (:position, :at, :kind, :resource, :id, :name, :nameEn, :actor)")
                .setParameter("position", position).setParameter("at", at).setParameter("kind", kind.name())
                .setParameter("resource", record.resource().name()).setParameter("id", record.id())
                .setParameter("name", record.name()).setParameter("nameEn", record.nameEn())
                .setParameter("actor", actor).executeUpdate();
    }

    /** The number of the last change. */
    @Transactional
    public long last() {
        return (Long) entities.createNativeQuery("select last_change from data_revision", Long.class).getSingleResult();
    }

    /** What follows a position. */
    @Transactional
    public ChangePage after(String since, int limit) {
        long last = last();
        if (FeedPosition.LATEST.equals(since)) {
            return new ChangePage(List.of(), String.valueOf(last), false);
        }
        long position = position(since);
        List<Change> changes = after(position, limit);
        long next = changes.isEmpty() ? position : Long.parseLong(changes.get(changes.size() - 1).position());
        return new ChangePage(changes, String.valueOf(next), next < last);
    }

    @Transactional
    List<Change> after(long position, int limit) {
        List<Change> changes = new ArrayList<>();
        for (Object row : entities.createNativeQuery("select position, at, kind, resource, record_id, name, name_en, "
                + "actor from change where position > :position order by position limit :limit", Tuple.class)
                .setParameter("position", position).setParameter("limit", limit).getResultList()) {
            Tuple change = (Tuple) row;
            ChangedResource resource = ChangedResource.valueOf(change.get(3, String.class));
            String id = change.get(4, String.class);
            String href = id == null ? null : resource.href(id);
            changes.add(ChangeBuilder.builder().position(String.valueOf(change.get(0, Long.class)))
                    .at(change.get(1, Instant.class)).service(service)
                    .kind(ChangeKind.valueOf(change.get(2, String.class))).resource(resource).id(id)
                    .name(change.get(5, String.class)).nameEn(change.get(6, String.class)).href(href)
                    .by(change.get(7, String.class)).build());
        }
        return changes;
    }

    /**
     * Checks a position. One that was never given out would make a mirror skip later changes, and so would one whose
     * change was lost in a restore.
     */
    @Transactional
    long position(String since) {
        if (since == null) {
            return 0;
        }
        if (!since.matches("\\d{1,18}") || Long.parseLong(since) > last()) {
            throw ProblemException.parameter("since", "it is not a position of this feed");
        }
        long position = Long.parseLong(since);
        if ((Boolean) entities.createNativeQuery("select exists (select 1 from lost_change where after < :position "
                + "and until > :position)", Boolean.class).setParameter("position", position).getSingleResult()) {
            throw ProblemException.parameter("since", "the data was restored to a state before this position; begin "
                    + "again, without `since`");
        }
        return position;
    }
}
