package dev.gwr.gateway.pages;

import dev.gwr.commons.csv.Spreadsheet;
import dev.gwr.gateway.report.ReportComparison;
import dev.gwr.gateway.service.glossary.Term;
import dev.gwr.model.EmptyReason;
import dev.gwr.model.TargetChange;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Two reports side by side as a table for people: targets, then other promises, projects and terms, all under the same
 * heads.
 */
final class ReportComparisonTable {

    private ReportComparisonTable() {
    }

    static Spreadsheet of(Frame f, ReportComparison both, List<ComparedTargetRow> targets,
            List<ComparedTargetRow.Unlinked> others, List<ComparedProjectRow> projects) {
        List<List<Object>> rows = new ArrayList<>();
        String before = String.valueOf(both.with().getYear());
        String now = String.valueOf(both.report().getYear());
        rows.add(List.of(f.say("类别", "Kind"), f.say("编号", "Id"), f.say("名称", "Name"), f.say("变化", "Change"), before,
                now, f.say("调整", "By"), f.say("后一份报告所述", "As the later report says"),
                f.say("结果或现状", "What became of it"),
                before + f.say("出处", ": sentence"), now + f.say("出处", ": sentence")));
        targets.forEach(row -> rows.add(target(f, row)));
        others.forEach(row -> rows.add(other(f, row)));
        projects.forEach(row -> rows.add(project(f, row)));
        if (both.terms() != null) {
            both.terms().added().forEach(term -> rows.add(term(f, term, true)));
            both.terms().gone().forEach(term -> rows.add(term(f, term, false)));
        }
        return new Spreadsheet(both.report().getId() + "-" + both.with().getId(), "GWR", 0, rows);
    }

    private static List<Object> target(Frame f, ComparedTargetRow row) {
        TargetChange change = row.of().getChange();
        String said = row.of().getResult() != null ? SeriesTable.words(f, row.of().getResult())
                : row.words().stream().map(one -> one.value().getName()).collect(Collectors.joining("；"));
        return List.of(f.say("目标", "target"), row.of().getIndicator(), row.name(),
                f.label(change == null ? EmptyReason.NOT_READ : change), SeriesTable.words(f, row.of().getBefore()),
                row.of().getTarget() == null ? f.label(row.of().getEmpty()) : SeriesTable.words(f,
                row.of().getTarget()), row.by(), said,
                row.of().getBecame() == null ? "" : f.label(row.of().getBecame().getStatus()),
                SeriesTable.sentence(row.of().getBefore()), SeriesTable.sentence(row.of().getTarget()));
    }

    private static List<Object> other(Frame f, ComparedTargetRow.Unlinked row) {
        return List.of(f.say("其他承诺", "other promise"), row.before().value().getId(), row.before().value().getName(), "",
                SeriesTable.words(f, row.before().value()), "", "", "", f.label(row.became().getStatus()),
                SeriesTable.sentence(row.before().value()), "");
    }

    private static List<Object> project(Frame f, ComparedProjectRow row) {
        return List.of(f.say("项目", "project"), row.project().id(), f.name(row.project().name(),
                row.project().nameEn()), "", stages(f, row.before()), stages(f, row.now()), "", "",
                f.label(row.project().statusNow()), sentences(row.before()), sentences(row.now()));
    }

    private static String stages(Frame f, List<ComparedProjectRow.Said> said) {
        return said.stream().map(one -> one.commitment().getPeriod() + " " + f.label(one.commitment().getStage()))
                .collect(Collectors.joining("；"));
    }

    private static String sentences(List<ComparedProjectRow.Said> said) {
        return said.stream().flatMap(one -> one.quotes().stream()).map(one -> one.citation().quote()).distinct()
                .collect(Collectors.joining("；"));
    }

    private static List<Object> term(Frame f, Term term, boolean added) {
        String definition = term.getDefinition() == null ? "" : term.getDefinition();
        return List.of(f.say("名词", "term"), term.getId(), f.name(term.getName(), term.getNameEn()),
                added ? f.say("新出现", "new") : f.say("不再出现", "gone"), "", "", "", "", "", added ? "" : definition,
                added ? definition : "");
    }
}
