package dev.gwr.commons.store.intake;

import dev.gwr.model.publication.Publication;
import dev.gwr.model.publication.PublishedTarget;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Refuses a target that is called faulty, after it wrote those before it. */
@ApplicationScoped
public class KeptRecords implements ReportRecords {

    static final String FAULTY = "faulty";

    private final Queue<String> taken = new ConcurrentLinkedQueue<>();

    @Inject
    EntityManager entities;

    @Inject
    ReportRows rows;

    @Override
    public void take(Publication publication, Instant now) {
        taken.add(publication.report().id());
        for (PublishedTarget target : publication.targets()) {
            if (target.name().equals(FAULTY)) {
                throw new IllegalArgumentException(target.id() + ": it is faulty");
            }
            KeptEntity e = new KeptEntity();
            e.id = target.id();
            e.report = publication.report().id();
            e.name = target.name();
            entities.merge(e);
            entities.flush();
        }
        rows.keepOnly(KeptEntity.class, publication.report().id(),
                publication.targets().stream().map(PublishedTarget::id).toList());
    }

    @Override
    public void withdraw(String report, Instant now) {
        rows.keepOnly(KeptEntity.class, report, List.of());
    }

    /** How often a report was taken in. */
    long taken(String report) {
        return taken.stream().filter(report::equals).count();
    }
}
