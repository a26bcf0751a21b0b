package dev.gwr.projects;

import dev.gwr.commons.search.SearchText;
import dev.gwr.commons.store.SeedLoader;
import dev.gwr.projects.project.CommitmentEntity;
import dev.gwr.projects.project.ProjectEntity;
import dev.gwr.projects.project.Wording;
import dev.gwr.projects.sector.SectorEntity;
import dev.gwr.seeds.Citation;
import dev.gwr.seeds.Report;
import dev.gwr.seeds.Seeds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Loads sectors, projects and commitments out of the reports. */
@ApplicationScoped
class ProjectsSeeds extends SeedLoader {

    @Inject
    FollowedProjects followed;

    /** What one report has on a project. */
    private record Naming(Report report, Seeds.ProjectSeed seed) {
    }

    @Override
    protected void load(List<Report> reports, Instant now) {
        Map<String, Wording> wording = followed.wording();
        List<String> sectors = new ArrayList<>();
        Map<String, List<Naming>> namings = new LinkedHashMap<>();
        for (Report report : inTime(reports)) {
            for (Seeds.SectorSeed seed : report.sectors()) {
                if (!sectors.contains(seed.code())) {
                    sector(seed, sectors.size());
                    sectors.add(seed.code());
                }
            }
            for (Seeds.ProjectSeed seed : report.projects()) {
                namings.computeIfAbsent(seed.id(), id -> new ArrayList<>()).add(new Naming(report, seed));
            }
        }
        entities.flush();
        List<String> projects = new ArrayList<>();
        List<String> commitments = new ArrayList<>();
        for (List<Naming> project : namings.values()) {
            projects.add(project(project, projects.size(), commitments));
        }
        keepOnly(CommitmentEntity.class, commitments);
        keepOnly(ProjectEntity.class, projects, "MilestoneEntity m where m.project = e");
        sectors.addAll(followed.sectorsOfRetired());
        keepOnly(SectorEntity.class, sectors);
        entities.clear();
        followed.loaded(wording, now);
    }

    /** Reports come in any order, but the newest has the last word on a project. */
    private static List<Report> inTime(List<Report> reports) {
        return reports.stream().sorted(Comparator.comparing((Report report) -> report.about().year()).thenComparing(Report::id))
                .toList();
    }

    private void sector(Seeds.SectorSeed seed, int position) {
        SectorEntity e = new SectorEntity();
        e.code = seed.code();
        e.name = seed.name();
        e.nameEn = seed.nameEn();
        e.parent = seed.parent().orElse(null);
        e.position = position;
        entities.merge(e);
    }

    /**
     * One project of all its namings, oldest first. The newest says what it is; what an older report called it stays an alias,
     * and regions that an older report made certain stay certain.
     */
    private String project(List<Naming> namings, int position, List<String> commitmentIds) {
        Naming newest = namings.get(namings.size() - 1);
        Seeds.ProjectSeed seed = newest.seed();
        Set<String> aliases = new LinkedHashSet<>();
        Set<String> regions = new LinkedHashSet<>();
        Set<String> regionsUp = new LinkedHashSet<>();
        for (Naming naming : namings) {
            aliases.add(naming.seed().name());
            aliases.addAll(naming.seed().aliases());
            regions.addAll(naming.seed().regions());
            regionsUp.addAll(naming.report().withParents(naming.seed().regions()));
        }
        aliases.remove(seed.name());

        ProjectEntity e = new ProjectEntity();
        e.id = seed.id();
        e.province = newest.report().about().province().code();
        e.name = seed.name();
        e.nameEn = seed.nameEn();
        e.aliases = aliases.toArray(String[]::new);
        e.sector = entities.getReference(SectorEntity.class, seed.sector());
        e.sectorsUp = withParents(seed.sector());
        e.regions = regions.toArray(String[]::new);
        e.regionsUp = regionsUp.toArray(String[]::new);
        e.status = seed.status();
        e.statusOn = newest.report().about().date();
        e.major = namings.stream().anyMatch(naming -> naming.seed().major());
        e.note = seed.note();
        e.position = position;
        List<CommitmentEntity> commitments = namings.stream().flatMap(naming -> commitments(naming).stream()).toList();
        List<String> words = new ArrayList<>(List.of(e.name, e.nameEn));
        words.addAll(aliases);
        commitments.forEach(commitment -> words.add(commitment.citations.get(0).quote()));
        e.searchName = SearchText.normalise(e.name);
        e.searchText = SearchText.normalise(String.join(" ", words));
        ProjectEntity merged = entities.merge(e);

        for (CommitmentEntity commitment : commitments) {
            commitment.project = merged;
            entities.merge(commitment);
            commitmentIds.add(commitment.id);
        }
        return e.id;
    }

    private static List<CommitmentEntity> commitments(Naming naming) {
        List<CommitmentEntity> commitments = new ArrayList<>();
        for (Seeds.CommitmentSeed seed : naming.seed().commitments()) {
            CommitmentEntity e = new CommitmentEntity();
            e.report = naming.report().id();
            e.number = commitments.size() + 1;
            e.id = naming.seed().id() + '/' + e.report + '/' + e.number;
            e.period = seed.period();
            e.stage = seed.commitment();
            e.note = seed.note();
            e.citations = naming.report().outline().cite(seed.cites());
            e.theme = theme(naming.report(), e.citations.get(0).section());
            e.sections = e.citations.stream().map(Citation::section).distinct().toArray(String[]::new);
            commitments.add(e);
        }
        return commitments;
    }

    /** The theme that a section of the plan is about; the sections of the review and of the notes have none. */
    private static String theme(Report report, String section) {
        return report.about().themes().stream().filter(theme -> theme.section().equals(section)).map(Seeds.ThemeSeed::code)
                .findFirst().orElse(null);
    }

    /** A sector and every sector above it. */
    private static String[] withParents(String sector) {
        List<String> all = new ArrayList<>();
        for (String up = sector; up != null; up = new Seeds.SectorSeed(up, null, null).parent().orElse(null)) {
            all.add(up);
        }
        return all.toArray(String[]::new);
    }
}
