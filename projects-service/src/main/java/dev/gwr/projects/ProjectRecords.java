package dev.gwr.projects;

import dev.gwr.commons.store.intake.ReportRecords;
import dev.gwr.commons.store.intake.ReportRows;
import dev.gwr.model.publication.Publication;
import dev.gwr.model.publication.PublishedProject;
import dev.gwr.model.publication.PublishedReport;
import dev.gwr.projects.project.CommitmentEntity;
import dev.gwr.projects.project.ProjectNamings;
import dev.gwr.projects.project.ReportedFacts;
import dev.gwr.projects.sector.SectorRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Projects of the reports, and what each report says of them. */
@ApplicationScoped
class ProjectRecords implements ReportRecords {

    @Inject
    EntityManager entities;

    @Inject
    ReportRows rows;

    @Inject
    SectorRecords sectors;

    @Inject
    ProjectNamings namings;

    @Inject
    FollowedProjects followed;

    @Override
    public void take(Publication publication, Instant now) {
        PublishedReport report = publication.report();
        Set<String> concerned = new TreeSet<>(namings.of(report.id()));
        publication.projects().forEach(project -> concerned.add(project.id()));
        Map<String, ReportedFacts> before = followed.reportedFacts(concerned);
        sectors.take(report.id(), publication.sectors());
        namings.replace(report, publication.projects());
        namings.gather(concerned);
        List<String> commitments = new ArrayList<>();
        for (PublishedProject project : publication.projects()) {
            for (CommitmentEntity commitment : CommitmentEntity.of(report, project)) {
                entities.merge(commitment);
                commitments.add(commitment.id);
            }
        }
        finish(report.id(), commitments, concerned, before, now);
    }

    @Override
    public void withdraw(String report, Instant now) {
        Set<String> concerned = new TreeSet<>(namings.of(report));
        Map<String, ReportedFacts> before = followed.reportedFacts(concerned);
        namings.forget(report);
        sectors.forget(report);
        namings.gather(concerned);
        finish(report, List.of(), concerned, before, now);
    }

    private void finish(String report, List<String> commitments, Set<String> concerned,
            Map<String, ReportedFacts> before,
            Instant now) {
        rows.keepOnly(CommitmentEntity.class, report, commitments);
        namings.removeUnnamed();
        sectors.removeUnused();
        entities.clear();
        followed.loaded(concerned, before, now);
    }
}
