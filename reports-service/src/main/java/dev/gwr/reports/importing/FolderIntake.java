package dev.gwr.reports.importing;

import dev.gwr.commons.change.ChangeKind;
import dev.gwr.commons.change.ChangedResource;
import dev.gwr.commons.store.changes.ChangeLog;
import dev.gwr.commons.store.changes.ChangedRecord;
import dev.gwr.commons.store.intake.PackagedReports;
import dev.gwr.commons.store.start.StoreReady;
import dev.gwr.commons.watch.Metrics;
import dev.gwr.reports.importing.FolderReader.FaultyFolderException;
import dev.gwr.reports.report.ReportEntity;
import dev.gwr.reports.report.ReportOrigin;
import dev.gwr.reports.report.ReportState;
import dev.gwr.reports.text.ReportText;
import dev.gwr.seeds.Reports;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Takes in the packaged folders, and those of a directory of one's own, when the service starts: each in a transaction
 * of its own, one replica at a time, and only what is not what it was. A faulty one is refused by name and stops
 * nothing; one that is gone stays served until an editor withdraws it.
 */
@ApplicationScoped
class FolderIntake {

    private static final Logger LOG = Logger.getLogger(FolderIntake.class);

    /** Any number, the same in every replica: the advisory lock that they queue at. */
    private static final long LOCK = 0x4757_5246_4f4c_4452L;
    private static final int SECONDS = 600;

    @ConfigProperty(name = "gwr.reports.directory")
    Optional<Path> directory;

    @ConfigProperty(name = "quarkus.application.version")
    String version;

    @Inject
    PackagedReports packaged;

    @Inject
    EntityManager entities;

    @Inject
    ChangeLog changes;

    @Inject
    Shelf shelf;

    @Inject
    Metrics metrics;

    void takeIn(@Observes StoreReady ready) {
        Reports found = packaged.find();
        metrics.seeds(found.digest());
        found.apart().forEach((name, folder) -> takeIn(name, folder, ReportOrigin.PACKAGED));
        directory.ifPresent(this::takeIn);
    }

    private void takeIn(Path directory) {
        try {
            Reports.in(directory).apart().forEach((name, folder) -> takeIn(name, folder, ReportOrigin.FOLDER));
        } catch (UncheckedIOException e) {
            LOG.errorf("Nothing more is taken in from the directory of reports: %s", e.getMessage());
        }
    }

    private void takeIn(String name, Reports folder, ReportOrigin origin) {
        String digest = folder.digest() + "/" + version;
        QuarkusTransaction.requiringNew().timeout(SECONDS).run(() -> {
            // A replica waits as long as another one takes.
            entities.createNativeQuery("set local statement_timeout = 0").executeUpdate();
            entities.createNativeQuery("select pg_advisory_xact_lock(" + LOCK + ")", Object.class).getSingleResult();
            ReportEntity there = ReportEntity.findById(name);
            if (there != null && digest.equals(there.folderDigest)) {
                return;
            }
            try {
                Incoming incoming = FolderReader.read(folder, FolderReader.load(folder), origin, digest, null, null);
                Instant now = changes.begin();
                boolean publish = there == null || there.state != ReportState.WITHDRAWN;
                shelf.put(incoming, true, publish, null, now);
                LOG.infof("The report %s is taken in from its folder", name);
            } catch (FaultyFolderException e) {
                refuse(name, origin, e.faults(), digest);
            }
        });
    }

    /** What is served of an older state of the folder stays served. */
    private void refuse(String name, ReportOrigin origin, List<String> faults, String digest) {
        LOG.errorf("The report %s is refused: %s", name, String.join("; ", faults));
        QuarkusTransaction.joiningExisting().run(() -> {
            Instant now = changes.begin();
            ReportEntity report = ReportEntity.findById(name);
            if (report == null) {
                report = refused(name, origin, now);
            }
            report.faults = faults.toArray(String[]::new);
            report.folderDigest = digest;
            report.version++;
            report.persist();
            changes.add(ChangeKind.LOADED, ChangedRecord.report(ChangedResource.REPORT, name), null, now);
        });
    }

    private static ReportEntity refused(String name, ReportOrigin origin, Instant now) {
        ReportEntity report = new ReportEntity();
        report.id = name;
        report.state = ReportState.REFUSED;
        report.origin = origin;
        report.title = name;
        report.frame = "{}";
        report.about = "{}";
        report.coverage = "{}";
        report.textDigest = "";
        report.sha256 = ReportText.sha256(new byte[0]);
        report.receivedAt = now;
        report.searchName = name;
        report.searchText = name;
        return report;
    }
}
