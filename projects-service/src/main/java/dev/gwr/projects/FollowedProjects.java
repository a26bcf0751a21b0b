package dev.gwr.projects;

import dev.gwr.commons.change.ChangeKind;
import dev.gwr.commons.change.ChangedResource;
import dev.gwr.commons.store.changes.ChangeLog;
import dev.gwr.commons.store.changes.ChangedRecord;
import dev.gwr.commons.store.recording.ReportAmendments;
import dev.gwr.projects.milestone.MilestoneRecorder;
import dev.gwr.projects.project.CommitmentEntity;
import dev.gwr.projects.project.ProjectEntity;
import dev.gwr.projects.project.ReportedFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a publication means for the projects of which people recorded milestones, and for what is worked out. */
@ApplicationScoped
class FollowedProjects {

    private static final String FOLLOWED = "exists (select 1 from MilestoneEntity m where m.project = p)";

    @Inject
    EntityManager entities;

    @Inject
    MilestoneRecorder milestones;

    @Inject
    ReportAmendments notes;

    @Inject
    ChangeLog changes;

    /**
     * What the reports say of those of some projects that are followed, to be compared with what they say afterwards.
     */
    Map<String, ReportedFacts> reportedFacts(Collection<String> projects) {
        Map<String, ReportedFacts> all = new HashMap<>();
        for (ProjectEntity project : entities.createQuery("from ProjectEntity p where p.id in :projects and "
                + FOLLOWED, ProjectEntity.class).setParameter("projects", some(projects)).getResultList()) {
            all.put(project.id, reportedFacts(project));
        }
        entities.clear();
        return all;
    }

    private static ReportedFacts reportedFacts(ProjectEntity project) {
        return ReportedFacts.of(project, CommitmentEntity.list("project = ?1 order by period, report, number",
                project));
    }

    private static Collection<String> some(Collection<String> projects) {
        return projects.isEmpty() ? List.of("") : projects;
    }

    /**
     * Leaves a note on what was recorded of a project that the reports now speak of otherwise, and works out where they
     * stand.
     */
    void loaded(Collection<String> projects, Map<String, ReportedFacts> before, Instant now) {
        for (String id : entities.createQuery("select p.id from ProjectEntity p where p.id in :projects order by p.id",
                String.class)
                .setParameter("projects", some(projects)).getResultList()) {
            ProjectEntity project = ProjectEntity.findById(id);
            milestones.restate(project, now);
            String revised = before.containsKey(id) ? before.get(id).changesTo(reportedFacts(project)) : "";
            if (!revised.isEmpty()) {
                note(project, revised, now);
            }
            // One project at a time: what the session holds would be gone through again for each.
            entities.clear();
        }
    }

    private void note(ProjectEntity project, String revised, Instant now) {
        List<String> current = entities.createQuery("select m.id from MilestoneEntity m where m.project.id = :project "
                + "and m.recording.endedAt is null", String.class).setParameter("project", project.id).getResultList();
        current.forEach(milestone -> notes.add(milestone, now, project.id + ": " + revised));
        if (!current.isEmpty()) {
            changes.add(ChangeKind.REVISED,
                    new ChangedRecord(ChangedResource.PROJECT, project.id, project.name, project.nameEn), null, now);
        }
    }
}
