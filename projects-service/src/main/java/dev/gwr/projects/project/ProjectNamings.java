package dev.gwr.projects.project;

import dev.gwr.commons.search.SearchText;
import dev.gwr.commons.store.intake.RegionTable;
import dev.gwr.model.Note;
import dev.gwr.model.publication.PublishedProject;
import dev.gwr.model.publication.PublishedReport;
import dev.gwr.projects.sector.SectorEntity;
import dev.gwr.projects.sector.SectorRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes one project of what several reports have on it, in whatever order they came. */
@ApplicationScoped
public class ProjectNamings {

    private static final String UNNAMED = " e where not exists (select 1 from ProjectNamingEntity n where n.projectId "
            + "= e.id)";

    @Inject
    EntityManager entities;

    /** The projects that a report names. */
    public List<String> of(String report) {
        return entities.createQuery("select n.projectId from ProjectNamingEntity n where n.report = :report",
                String.class)
                .setParameter("report", report).getResultList();
    }

    public void forget(String report) {
        entities.createQuery("delete from ProjectNamingEntity n where n.report = :report")
                .setParameter("report", report)
                .executeUpdate();
    }

    public void replace(PublishedReport report, List<PublishedProject> projects) {
        forget(report.id());
        int position = 0;
        for (PublishedProject project : projects) {
            ProjectNamingEntity e = new ProjectNamingEntity();
            e.projectId = project.id();
            e.report = report.id();
            e.reportYear = report.year();
            e.reportDate = report.givenBy();
            e.province = report.region();
            e.position = position++;
            e.published = project;
            entities.persist(e);
        }
        entities.flush();
    }

    /** Writes some projects anew, as far as a report names them. */
    public void gather(Collection<String> projects) {
        for (String project : projects) {
            List<ProjectNamingEntity> namings = ProjectNamingEntity.list("projectId = ?1 order by reportYear, "
                    + "reportDate, report",
                    project);
            if (!namings.isEmpty()) {
                entities.merge(gathered(namings));
            }
        }
        entities.flush();
    }

    /**
     * One project of all its namings, oldest first. The newest says what it is; what an older report called it stays an
     * alias, and regions that an older report made certain stay certain. In lists it stands where the oldest report
     * names it.
     */
    private ProjectEntity gathered(List<ProjectNamingEntity> namings) {
        ProjectNamingEntity oldest = namings.get(0);
        ProjectNamingEntity newest = namings.get(namings.size() - 1);
        PublishedProject published = newest.published;
        Set<String> aliases = new LinkedHashSet<>();
        Set<String> certain = new LinkedHashSet<>();
        Set<String> found = new LinkedHashSet<>();
        List<String> quotes = new ArrayList<>();
        for (ProjectNamingEntity naming : namings) {
            aliases.add(naming.published.name());
            aliases.addAll(naming.published.aliases());
            certain.addAll(naming.published.regions());
            found.addAll(naming.published.regions());
            found.add(naming.province);
            naming.published.commitments().stream().flatMap(commitment -> commitment.citations().stream().limit(1))
                    .forEach(citation -> quotes.add(citation.quote()));
        }
        aliases.remove(published.name());

        ProjectEntity e = new ProjectEntity();
        e.id = newest.projectId;
        e.province = newest.province;
        e.name = published.name();
        e.nameEn = published.nameEn();
        e.aliases = aliases.toArray(String[]::new);
        e.sector = published.sector() == null ? null : entities.find(SectorEntity.class, published.sector());
        e.sectorsUp = SectorRecords.withParents(published.sector());
        e.regions = certain.toArray(String[]::new);
        e.regionsUp = RegionTable.withParents(found);
        e.status = published.status();
        e.statusOn = newest.reportDate;
        e.major = namings.stream().anyMatch(naming -> naming.published.major());
        e.note = Note.zh(published.note());
        e.noteEn = Note.en(published.note());
        e.reading = published.reading();
        e.readingState = published.reading() == null ? null : published.reading().state();
        e.firstReport = oldest.report;
        e.position = oldest.position;
        List<String> words = new ArrayList<>();
        words.add(e.name);
        words.add(e.nameEn);
        words.addAll(aliases);
        words.addAll(quotes);
        e.searchName = SearchText.normalise(e.name);
        e.searchText = SearchText.normalise(words.stream().filter(Objects::nonNull).collect(Collectors.joining(" ")));
        return e;
    }

    /** Takes out the projects that no report names any more, or retires those that people recorded something about. */
    public void removeUnnamed() {
        entities.flush();
        entities.createQuery("delete from ProjectEntity" + UNNAMED
                + " and not exists (select 1 from MilestoneEntity m where m.project = e)").executeUpdate();
        entities.createQuery("update ProjectEntity e set e.retired = true where not exists (select 1 from "
                + "ProjectNamingEntity n where n.projectId = e.id)").executeUpdate();
    }
}
