package dev.gwr.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gwr.model.Citation;
import dev.gwr.model.ObservationKind;
import dev.gwr.model.TargetKind;
import dev.gwr.model.publication.Publication;
import dev.gwr.model.publication.PublishedTarget;
import dev.gwr.model.publication.PublishedTerm;
import dev.gwr.reading.outline.OutlineScore;
import dev.gwr.reading.project.ProjectScore;
import dev.gwr.seeds.Report;
import dev.gwr.seeds.Reports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * How well outline, terms, projects and deliverables are read: of the packaged report always, of real reports where
 * they lie beside
 * the repository. A fall fails.
 */
class FormScoreTest {

    /** Their misses were not looked at while the rules were written. */
    private static final Set<String> HELD_OUT = Set.of("安徽省", "山西省", "广西壮族自治区", "新疆维吾尔自治区", "江苏省", "河南省", "福建省", "湖北省");

    private static final ReportReader READER = new ReportReader(CatalogueGazetteer.packaged());
    private static final Report CURATED = Reports.find(Optional.empty()).load().stream()
            .filter(one -> one.id().equals("jx-2024"))
            .findFirst().orElseThrow();
    private static final ReadReport READ = READER.read(SourceText.of(CURATED.text()), Hints.NONE);

    private static Optional<Path> shared() {
        for (Path up = Path.of("").toAbsolutePath(); up != null; up = up.getParent()) {
            if (Files.isDirectory(up.resolve("shared/gold"))) {
                return Optional.of(up.resolve("shared"));
            }
        }
        return Optional.empty();
    }

    @Test
    void theOutlineOfThePackagedReport() {
        List<String> curated = CURATED.outline().sections().stream().map(one -> one.code() + ' ' + one.heading()
                + one.paragraphs().stream().filter(line -> !line.text().isBlank()).map(line -> " " + line.line())
                        .toList()).toList();
        List<String> read = READ.outline().parts().stream().flatMap(part -> part.sections().stream())
                .map(one -> one.code() + ' ' + one.heading()
                + one.paragraphs().stream().map(line -> " " + line.line()).toList()).toList();
        assertEquals(curated, read);
    }

    @Test
    void theTermsOfThePackagedReport() {
        List<PublishedTerm> read = READ.publication().terms();
        assertEquals(CURATED.terms().stream().map(one -> one.number() + one.term() + one.cites().get(0).quote())
                .toList(),
                read.stream().map(one -> one.number() + one.term() + one.definition()).toList());
        Set<String> wanted = new TreeSet<>();
        CURATED.terms().forEach(term -> term.mentions().forEach(mention ->
                wanted.add(term.number() + " " + place(CURATED.outline().cite(mention.cite()),
                        mention.quote().indexOf(mention.form())))));
        Set<String> given = new TreeSet<>();
        read.forEach(term -> term.mentions().forEach(mention ->
                given.add(term.number() + " " + place(mention.citation(),
                        mention.citation().quote().indexOf(mention.surface())))));
        long found = wanted.stream().filter(given::contains).count();
        System.out.println("mentions of terms: " + found + " of " + wanted.size() + ", " + given.size() + " given");
        assertTrue(found * 100 >= wanted.size() * 92L && found * 100 >= given.size() * 92L, () -> wanted
                + "\n" + given);
    }

    private static String place(Citation citation, int within) {
        return citation.section() + '/' + citation.paragraph() + '/' + (citation.start()
                + citation.quote().codePointCount(0, within));
    }

    @Test
    void theProjectsOfThePackagedReport() {
        List<ProjectScore.Wanted> wanted = CURATED.projects().stream()
                .map(one -> new ProjectScore.Wanted(one.name(), one.commitments().get(0).cites().get(0).quote()))
                        .toList();
        projects("packaged", ProjectScore.of(wanted, READ.publication().projects()), 0.85, 0.95);
    }

    @Test
    void theProjectsOfAReportBesideTheRepository() throws IOException {
        assumeTrue(shared().isPresent(), "shared/gold is not beside the repository");
        JsonNode gold = new ObjectMapper().readTree(shared().get().resolve("gold/figures-yunnan-2026.json").toFile());
        List<ProjectScore.Wanted> wanted = new ArrayList<>();
        gold.get("projects").forEach(one -> wanted.add(new ProjectScore.Wanted(one.get("name").asText(),
                one.get("quote").asText())));
        Publication read = READER.read(SourceText.of(Files.readAllBytes(
                shared().get().resolve("reports/2026/云南省.txt"))), Hints.NONE)
                .publication();
        projects("beside", ProjectScore.of(wanted, read.projects()), 0.85, 0.9);
    }

    private static void projects(String name, ProjectScore.Result result, double recall, double precision) {
        System.out.printf("projects, %s: recall %d/%d, precision %d/%d%n", name, result.found(), result.wanted(),
                result.right(), result.given());
        assertTrue(result.found() >= recall * result.wanted() && result.right() >= precision * result.given(),
                () -> String.join("\n", result.misses()));
    }

    @Test
    void theDeliverablesOfThePackagedReport() {
        List<String> wanted = CURATED.targets().stream().filter(one -> one.kind() == TargetKind.DELIVERABLE)
                .map(one -> one.cites().get(0).quote()).toList();
        List<String> read = READ.publication().targets().stream().filter(one -> one.kind() == TargetKind.DELIVERABLE)
                .map(PublishedTarget::name).toList();
        long found = wanted.stream().filter(quote -> read.stream().anyMatch(one -> one.contains(quote)
                || quote.contains(one))).count();
        long right = read.stream().filter(one -> wanted.stream().anyMatch(quote -> one.contains(quote)
                || quote.contains(one))).count();
        System.out.printf("deliverables: recall %d/%d, precision %d/%d%n", found, wanted.size(), right, read.size());
        assertTrue(found >= 0.84 * wanted.size() && right >= 0.95 * read.size());
    }

    /** Who was the first to do something is given as a result, which people who curated did not count as one. */
    @Test
    void theOutcomesOfThePackagedReport() {
        List<String> wanted = CURATED.observations().stream().filter(one -> one.kind() == ObservationKind.OUTCOME)
                .map(one -> one.cites().get(0).quote()).toList();
        List<String> read = READ.publication().observations().stream()
                .filter(one -> one.kind() == ObservationKind.OUTCOME).map(one -> one.citations().get(0).quote())
                .toList();
        long found = wanted.stream().filter(quote -> read.stream().anyMatch(one -> one.contains(quote)
                || quote.contains(one))).count();
        System.out.printf("outcomes: recall %d/%d of %d given%n", found, wanted.size(), read.size());
        assertTrue(found >= 0.89 * wanted.size() && read.size() <= wanted.size() + 7);
    }

    @Test
    void theOutlinesBesideTheRepository() throws IOException {
        assumeTrue(shared().isPresent(), "shared/gold is not beside the repository");
        for (boolean held : new boolean[] {false, true}) {
            OutlineScore.Result result = OutlineScore.score(shared().get(),
                    province -> HELD_OUT.contains(province) == held);
            System.out.printf("outline, %s: recall %d/%d, precision %d/%d, unnumbered %d/%d, noise %d/%d%n", held
                    ? "held out" : "in sample",
                    result.found(), result.wanted(), result.right(), result.given(), result.pointsFound(),
                            result.points(),
                    result.noiseFound(), result.noise());
            assertTrue(result.recall() >= 0.99 && result.precision() >= 0.99, () -> String.join("\n", result.misses()));
        }
    }

    @Test
    void everyReportBesideTheRepositoryIsRead() throws IOException {
        assumeTrue(shared().isPresent(), "shared/gold is not beside the repository");
        JsonNode gold = new ObjectMapper().readTree(shared().get().resolve("gold/outline-2026.json").toFile());
        for (JsonNode told : gold) {
            Path file = shared().get().resolve("reports/2026/" + told.get("province").asText() + ".txt");
            Metadata read = READER.read(SourceText.of(Files.readAllBytes(file)), Hints.NONE).metadata();
            assertEquals(told.get("date").get("value").asText(), String.valueOf(read.date()));
            assertEquals(told.get("meeting").get("text").asText(), read.meeting());
            assertEquals(told.get("speaker").get("name").asText(), read.speaker());
            assertEquals(told.get("title").get("text").asText(), read.title());
            assertEquals(told.get("province").asText(), read.region().name());
        }
        for (int year : new int[] {1985, 2005, 2015, 2021, 2023, 2024, 2025}) {
            Path file = shared().get().resolve("reports/national/" + year + ".txt");
            assertEquals("cn-" + year, READER.read(SourceText.of(Files.readAllBytes(file)),
                    Hints.NONE).metadata().id());
        }
    }
}
