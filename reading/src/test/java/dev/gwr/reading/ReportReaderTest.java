package dev.gwr.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gwr.model.Citation;
import dev.gwr.model.CommitmentStage;
import dev.gwr.model.ObservationKind;
import dev.gwr.model.TargetKind;
import dev.gwr.model.publication.Publication;
import dev.gwr.model.publication.PublishedObservation;
import dev.gwr.model.publication.PublishedProject;
import dev.gwr.model.publication.PublishedTarget;
import dev.gwr.model.publication.PublishedTerm;
import dev.gwr.model.publication.Reading;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class ReportReaderTest {

    private static final ReportReader READER = new ReportReader(CatalogueGazetteer.packaged());

    private static Publication read(String text) {
        return READER.read(SourceText.of(text), Hints.NONE).publication();
    }

    @Test
    void projectsWithTheirStagesAndSharedKinds() {
        Map<String, CommitmentStage> projects = read(MadeUp.report()).projects().stream()
                .collect(Collectors.toMap(PublishedProject::name,
                        project -> project.commitments().get(0).commitment()));
        assertEquals(Map.of("梅岭至松湖高速公路", CommitmentStage.COMPLETED, "松湖水库", CommitmentStage.ACCELERATE, "云台水库",
                CommitmentStage.ACCELERATE,
                "石门水库", CommitmentStage.ACCELERATE, "青螺至白鹭高铁", CommitmentStage.START), projects);
    }

    @Test
    void deliverablesAndOutcomes() {
        Publication read = read(MadeUp.report());
        assertEquals(List.of("制定全省木偶产业发展规划"), read.targets().stream()
                .filter(one -> one.kind() == TargetKind.DELIVERABLE)
                .map(PublishedTarget::name).toList());
        assertEquals(List.of("白鹭湖断面保持Ⅱ类水质", "绿化水平居全国前列"), read.observations().stream()
                .filter(one -> one.kind() == ObservationKind.OUTCOME).map(PublishedObservation::name).toList());
    }

    @Test
    void termsOnOneLineAndOnTwoWithMembersAndMentions() {
        List<PublishedTerm> terms = read(MadeUp.report()).terms();
        assertEquals(List.of("jx-2031-term-1", "jx-2031-term-2"), terms.stream().map(PublishedTerm::id).toList());
        assertEquals("春耕、春种、春收。", terms.get(0).definition());
        assertEquals(3, terms.get(0).members().size());
        assertEquals("“三春”行动", terms.get(0).mentions().get(0).surface());
        assertEquals(1, terms.get(0).mentions().size());
        assertEquals("甲组、乙组、丙组和丁组。", terms.get(1).definition());
        assertEquals(4, terms.get(1).counted());
    }

    /** Their builders would take none, and fill in a null. */
    @Test
    void everyRecordIsOfAKindAndSaysWhichRuleReadIt() {
        Publication publication = read(MadeUp.report());
        List<Reading> readings = Stream.of(publication.targets().stream().map(PublishedTarget::reading),
                publication.observations().stream().map(PublishedObservation::reading),
                publication.projects().stream().map(PublishedProject::reading),
                publication.terms().stream().map(PublishedTerm::reading)).flatMap(one -> one).toList();
        assertTrue(readings.size() > 10);
        assertTrue(readings.stream().allMatch(one -> one.rule() != null && one.confidence() != null));
        assertTrue(publication.targets().stream().allMatch(one -> one.kind() != null && one.name() != null));
        assertTrue(publication.observations().stream().allMatch(one -> one.kind() != null && one.name() != null));
    }

    @Test
    void thePunctuationOfAKeyboardIsReadAsChineseAndQuotedAsItIs() {
        String chinese = MadeUp.report();
        String keyboard = chinese.replace('，', ',').replace('：', ':').replace('；', ';').replace('（', '(')
                .replace('）', ')').replace('！', '!');
        Publication one = read(chinese);
        Publication other = read(keyboard);
        assertEquals(one.report().parts().size(), other.report().parts().size());
        assertEquals(one.targets().stream().map(PublishedTarget::name).toList(),
                other.targets().stream().map(PublishedTarget::name).toList());
        assertEquals(one.projects().stream().map(PublishedProject::name).toList(),
                other.projects().stream().map(PublishedProject::name).toList());
        List<String> lines = keyboard.lines().toList();
        other.report().parts().forEach(part -> part.sections().stream().filter(section -> !section.synthetic())
                .forEach(section -> assertTrue(lines.stream().anyMatch(line -> line.contains(section.heading())))));
        other.targets().forEach(target -> target.citations().forEach(citation -> assertTrue(
                lines.stream().anyMatch(line -> line.contains(citation.quote())), citation.quote())));
    }

    @Test
    void aClauseThatEndsInItsVerbSaysNothingOfTheNext() {
        String text = MadeUp.report().replace("梅岭至松湖高速公路建成通车", "梅岭至松湖高速公路、青石大桥等重大项目竣工投产，柳溪水库、云台高速等重点项目加快建设");
        Map<String, CommitmentStage> projects = read(text).projects().stream().collect(Collectors.toMap(
                PublishedProject::name, project -> project.commitments().get(0).commitment()));
        assertEquals(CommitmentStage.COMPLETED, projects.get("青石大桥"));
        assertEquals(CommitmentStage.PROGRESSED, projects.get("柳溪水库"));
    }

    @Test
    void everyCitationStandsInTheText() {
        ReadReport read = READER.read(SourceText.of(MadeUp.report()), Hints.NONE);
        Map<String, String> paragraphs = read.outline().paragraphs()
                .collect(Collectors.toMap(one -> one.section() + '/' + one.number(), ReadOutline.Paragraph::text));
        List<Citation> citations = new ArrayList<>();
        Publication publication = read.publication();
        publication.targets().forEach(one -> citations.addAll(one.citations()));
        publication.observations().forEach(one -> citations.addAll(one.citations()));
        publication.projects().forEach(one -> one.commitments()
                .forEach(commitment -> citations.addAll(commitment.citations())));
        publication.terms().forEach(one -> one.mentions().forEach(mention -> citations.add(mention.citation())));
        publication.terms().forEach(one -> citations.addAll(one.citations()));
        publication.regionMentions().forEach(one -> citations.add(one.citation()));
        assertTrue(citations.size() > 10);
        for (Citation citation : citations) {
            String text = paragraphs.get(citation.section() + '/' + citation.paragraph());
            int start = text.offsetByCodePoints(0, citation.start());
            assertEquals(citation.quote(), text.substring(start, text.offsetByCodePoints(start,
                    citation.end() - citation.start())));
        }
    }

    @Test
    void placesInFullAndByTheirShortName() {
        assertEquals(List.of("360100"), read(MadeUp.report()).regionMentions().stream()
                .map(Publication.RegionMention::region).toList());
    }

    /** A pattern that tries too much would take minutes of these. */
    @Test
    void hostileTextsTakeNoLongerThanOthers() {
        for (String unit : List.of("（一）", "一是", "“", "各位代表：", "2031年", "、", "水库和", "在", "年", "附件", "建成水库、", "零", "（",
                "——", "零填埋，", "年\n",
                "（一）\n", "注释：\n", "1.\n", "——\n", "各位代表！\n")) {
            StringBuilder text = new StringBuilder("2031年江西省政府工作报告\n各位代表：\n一、2030年工作回顾\n");
            for (int signs = 0; text.length() < 140_000; signs += unit.length()) {
                text.append(unit);
                if (signs > 4_500) {
                    text.append('\n');
                    signs = 0;
                }
            }
            text.append("\n二、2031年重点工作\n");
            Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
                try {
                    READER.read(SourceText.of(text.toString()), Hints.NONE);
                } catch (NotAReport e) {
                    assertTrue(e.getMessage().length() > 20);
                }
            }, unit);
        }
    }
}
