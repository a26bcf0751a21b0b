package dev.gwr.glossary.annotation;

import dev.gwr.commons.store.DataRevision;
import dev.gwr.commons.store.start.StoreReady;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;
import org.jboss.logging.Logger;

/**
 * Keeps the scanner for the data as it is. Each request asks for the data's revision, one row; when any replica has
 * changed the data, the request that sees it first makes a new scanner. The others meanwhile go on with the one there
 * is, and none sees a scanner before it is whole.
 */
@ApplicationScoped
class Vocabulary {

    private static final Logger LOG = Logger.getLogger(Vocabulary.class);

    /** In a transaction the driver reads with a cursor then, and never has more rows in memory. */
    private static final int ROWS_AT_ONCE = 1000;

    /** A scanner and the revision that was read before its terms: it may be newer than that, never older. */
    private record Edition(String revision, TermScanner scanner) {
    }

    @Inject
    DataRevision revision;

    @Inject
    EntityManager entities;

    private final ReentrantLock making = new ReentrantLock();
    private volatile Edition edition;

    void onStart(@Observes StoreReady event) {
        scanner();
    }

    @Transactional
    TermScanner scanner() {
        Edition current = edition;
        if (current != null && (current.revision().equals(revision.revision()) || !making.tryLock())) {
            return current.scanner();
        }
        if (current == null) {
            making.lock();
        }
        try {
            String now = revision.revision();
            if (edition == null || !edition.revision().equals(now)) {
                edition = new Edition(now, make());
                LOG.infof("The terms' scanner is made for revision %s of the data", now);
            }
            return edition.scanner();
        } finally {
            making.unlock();
        }
    }

    private TermScanner make() {
        Set<String> reports = new HashSet<>();
        for (Object report : entities.createNativeQuery("select id from taken_report", String.class)
                .getResultList()) {
            reports.add((String) report);
        }
        List<Form> forms = new ArrayList<>();
        try (Stream<Tuple> rows = entities.createQuery("select e.id, e.term, e.report, e.reportYear, e.position, "
                + "e.aliases "
                + "from "
                + "TermEntity e", Tuple.class).setHint(HibernateHints.HINT_FETCH_SIZE, ROWS_AT_ONCE)
                .getResultStream()) {
            rows.forEach(row -> add(row, forms));
        }
        return new TermScanner(reports, forms);
    }

    private static void add(Tuple row, List<Form> forms) {
        String report = row.get(2, String.class).intern(); // One copy for all its terms.
        Form.TermOf term = new Form.TermOf(row.get(0, String.class), row.get(1, String.class), report,
                row.get(3, Integer.class), row.get(4, Integer.class));
        forms.add(Form.of(term, term.name()));
        for (String alias : row.get(5, String[].class)) {
            forms.add(Form.of(term, alias));
        }
    }
}
