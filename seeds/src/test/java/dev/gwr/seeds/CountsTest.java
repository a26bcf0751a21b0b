package dev.gwr.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gwr.seeds.NumberCoverage.Claim;
import dev.gwr.seeds.Seeds.MemberSeed;
import dev.gwr.seeds.Seeds.TermSeed;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * How much of a report is there: printed for whoever reads the build, and held against what the report itself counts.
 */
class CountsTest {

    private static final Report JX_2024 = PackagedReportsTest.REPORTS.stream()
            .filter(report -> report.id().equals("jx-2024"))
            .findFirst().orElseThrow();

    @Test
    void everyNumberOfTheTextIsClaimedOrExcused() {
        for (Report report : PackagedReportsTest.REPORTS) {
            NumberCoverage coverage = NumberCoverage.of(report);
            System.out.printf("%s: %d numbers in the text: %d of figures, %d in names (deliverables %d, projects %d, "
                    + "terms %d), %d excused%n", report.id(), coverage.numbers(), coverage.claimedBy(Claim.FIGURE),
                    coverage.claimedBy(Claim.DELIVERABLE) + coverage.claimedBy(Claim.PROJECT)
                    + coverage.claimedBy(Claim.TERM),
                    coverage.claimedBy(Claim.DELIVERABLE), coverage.claimedBy(Claim.PROJECT),
                    coverage.claimedBy(Claim.TERM),
                    coverage.claimedBy(Claim.EXCUSE));
            assertEquals(coverage.numbers(), Arrays.stream(Claim.values()).mapToInt(coverage::claimedBy).sum(),
                    report.id());
        }
    }

    @Test
    void countsPerKind() {
        for (Report report : PackagedReportsTest.REPORTS) {
            System.out.printf("%s: %d indicators (%d with target and result); targets %s; %d observations (%d "
                    + "forecast)%n", report.id(),
                    report.indicators().size(), paired(report), by(report.targets(), target -> target.kind().name()),
                    report.observations().size(), report.observations().stream().filter(Seeds.ObservationSeed::forecast)
                    .count());
            System.out.printf("%s: projects %s; commitments %s%n", report.id(),
                    by(report.projects(), project -> project.major() ? "major" : "other"),
                    by(report.projects().stream().flatMap(project -> project.commitments().stream()).toList(),
                            commitment -> commitment.period() + " " + commitment.commitment()));
            System.out.printf("%s: %d terms, %d members, %d mentions; regions %s, %d of them mentioned, at %d places%n",
                    report.id(),
                    report.terms().size(), report.terms().stream().mapToLong(term -> members(term.members())).sum(),
                    report.terms().stream().mapToInt(term -> term.mentions().size()).sum(),
                    by(report.regions(), region -> region.level().name()),
                    report.regions().stream().filter(region -> !region.cites().isEmpty()).count(),
                    report.regions().stream().mapToInt(region -> region.cites().size()).sum());
        }
    }

    private static long paired(Report report) {
        return report.indicators().stream().filter(indicator ->
                report.targets().stream().anyMatch(target -> indicator.id().equals(target.indicator()))
                        && report.observations().stream().anyMatch(one -> indicator.id().equals(one.indicator())))
                        .count();
    }

    private static <T> Map<String, Long> by(List<T> list, Function<T, String> name) {
        return list.stream().collect(Collectors.groupingBy(name, TreeMap::new, Collectors.counting()));
    }

    private static long members(List<MemberSeed> members) {
        return members.stream().mapToLong(member -> 1 + members(member.members())).sum();
    }

    // ---- what the report of 2024 says of itself ----

    /** 重点做好九方面工作. */
    @Test
    void nineWorkAreas() {
        assertTrue(JX_2024.text().contains("重点做好九方面工作"));
        assertEquals(IntStream.rangeClosed(1, 9).mapToObj(area -> "二." + area).toList(),
                JX_2024.about().themes().stream()
                .map(Seeds.ThemeSeed::section).filter(section -> section.startsWith("二.")).toList());
        for (int area = 1; area <= 9; area++) {
            String first = JX_2024.outline().section("二." + area).orElseThrow().paragraphs().get(0).text();
            assertTrue(first.startsWith("（" + "一二三四五六七八九".charAt(area - 1) + "）"), first);
        }
    }

    /** The notes are numbered 1 to 20. */
    @Test
    void twentyNotes() {
        assertEquals(IntStream.rangeClosed(1, 20).boxed().toList(),
                JX_2024.terms().stream().map(TermSeed::number).toList());
        for (TermSeed term : JX_2024.terms()) {
            Outline.Section note = JX_2024.outline().section("附件." + term.number()).orElseThrow();
            assertTrue(note.paragraphs().get(0).text().startsWith(term.number() + "." + term.term() + "："), term.id());
        }
    }

    /** 12条制造业重点产业链条, 6个先进制造业集群. */
    @Test
    void twelveChainsAndSixClusters() {
        assertEquals(List.of(12, 6), term(2).members().stream().map(group -> group.members().size()).toList());
        assertEquals("12、6", figure("jx-2024-key-manufacturing-chains") + "、" + figure(
                "jx-2024-advanced-manufacturing-clusters"));
    }

    /** 2023年10件民生实事 and 2024年10件民生实事; those of 2024 are deliverables too, in the same words and order. */
    @Test
    void tenPromisesOfEachYear() {
        List<MemberSeed> years = term(7).members();
        assertEquals(List.of("2023年10件民生实事", "2024年10件民生实事"), years.stream().map(MemberSeed::name).toList());
        assertEquals(List.of(10, 10), years.stream().map(year -> year.members().size()).toList());
        assertEquals(years.get(1).members().stream().map(MemberSeed::name).toList(), JX_2024.targets().stream()
                .filter(target -> target.cites().stream().anyMatch(cite -> cite.section().equals("附件.7")))
                .map(Seeds.TargetSeed::name).toList());
    }

    /** 六大行动, 四大行动, 三严五整, 六个一, 十大领域, 1358, 四融一共, 5+2, 四区四高地, 四名. */
    @Test
    void theOtherCountedLists() {
        assertEquals(List.of(6), List.of(term(3).members().size()));
        assertEquals(List.of(4, 4), sizes(6));
        assertEquals(List.of(3, 5), sizes(8));
        assertEquals(6, term(9).members().size());
        assertEquals(10, sizes(11).get(0));
        assertEquals(List.of(1, 3, 5, 8), sizes(12));
        assertEquals(List.of(4, 1), sizes(14));
        assertEquals(List.of(5, 2), sizes(15));
        assertEquals(List.of(4, 4), sizes(16));
        assertEquals(4, term(17).members().size());
    }

    /** 六大, 六个, 四名: whose heading says how many they are, and no other. */
    @Test
    void headingsThatCount() {
        Map<Integer, Integer> counted = JX_2024.terms().stream().filter(one -> one.counted() != null)
                .collect(Collectors.toMap(TermSeed::number, TermSeed::counted));
        assertEquals(Map.of(3, 6, 9, 6, 17, 4), counted);
        counted.forEach((number, members) -> assertEquals(members, term(number).members().size()));
    }

    /** 城镇 and 农村 are two targets, and both are joined with their result of 2023. */
    @Test
    void theHeadlineSentence() {
        assertEquals(9, JX_2024.targets().stream().filter(Seeds.TargetSeed::headline).count());
        Stream.of("urban-income-growth", "rural-income-growth").forEach(id -> {
            assertEquals(1, JX_2024.targets().stream().filter(target -> id.equals(target.indicator())).count());
            assertEquals(1, JX_2024.observations().stream().filter(one -> id.equals(one.indicator())).count());
        });
    }

    /** 康山蓄滞洪区 is begun in 2023 and sped up in 2024: one project. */
    @Test
    void oneProjectOfTwoYears() {
        assertEquals(List.of(List.of("2023 STARTED", "2024 ACCELERATE")), JX_2024.projects().stream()
                .filter(project -> project.name().contains("康山")).map(project -> project.commitments().stream()
                        .map(one -> one.period() + " " + one.commitment()).toList()).toList());
    }

    private static TermSeed term(int number) {
        return JX_2024.terms().get(number - 1);
    }

    private static List<Integer> sizes(int number) {
        return term(number).members().stream().map(group -> group.members().size()).toList();
    }

    private static String figure(String id) {
        return JX_2024.targets().stream().filter(target -> target.id().equals(id)).findFirst().orElseThrow().value()
                .toPlainString();
    }
}
