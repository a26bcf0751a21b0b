package dev.gwr.reading.project;

import dev.gwr.model.Citation;
import dev.gwr.model.CommitmentStage;
import dev.gwr.model.PartKind;
import dev.gwr.model.publication.PublishedProject;
import dev.gwr.model.publication.PublishedProject.PublishedCommitment;
import dev.gwr.model.publication.PublishedProjectBuilder;
import dev.gwr.model.publication.Reading;
import dev.gwr.reading.Citations;
import dev.gwr.reading.Gazetteer.Place;
import dev.gwr.reading.Ids;
import dev.gwr.reading.ReadOutline;
import dev.gwr.reading.ReadOutline.Paragraph;
import dev.gwr.reading.ReadOutline.Part;
import dev.gwr.reading.outline.PartClock;
import dev.gwr.reading.region.RegionReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the named construction projects and facilities that a report says are built, finished, begun or prepared. */
public final class ProjectReader {

    private static final Pattern BACK = Pattern.compile(".{0,30}(?:五年来|成就)");
    private static final int LONGEST_SENTENCE = 1500;
    private static final BigDecimal WORKS = new BigDecimal("0.9");
    private static final BigDecimal LOOSE = new BigDecimal("0.75");

    /** Words that say that something is built, opened or founded, and not only carried on. */
    private static final Pattern BUILT = Pattern.compile(
            ".{0,30}?(?:建成|开工|建设|扩建|改扩建|新建|扩容|升级|通航|开通|揭牌|获批|投用|启用|挂牌|设立|成立|投入|投运|投产|通车|竣工|完工|验收|上线|贯通|前期|落户|封顶|通江达海"
                    + "|开园|开馆|列入|运营|启动)");
    private static final Pattern BUILDS = Pattern.compile(
            "(?:建成|开工|建设|扩建|改扩建|新建|扩容|升级|开通|揭牌|获批|启用|挂牌|设立|成立|组建|筹建|打造|布局|建好|搭建|落户|迁建|谋划|创建|运营|升级改造)[^，。；]{0,160}$");

    private final String report;
    private final String letters;
    private final RegionReader regions;
    private final Map<String, Found> found = new LinkedHashMap<>();

    private ProjectReader(String report, RegionReader regions) {
        this.report = report;
        this.letters = report.substring(0, report.indexOf('-'));
        this.regions = regions;
    }

    private static final class Found {
        private final Facilities.Kind kind;
        private final Map<String, PublishedCommitment> commitments = new LinkedHashMap<>();

        private Found(Facilities.Kind kind) {
            this.kind = kind;
        }
    }

    public static List<PublishedProject> read(String report, ReadOutline outline, RegionReader regions) {
        ProjectReader reader = new ProjectReader(report, regions);
        for (Part part : outline.parts()) {
            if (part.kind() == PartKind.PRELIMINARIES || part.kind() == PartKind.NOTES
                    || part.kind() == PartKind.GOVERNMENT) {
                continue;
            }
            Map<Integer, String> periods = PartClock.of(part);
            boolean plan = part.kind() != PartKind.REVIEW;
            part.sections().forEach(section -> section.paragraphs()
                    .forEach(paragraph -> reader.paragraph(paragraph, periods.get(paragraph.line()), plan)));
        }
        return reader.projects();
    }

    private void paragraph(Paragraph paragraph, String period, boolean plan) {
        String text = paragraph.text();
        boolean back = plan && period != null && period.contains("/") && BACK.matcher(text).lookingAt();
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || "。；！？;".indexOf(text.charAt(at)) >= 0) {
                if (at > from && at - from < LONGEST_SENTENCE) {
                    for (Listing.Item item : Listing.of(text, from, at)) {
                        item(paragraph, item, period, plan && !back);
                    }
                }
                from = at + 1;
            }
        }
    }

    private void item(Paragraph paragraph, Listing.Item item, String period, boolean plan) {
        Optional<CommitmentStage> stage = Stages.of(item.before(), item.after(), plan);
        boolean built = BUILT.matcher(item.after()).lookingAt() || BUILDS.matcher(item.before()).find();
        if (stage.isEmpty() || period == null || !Names.certain(item.name(), item.kind(), regions::namesPlace, built)) {
            return;
        }
        Citation citation = Citations.of(report, paragraph, item.start(), item.end());
        Found project = found.computeIfAbsent(item.name(), name -> new Found(item.kind()));
        project.commitments.merge(period, new PublishedCommitment(period, stage.get(), null, List.of(citation)),
                (one, other) -> one);
    }

    private List<PublishedProject> projects() {
        List<PublishedProject> projects = new ArrayList<>();
        found.forEach((name, project) -> {
            List<PublishedCommitment> commitments = new ArrayList<>(project.commitments.values());
            CommitmentStage newest = commitments.stream().max(java.util.Comparator.comparing(one -> end(one.period())))
                    .orElseThrow().commitment();
            projects.add(PublishedProjectBuilder.builder().id(letters + "-p-" + Ids.hash(name)).name(name)
                    .sector(project.kind.sector()).regions(regions.in(name).stream().map(Place::code).toList())
                    .status(Stages.status(newest)).major(project.kind.works()).commitments(commitments)
                    .reading(Reading.machine(project.kind.works() ? WORKS : LOOSE, "project")).build());
        });
        return projects;
    }

    private static String end(String period) {
        return period.substring(period.indexOf('/') + 1);
    }
}
