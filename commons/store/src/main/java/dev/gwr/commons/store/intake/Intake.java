package dev.gwr.commons.store.intake;

import dev.gwr.commons.change.ChangeKind;
import dev.gwr.commons.change.ChangedResource;
import dev.gwr.commons.store.KnownCodes;
import dev.gwr.commons.store.changes.ChangeLog;
import dev.gwr.commons.store.changes.ChangedRecord;
import dev.gwr.commons.store.start.DatabaseFault;
import dev.gwr.commons.watch.Metrics;
import dev.gwr.model.publication.Publication;
import dev.gwr.seeds.Publications;
import dev.gwr.seeds.Reports;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Takes published reports into a service's tables: each in one transaction, one replica at a time, and only what is not
 * there already. A publication that cannot be taken in is set aside by name and keeps nothing else from being served.
 */
@ApplicationScoped
public class Intake {

    private static final Logger LOG = Logger.getLogger(Intake.class);

    /** Any number, the same in every replica: the advisory lock that they queue at. */
    private static final long LOCK = 0x4757_5253_4545_4453L;

    /** Longer than any one report takes. */
    private static final int SECONDS = 600;

    /** Serialization failures and deadlocks, and locks that were not got in time: another attempt may succeed. */
    private static final String[] PASSING = {"40", "55"};

    @ConfigProperty(name = "quarkus.application.version")
    String version;

    @Inject
    PackagedReports packagedReports;

    @Inject
    Instance<ReportRecords> records;

    @Inject
    EntityManager entities;

    @Inject
    IntakeTable table;

    @Inject
    ReportTables reports;

    @Inject
    RegionTable regions;

    @Inject
    ChangeLog changes;

    @Inject
    KnownCodes known;

    @Inject
    Metrics metrics;

    private final AtomicLong failed = new AtomicLong();

    /** Whether this service keeps records of reports at all. */
    boolean isWanted() {
        return records.isResolvable();
    }

    /**
     * Takes in the packaged reports that nothing else is known of, so that the service is of use alone. One that was
     * taken in from the package is taken in again when the package has another.
     */
    public void packaged() {
        if (!isWanted()) {
            return;
        }
        Reports found = packagedReports.find();
        metrics.seeds(found.digest());
        metrics.failedIntakes(failed::get);
        QuarkusTransaction.requiringNew().run(() -> {
            lock();
            regions.write();
        });
        Map<String, TakenReport> taken = table.all();
        found.apart().forEach((id, report) -> {
            TakenReport before = taken.get(id);
            if (before == null || before.isOfAnotherPackage(report.digest(), version)) {
                take(id, report);
            }
        });
        whole();
    }

    /** Whether no publication is set aside. */
    boolean whole() {
        failed.set(table.all().values().stream().filter(one -> one.state() == IntakeState.FAILED).count());
        return failed.get() == 0;
    }

    private void take(String id, Reports packaged) {
        Published published = new Published(id, 0, packaged.digest(), Published.State.PUBLISHED);
        attempt(published, packaged.digest(), () -> {
            lock();
            TakenReport before = table.all().get(id);
            if (before == null || before.isOfAnotherPackage(packaged.digest(), version)) {
                Publication publication = Publications.of(packagedReports.load(packaged));
                take(new Published(id, 0, Publications.digest(publication), Published.State.PUBLISHED),
                        () -> publication,
                        packaged.digest());
            }
        });
    }

    /** Brings the service in line with an entry of the list of what is published. */
    void take(Published published, Callable<Publication> content) {
        attempt(published, null, () -> {
            lock();
            TakenReport before = table.all().get(published.report());
            if (before != null && before.isAbout(published, version, Instant.now())) {
                return;
            }
            if (before != null && before.state() != IntakeState.FAILED && before.holds(published, version)) {
                table.write(published, before.state(), null, version, null);
                return;
            }
            take(published, content, null);
        });
    }

    private void lock() {
        // A replica waits as long as another one takes a report in.
        entities.createNativeQuery("set local statement_timeout = 0").executeUpdate();
        entities.createNativeQuery("select pg_advisory_xact_lock(" + LOCK + ")", Object.class).getSingleResult();
    }

    private void attempt(Published published, String packaged, Runnable work) {
        try {
            QuarkusTransaction.requiringNew().timeout(SECONDS).run(work);
            known.forget();
        } catch (RuntimeException e) {
            if (isPassing(e)) {
                throw e;
            }
            setAside(published, packaged, e);
        }
    }

    private void take(Published published, Callable<Publication> content, String packaged) {
        // Read before taking the row lock that all writers wait for.
        Publication publication = published.isWithdrawn() ? null : content(published, content);
        Instant now = changes.begin();
        if (publication == null) {
            records.get().withdraw(published.report(), now);
            reports.remove(published.report());
        } else {
            reports.write(publication.report());
            records.get().take(publication, now);
        }
        entities.flush();
        boolean in = !published.isWithdrawn();
        table.write(published, in ? IntakeState.TAKEN : IntakeState.WITHDRAWN, null, version, packaged);
        changes.add(in ? ChangeKind.LOADED : ChangeKind.WITHDRAWN,
                ChangedRecord.report(ChangedResource.REPORTS, published.report()), null, now);
        LOG.infof("%s %s, revision %d (%.12s)", in ? "Taken in:" : "Taken out:", published.report(),
                published.revision(),
                published.digest());
    }

    private static Publication content(Published published, Callable<Publication> content) {
        Publication publication;
        try {
            publication = content.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
        if (!publication.report().id().equals(published.report())) {
            throw new IllegalStateException("it is the publication of " + publication.report().id());
        }
        return publication;
    }

    /** What was taken in of the report before is still served. */
    private void setAside(Published published, String packaged, RuntimeException fault) {
        Throwable cause = fault;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        String reason = cause.getMessage() == null ? cause.toString() : cause.getMessage();
        LOG.errorf(fault, "Set aside: %s, revision %d: %s", published.report(), published.revision(), reason);
        QuarkusTransaction.requiringNew().run(() -> table.write(
                published, IntakeState.FAILED, reason, version, packaged));
    }

    private static boolean isPassing(RuntimeException e) {
        SQLException sql = DatabaseFault.cause(e);
        return DatabaseFault.of(e) == DatabaseFault.ABSENT
                || sql != null && sql.getSQLState() != null && (sql.getSQLState().startsWith(PASSING[0])
                        || sql.getSQLState().startsWith(PASSING[1]));
    }
}
