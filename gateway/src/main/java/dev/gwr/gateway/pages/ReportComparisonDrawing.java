package dev.gwr.gateway.pages;

import dev.gwr.gateway.pages.TableDrawing.Kind;
import dev.gwr.gateway.pages.TableDrawing.Words;
import dev.gwr.gateway.report.ReportComparison;
import dev.gwr.gateway.service.targets.ComparedTarget;
import dev.gwr.gateway.service.targets.ComparedValue;
import java.util.ArrayList;
import java.util.List;

/** What two reports aim at, and what became of what the earlier one did, as a drawing. */
final class ReportComparisonDrawing {

    private static final List<Integer> COLUMNS = List.of(190, 170, 170, 120, 120);

    private ReportComparisonDrawing() {
    }

    static TableDrawing of(Frame f, ReportComparison both, List<ComparedTargetRow> targets) {
        List<List<List<Words>>> rows = new ArrayList<>();
        rows.add(List.of(Words.head(f.say("指标", "Indicator")), Words.head(String.valueOf(both.with().getYear())),
                Words.head(String.valueOf(both.report().getYear())), Words.head(f.say("调整", "By")),
                Words.head(f.say("结果", "What became of it"))));
        for (ComparedTargetRow.Group group : ComparedTargetRow.groups(f, targets)) {
            rows.add(List.of(Words.soft(group.name() + " (" + group.rows().size() + ")")));
            group.rows().forEach(row -> rows.add(row(f, row)));
        }
        return TableDrawing.of(COLUMNS, rows);
    }

    private static List<List<Words>> row(Frame f, ComparedTargetRow row) {
        ComparedTarget of = row.of();
        String binds = Boolean.TRUE.equals(of.getBoundChanged()) ? f.say("约束有变", "binds otherwise") : "";
        return List.of(Words.head(row.name()), of.getBefore() == null ? Words.soft("—") : value(f, of.getBefore()),
                of.getTarget() == null ? Words.soft(f.label(of.getEmpty())) : value(f, of.getTarget()),
                Words.soft((row.by() + " " + binds).strip()), of.getBecame() == null ? List.of()
                : Words.soft(PageExtensions.standing(f, of.getBecame().getStatus())));
    }

    private static List<Words> value(Frame f, ComparedValue value) {
        return List.of(new Words(PageExtensions.said(f, value), Kind.VALUE, PageExtensions.machineRead(value)));
    }
}
