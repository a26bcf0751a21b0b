package dev.gwr.seeds;

import static dev.gwr.seeds.Records.and;
import static dev.gwr.seeds.Records.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gwr.model.Bound;
import dev.gwr.seeds.Seeds.CommitmentSeed;
import dev.gwr.seeds.Seeds.ObservationSeed;
import dev.gwr.seeds.Seeds.PartSeed;
import dev.gwr.seeds.Seeds.ReportSeed;
import dev.gwr.seeds.Seeds.SectionSeed;
import dev.gwr.seeds.Seeds.TargetSeed;
import dev.gwr.seeds.Seeds.TermSeed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * The rules that are not about a quote or a number: outline, references, names. One slip each, in the report of 2024.
 */
class ReportCheckTest {

    private static final Report REPORT = Reports.find(Optional.empty()).load().stream()
            .filter(report -> report.id().equals("jx-2024")).findFirst().orElseThrow();

    private static void reported(String fault, Report report) {
        List<String> faults = ReportCheck.faults(report);
        assertTrue(faults.contains(fault), fault + "\nis not among\n" + String.join("\n", faults));
    }

    private static Report about(UnaryOperator<ReportSeed> change) {
        ReportSeed about = change.apply(REPORT.about());
        return with(with(REPORT, "about", about), "outline", new Outline(about, REPORT.text()));
    }

    private static Report part(String code, UnaryOperator<PartSeed> change) {
        return about(about -> with(about, "parts", about.parts().stream()
                .map(part -> part.code().equals(code) ? change.apply(part) : part).toList()));
    }

    private static Report section(String part, int index, UnaryOperator<SectionSeed> change) {
        return part(part, one -> with(one, "sections", with(
                one.sections(), index, change.apply(one.sections().get(index)))));
    }

    private static Report target(String id, UnaryOperator<TargetSeed> change) {
        assertEquals(1, REPORT.targets().stream().filter(target -> target.id().equals(id)).count(), id);
        return with(REPORT, "targets", REPORT.targets().stream()
                .map(one -> one.id().equals(id) ? change.apply(one) : one).toList());
    }

    private static Report term(int number, UnaryOperator<TermSeed> change) {
        return with(REPORT, "terms", with(REPORT.terms(), number - 1, change.apply(REPORT.terms().get(number - 1))));
    }

    @Test
    void whatTheReportIs() {
        reported("jx-2024: the preliminaries do not say its date, 2024年1月24日",
                about(about -> with(about, "date", LocalDate.of(2024, 1, 24))));
        reported("jx-2024: the preliminaries do not say its speaker, 叶健春",
                about(about -> with(about, "speaker", "叶健春")));
        reported("jx-2024: its title is of the year 2024, not 2025", about(about -> with(about, "year", 2025)));
        reported("jx-2024: no line of the text is its title 2024年江西政府工作报告",
                about(about -> with(about, "title", "2024年江西政府工作报告")));
    }

    @Test
    void whereItsPartsStand() {
        reported("part 二: line 21 is not its heading 二、2024年工作安排", part("二", part -> with(part, "line", 21)));
        reported("part 二: it needs the line of its heading", part("二", part -> with(part, "line", null)));
        reported("section 一.2: its heading does not stand in its first paragraph",
                section("一", 2, section -> with(section, "heading", "产业升级步伐加快")));
        reported("section 一.2: line 9 is in section 一.1 already",
                section("一", 2, section -> with(section, "lines", List.of(9, 10))));
        reported("line 24: it has numbers, but is in no section and is neither the title nor a heading",
                with(section("二", 1, section -> with(section, "lines", List.of(25, 27))), "text",
                        REPORT.text().replace("（一）深入推进", "（1）深入推进")));
        reported("theme rural: section 二.4 does not say 农业与农村",
                about(about -> with(about, "themes", about.themes().stream()
                .map(theme -> theme.code().equals("rural") ? with(theme, "name", "农业与农村") : theme).toList())));
    }

    @Test
    void whatRecordsReferTo() {
        String id = "jx-2024-gdp-growth";
        reported(id + ": there is no indicator gdp", target(id, target -> with(target, "indicator", "gdp")));
        reported(id + ": there is no theme none", target(id, target -> with(target, "theme", "none")));
        reported(id + ": there is no region 110199", target(id, target -> with(target, "regions", List.of("110199"))));
        reported(id + ": 2021-2025 is no period: write 2024, 2024-H1, 2024-Q1, 2024-09, or 2021/2025 for several years",
                target(id, target -> with(target, "period", "2021-2025")));
        reported("part 二: 明年 is no period: write 2024, or 2021/2025 for several years",
                part("二", part -> with(part, "periods", List.of("明年"))));
        assertEquals(List.of(), ReportCheck.faults(target(id, target -> with(target, "period", "2021/2025"))));
        reported("jx-2024: the id of a report of 430000 is hn-2024", about(about -> with(about, "region", "430000")));
        reported(id + ": it cites nothing", target(id, target -> with(target, "cites", List.of())));
        reported(id + ": it cites the same words twice: 地区生产总值增长5%左右",
                target(id, target -> with(target, "cites", and(target.cites(), target.cites().get(0)))));
        reported(id + ": its unit 元 is not the indicator's %", target(id, target -> with(target, "unit", "元")));
        reported(id + ": the id stands twice", with(REPORT, "targets", and(REPORT.targets(), REPORT.targets().get(0))));
        reported("jx-2024-term-ganqitong: there is no term none",
                term(20, term -> with(term, "related", List.of("none"))));
    }

    @Test
    void whatAddsUp() {
        reported("gdp-growth: no GROWTH adds up over the parts of a year",
                with(REPORT, "indicators", REPORT.indicators().stream()
                .map(one -> one.id().equals("gdp-growth") ? with(one, "accumulates", true) : one).toList()));
    }

    @Test
    void deliverables() {
        reported("jx-2024-pollutant-emissions-as-assigned: the text says 国家下达, so its bound is AS_ASSIGNED",
                target("jx-2024-pollutant-emissions-as-assigned", target -> with(target, "bound", null)));
        String id = "jx-2024-institutional-reform";
        reported(id + ": a deliverable has no bound, unless the text says 国家下达",
                target(id, target -> with(target, "bound", Bound.AS_ASSIGNED)));
        reported(id + ": a deliverable has no number, no indicator and nothing that it is held against",
                target(id, target -> with(target, "written", "3")));
        reported(id + ": it is aspirational, but no quote has a word like 力争",
                target(id, target -> with(target, "aspirational", true)));
        reported("jx-2024-national-key-laboratories: the text only strives for it, so it must be aspirational",
                target("jx-2024-national-key-laboratories", target -> with(target, "aspirational", false)));
    }

    @Test
    void onePromiseHasOneVerdict() {
        String project = "jx-ganqitong-platform";
        String target = "jx-2024-ganqitong-platform";
        reported(project + ": its commitment of 2024 is the same promise as " + target + ": name it as its target",
                commitment(project, commitment -> with(commitment, "target", null)));
        reported(project + ": there is no deliverable jx-2024-gdp-growth of 2024",
                commitment(project, commitment -> with(commitment, "target", "jx-2024-gdp-growth")));
        reported(project + ": another commitment is jx-2024-employment-homes too",
                commitment(project, commitment -> with(commitment, "target", "jx-2024-employment-homes")));
        reported("jx-flight-college: a result is no target",
                commitment("jx-flight-college", commitment -> with(commitment, "target", target)));
    }

    private static Report commitment(String project, UnaryOperator<CommitmentSeed> change) {
        return with(REPORT, "projects", REPORT.projects().stream().map(one -> !one.id().equals(project) ? one
                : with(one, "commitments", one.commitments().stream().map(change).toList())).toList());
    }

    /** … stands for what is between verb and number: both must be there, in this order. */
    @Test
    void aVerbFarBeforeItsNumber() {
        String id = "jx-2024-work-accident-deaths-growth-2023";
        reported(id + ": 增长…10.92% does not stand exactly once in a quote",
                observation(id, one -> with(one, "written", "增长…10.92%")));
        reported(id + ": 下降…10.93% does not stand exactly once in a quote",
                observation(id, one -> with(one, "written", "下降…10.93%")));
        reported(id + ": the text speaks of a decline, so its value must be negative",
                observation(id, one -> with(one, "value", one.value().negate())));
    }

    private static Report observation(String id, UnaryOperator<ObservationSeed> change) {
        return with(REPORT, "observations",
                REPORT.observations().stream().map(one -> one.id().equals(id) ? change.apply(one) : one).toList());
    }

    @Test
    void terms() {
        String single = "jx-2024-term-investment-single-window";
        reported(single + ": “单一窗口” also means jx-2024-term-trade-single-window", with(REPORT, "terms",
                REPORT.terms().stream().map(term -> term.number() == 4 || term.number() == 13
                        ? with(term, "aliases", List.of("“单一窗口”")) : term).toList()));
        reported("jx-2024-term-trade-single-window: section 附件.4 uses it as “单一窗口”, which is not among its mentions",
                term(4, term -> with(term, "aliases", List.of("“单一窗口”"))));
        reported("jx-2024-term-ganqitong: its definition must be the whole note after “赣企通”企业综合服务平台：",
                term(20, term -> with(term, "cites", List.of(new Cite("附件.20", "优化升级“惠企通”“网上中介服务超市”两个平台")))));
        reported("jx-2024-term-ganqitong: its note does not say 赣政通", term(20, term -> with(term, "members",
                List.of(with(term.members().get(0), "name", "赣政通")))));
    }
}
