package dev.gwr.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gwr.model.Basis;
import dev.gwr.model.CommitmentStage;
import dev.gwr.model.Note;
import dev.gwr.model.ProjectStatus;
import dev.gwr.seeds.Seeds.MemberSeed;
import dev.gwr.seeds.Seeds.ProjectSeed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the records of the report of 2024 are called and marked as says what its text says, and the same thing alike.
 */
class LabelsTest {

    private static final Report REPORT = Reports.find(Optional.empty()).load().stream()
            .filter(report -> report.id().equals("jx-2024")).findFirst().orElseThrow();

    private static String commitments(String id) {
        ProjectSeed project = project(id);
        return project.commitments().stream().map(one -> one.period() + " " + one.commitment())
                .collect(Collectors.joining(", ", "", ": " + project.status()));
    }

    private static ProjectSeed project(String id) {
        return REPORT.projects().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void whyANumberIsNoFigureIsSaidInBothLanguages() {
        assertEquals(List.of(), REPORT.uncounted().stream().filter(one -> !one.reason().matches(".*\\p{IsHan}.*。")
                || one.reasonEn() == null || !one.reasonEn().endsWith(".")).toList());
    }

    /** Stage and status are what the verb says: 打造 says no start, 揭牌 no completion, 升级改造 that it runs. */
    @Test
    void stageAndStatusAreWhatTheVerbSays() {
        Map.ofEntries(
                Map.entry("jx-xijingu-industry-promotion-centre", "2023 UNVEILED: null"),
                Map.entry("jx-zambia-jiangxi-cooperation-zone", "2023 UNVEILED: null"),
                Map.entry("jx-large-lake-basin-restoration-centre", "2023 UNVEILED: null"),
                Map.entry("jx-haihun-marquisate-site-park", "2023 LISTED: null"),
                Map.entry("jx-flight-college", "2023 APPROVED: PREPARATION"),
                Map.entry("jx-ganqitong-platform", "2024 SET_UP: null"),
                Map.entry("jx-international-investment-single-window", "2024 SET_UP: null"),
                Map.entry("jx-private-capital-project-platform", "2024 SET_UP: null"),
                Map.entry("jx-financial-risk-warning-platform", "2024 SET_UP: null"),
                Map.entry("jx-government-big-data-platform", "2024 UPGRADE: COMPLETED"),
                Map.entry("jx-ganzhengtong-platform", "2024 UPGRADE: COMPLETED"),
                Map.entry("jx-ganfutong-platform", "2023 UPGRADED, 2024 UPGRADE: COMPLETED"),
                Map.entry("jx-poverty-return-prevention-system", "2023 PROGRESSED, 2024 USE: COMPLETED"),
                Map.entry("jx-grassroots-ai-medical-system", "2023 PROGRESSED, 2024 USE: COMPLETED"),
                Map.entry("jx-lushan-national-botanical-garden", "2024 WIN_TITLE: null"),
                Map.entry("jx-wuyishan-national-park-jiangxi", "2024 ADVANCE: IMPLEMENTATION"),
                Map.entry("jx-long-march-national-culture-park", "2024 ADVANCE: IMPLEMENTATION"),
                Map.entry("jx-yangtze-national-culture-park", "2024 ADVANCE: IMPLEMENTATION"),
                Map.entry("jx-jingdezhen-ceramic-culture-zone", "2023 PROGRESSED, 2024 ADVANCE: IMPLEMENTATION"),
                Map.entry("jx-ganzhou-old-revolutionary-area-zone", "2023 PROGRESSED, 2024 ADVANCE: IMPLEMENTATION"),
                Map.entry("jx-poyang-lake-water-control-project", "2024 ACCELERATE: null"),
                Map.entry("jx-provincial-industrial-design-centre", "2024 OPERATE: COMPLETION"),
                Map.entry("jx-changsha-ganzhou-high-speed-railway", "2024 START: PREPARATION"))
                .forEach((id, expected) -> assertEquals(expected, commitments(id), id));
    }

    /** What the head of projects.yaml says: the newest period wins, as far as its verb says anything. */
    @Test
    void statusFollowsFromTheStage() {
        Map<CommitmentStage, Optional<ProjectStatus>> rule = new LinkedHashMap<>();
        for (CommitmentStage stage : CommitmentStage.values()) {
            rule.put(stage, Optional.ofNullable(switch (stage) {
                case COMPLETE, ACCELERATE, ADVANCE, STARTED, PROGRESSED -> ProjectStatus.IMPLEMENTATION;
                case START, PREPARE, APPROVED -> ProjectStatus.PREPARATION;
                case PLAN -> ProjectStatus.IDENTIFICATION;
                case OPERATE -> ProjectStatus.COMPLETION;
                case UPGRADE, USE, COMPLETED, UPGRADED -> ProjectStatus.COMPLETED;
                case SET_UP, WIN_TITLE, UNVEILED, LISTED -> null;
            }));
        }
        // 加快推进…建设 stands between what is to be begun and what is to be prepared; its note says so.
        REPORT.projects().stream().filter(project -> !project.id().equals("jx-poyang-lake-water-control-project"))
                .forEach(project ->
                assertEquals(rule.get(project.commitments().get(project.commitments().size() - 1).commitment())
                .orElse(null),
                        project.status(), project.id()));
    }

    @Test
    void onePromiseIsJudgedOnce() {
        assertEquals(Set.of("industrial-design-centre-operating", "private-capital-project-platform",
                "international-investment-single-window", "lushan-national-botanical-garden", "employment-homes",
                "medical-device-testing-centre-operating", "financial-risk-platform",
                "digital-government-command-platform",
                "ganfutong-upgrade", "ganzhengtong-upgrade", "ganqitong-platform", "government-data-platform-upgrade",
                "ai-assisted-primary-care"),
                REPORT.projects().stream().flatMap(project -> project.commitments().stream())
                .map(Seeds.CommitmentSeed::target)
                        .filter(Objects::nonNull).map(target -> target.substring("jx-2024-".length()))
                        .collect(Collectors.toSet()));
    }

    private static Stream<String[]> names() {
        List<String[]> names = new ArrayList<>();
        REPORT.targets().forEach(one -> names.add(new String[] {one.name(), one.nameEn()}));
        REPORT.indicators().forEach(one -> names.add(new String[] {one.name(), one.nameEn()}));
        REPORT.projects().forEach(one -> names.add(new String[] {one.name(), one.nameEn()}));
        REPORT.sectors().forEach(one -> names.add(new String[] {one.name(), one.nameEn()}));
        REPORT.regions().forEach(one -> names.add(new String[] {one.name(), one.nameEn()}));
        REPORT.about().themes().forEach(one -> names.add(new String[] {one.name(), one.nameEn()}));
        REPORT.about().parts().stream().flatMap(part -> part.sections().stream())
                .forEach(one -> names.add(new String[] {one.heading(), one.headingEn()}));
        REPORT.terms().forEach(one -> names.add(new String[] {one.term(), one.termEn()}));
        REPORT.terms().forEach(one -> members(one.members(), names));
        return names.stream();
    }

    private static void members(List<MemberSeed> members, List<String[]> names) {
        for (MemberSeed member : members) {
            names.add(new String[] {member.name() == null ? member.label() : member.name(), member.nameEn()});
            members(member.members(), names);
        }
    }

    @Test
    void whatIsOneInChineseIsOneInEnglish() {
        Map<String, Set<String>> english = new LinkedHashMap<>();
        names().forEach(name -> english.computeIfAbsent(name[0].replaceAll("[“”]", ""), key -> new TreeSet<>())
                .add(name[1].replaceAll("[“”]", "")));
        assertEquals(List.of(), english.entrySet().stream().filter(name -> name.getValue().size() > 1).toList());
    }

    @Test
    void whatIsOfTownAndCountrySaysSoInEnglish() {
        names().filter(name -> name[0].contains("城乡") && !name[0].contains("区域城乡"))
                .forEach(name -> assertTrue(name[1].matches("(?i).*(urban and rural|town and country).*"), name[0]
                + ": " + name[1]));
    }

    @Test
    void aProjectIsCalledByItsName() {
        assertEquals("庐山植物园", project("jx-lushan-national-botanical-garden").name());
    }

    @Test
    void notesStandInBothLanguages() {
        List<Note> notes = Stream.of(REPORT.targets().stream().map(Seeds.TargetSeed::note),
                REPORT.observations().stream().map(Seeds.ObservationSeed::note),
                REPORT.indicators().stream().map(Seeds.IndicatorSeed::note),
                REPORT.projects().stream().map(ProjectSeed::note), REPORT.terms().stream().map(Seeds.TermSeed::note),
                REPORT.about().oddities().stream().map(Seeds.Oddity::remark)).flatMap(one -> one)
                .filter(Objects::nonNull).toList();
        assertTrue(notes.size() > 100, notes.size() + " notes");
        for (Note note : notes) {
            assertTrue(note.zh().endsWith("。") && note.zh().codePoints().anyMatch(Character::isIdeographic),
                    note.toString());
            assertTrue(note.en().matches("(?s).*[A-Za-z]{3}.*[.)]"), note.toString());
        }
    }

    /** 改造, 修复, 废止, 办理 and 接种 add nothing to what there is. */
    @Test
    void whatIsDoneIsNoAddition() {
        for (Seeds.IndicatorSeed indicator : REPORT.indicators()) {
            if (indicator.name().matches(".*(废止|办理|危桥改造|适老化改造|改造提升|生态修复面积|退化林修复面积|接种|新（改）建|改造城镇老旧小区).*")
                    && indicator.basis() != Basis.SHARE) {
                assertEquals(Basis.FLOW, indicator.basis(), indicator.id());
                assertTrue(indicator.accumulates(), indicator.id());
            }
        }
    }

    @Test
    void aDeclineIsWrittenAsOne() {
        REPORT.observations().stream().filter(one -> one.value() != null && one.value().signum() < 0)
                .forEach(one -> assertTrue(one.written().matches("(下降|调减).*"), one.id() + " " + one.written()));
    }

    /** 三品一标 are products, 民生实事 are anybody's, 科技兴赣 is a strategy: none of them is the action that the note explains. */
    @Test
    void anAliasMeansTheWholeTerm() {
        Set<String> aliases = REPORT.terms().stream().flatMap(term -> term.aliases().stream())
                .collect(Collectors.toSet());
        Stream.of("“三品一标”", "农产品“三品一标”", "民生实事", "科技兴赣").forEach(form -> assertFalse(aliases.contains(form), form));
    }

    /** The rule for deliverables, applied alike: a title that is striven for, and an upgrade that is named. */
    @Test
    void deliverablesByOneRule() {
        Set<String> names = REPORT.targets().stream().map(Seeds.TargetSeed::name).collect(Collectors.toSet());
        assertTrue(names.containsAll(Set.of("争创全国百强县", "推动“赣服通”迭代升级", "推动“赣政通”迭代升级", "升级改造一体化政务大数据平台")));
        assertEquals(139, REPORT.targets().size());
    }
}
