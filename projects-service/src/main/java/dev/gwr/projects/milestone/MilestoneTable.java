package dev.gwr.projects.milestone;

import dev.gwr.commons.csv.ChosenColumns;

/** Milestones as people want them in a spreadsheet. */
final class MilestoneTable {

    /**
     * A row.
     *
     * @param project the name of the project
     */
    record Row(Milestone milestone, String project) {
    }

    private MilestoneTable() {
    }

    static ChosenColumns<Row> columns() {
        return new ChosenColumns<Row>()
                .add("日期", row -> row.milestone().date())
                .add("项目", Row::project)
                .add("事件", row -> row.milestone().what())
                .add("类型", row -> row.milestone().kind())
                .add("状态", row -> row.milestone().status())
                .add("计划状态", row -> row.milestone().planned() == null ? null : row.milestone().planned().status())
                .add("计划日期", row -> row.milestone().planned() == null ? null : row.milestone().planned().date())
                .add("说明", row -> row.milestone().note())
                .add("来源", row -> row.milestone().source().document())
                .add("网址", row -> row.milestone().source().url())
                .add("记录人", row -> row.milestone().recording().by())
                .add("记录", row -> row.milestone().recording().state())
                .add("编号", row -> row.milestone().id());
    }
}
