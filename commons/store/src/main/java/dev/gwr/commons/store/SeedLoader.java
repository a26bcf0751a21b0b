package dev.gwr.commons.store;

import dev.gwr.commons.change.ChangeKind;
import dev.gwr.commons.change.ChangedResource;
import dev.gwr.commons.store.changes.ChangeLog;
import dev.gwr.commons.watch.Metrics;
import dev.gwr.seeds.Outline;
import dev.gwr.seeds.Report;
import dev.gwr.seeds.ReportCheck;
import dev.gwr.seeds.Reports;
import dev.gwr.seeds.Seeds;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Brings a service's tables in line with the reports' data at start: all of it in one transaction, one replica at a time, and
 * only if the data is not the data that was loaded last. What a service does with its part of a report is its own affair.
 */
public abstract class SeedLoader {

    private static final Logger LOG = Logger.getLogger(SeedLoader.class);

    /** Any number, the same in every replica: the advisory lock that they queue at. */
    private static final long LOCK = 0x4757_5253_4545_4453L;

    /** Longer than the reports of every province and twenty years take. */
    private static final int LOADING_SECONDS = 3600;

    @ConfigProperty(name = "gwr.reports.directory")
    Optional<Path> directory;

    @ConfigProperty(name = "quarkus.application.version")
    String version;

    @Inject
    DataRevision revision;

    @Inject
    protected ChangeLog changes;

    @Inject
    Metrics metrics;

    @Inject
    protected EntityManager entities;

    /** Loads the reports' data if it is not what was loaded last. Called once the schema is there. */
    public void bringInLine() {
        QuarkusTransaction.requiringNew().timeout(LOADING_SECONDS).run(this::loadIfChanged);
    }

    private void loadIfChanged() {
        Reports reports = Reports.find(directory);
        String digest = reports.digest() + "/" + version;
        metrics.seeds(reports.digest());
        entities.createNativeQuery("select pg_advisory_xact_lock(" + LOCK + ")", Object.class).getSingleResult();
        if (digest.equals(revision.seedsDigest())) {
            LOG.infof("The seeds are loaded already (%.12s)", digest);
            return;
        }
        List<Report> loaded = reports.load();
        List<String> faults = ReportCheck.faults(loaded);
        if (!faults.isEmpty()) {
            throw new IllegalStateException("The reports' data is not proven by their text:\n  " + String.join("\n  ", faults));
        }
        Instant now = changes.begin();
        outline(loaded);
        load(loaded, now);
        entities.flush();
        revision.seeded(digest);
        changes.add(ChangeKind.LOADED, ChangedResource.REPORTS, null, null, now);
        LOG.infof("Seeds loaded: %d report(s), %.12s", loaded.size(), digest);
    }

    private void outline(List<Report> reports) {
        entities.createNativeQuery("delete from report_section").executeUpdate();
        int position = 0;
        for (Report report : reports) {
            for (Outline.Section section : report.outline().sections()) {
                entities.createNativeQuery("insert into report_section (report, section) values (:report, :section)")
                        .setParameter("report", report.id()).setParameter("section", section.code()).executeUpdate();
            }
            for (Seeds.RegionSeed region : report.regions()) {
                entities.createNativeQuery("insert into region (code, name, name_en, level, parent) values (:code, :name, "
                        + ":nameEn, :level, :parent) on conflict (code) do update set name = excluded.name, "
                        + "name_en = excluded.name_en, level = excluded.level, parent = excluded.parent")
                        .setParameter("code", region.code()).setParameter("name", region.name())
                        .setParameter("nameEn", region.nameEn()).setParameter("level", region.level().name())
                        .setParameter("parent", region.parent()).executeUpdate();
            }
            for (Seeds.ThemeSeed theme : report.about().themes()) {
                entities.createNativeQuery("insert into theme (code, section, name, name_en, position) values (:code, :section, "
                        + ":name, :nameEn, :position) on conflict (code) do update set section = excluded.section, "
                        + "name = excluded.name, name_en = excluded.name_en, position = excluded.position")
                        .setParameter("code", theme.code()).setParameter("section", theme.section())
                        .setParameter("name", theme.name()).setParameter("nameEn", theme.nameEn())
                        .setParameter("position", position++).executeUpdate();
            }
        }
    }

    /** Writes what this service owns of the reports; what people recorded stays as it is. */
    protected abstract void load(List<Report> reports, Instant now);

    /** Removes the rows of an entity that no report has any more. */
    protected void keepOnly(Class<?> entity, List<String> ids) {
        removeAllBut(entity, ids, "1 = 1");
    }

    /**
     * Removes the rows of an entity that no report has any more, but for those that people recorded something about: they are
     * marked as retired.
     *
     * @param recorded the rows that keep one, such as {@code PartEntity r where r.whole = e}
     */
    protected void keepOnly(Class<?> entity, List<String> ids, String recorded) {
        removeAllBut(entity, ids, "not exists (select 1 from " + recorded + ")");
        change("update " + entity.getSimpleName() + " e set e.retired = true where e.id not in :ids", ids);
    }

    /** Removes those of some rows of an entity that no report has any more. */
    protected void removeAllBut(Class<?> entity, List<String> ids, String some) {
        change("delete from " + entity.getSimpleName() + " e where e.id not in :ids and " + some, ids);
    }

    private void change(String hql, List<String> ids) {
        entities.flush();
        entities.createQuery(hql).setParameter("ids", ids.isEmpty() ? List.of("") : ids).executeUpdate();
    }
}
