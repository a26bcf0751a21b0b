package dev.gwr.targets.statusreport;

import dev.gwr.commons.csv.ChosenColumns;

/** Status reports as people want them in a spreadsheet. */
final class StatusReportTable {

    /**
     * A row.
     *
     * @param target the name of the target
     */
    record Row(StatusReport report, String target) {
    }

    private StatusReportTable() {
    }

    static ChosenColumns<Row> columns() {
        return new ChosenColumns<Row>()
                .add("日期", row -> row.report().date())
                .add("任务", Row::target)
                .add("进展", row -> row.report().status())
                .add("说明", row -> row.report().note())
                .add("来源", row -> row.report().source().document())
                .add("网址", row -> row.report().source().url())
                .add("记录人", row -> row.report().recording().by())
                .add("记录时间", row -> row.report().recording().at())
                .add("记录", row -> row.report().recording().state())
                .add("目标编号", row -> row.report().target())
                .add("编号", row -> row.report().id());
    }
}
