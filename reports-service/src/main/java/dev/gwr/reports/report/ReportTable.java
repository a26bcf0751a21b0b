package dev.gwr.reports.report;

import dev.gwr.commons.csv.ChosenColumns;

/** Reports as people want them in a spreadsheet. */
final class ReportTable {

    private ReportTable() {
    }

    static ChosenColumns<ReportSummary> columns() {
        return new ChosenColumns<ReportSummary>()
                .add("报告", ReportSummary::title)
                .add("地区", ReportSummary::regionName)
                .add("级别", ReportSummary::level)
                .add("年份", ReportSummary::year)
                .add("日期", ReportSummary::date)
                .add("会议", ReportSummary::meeting)
                .add("报告人", ReportSummary::speaker)
                .add("职务", ReportSummary::speakerRole)
                .add("字数", ReportSummary::characters)
                .add("状态", ReportSummary::state)
                .add("收录方式", ReportSummary::origin)
                .add("来源", ReportSummary::source)
                .add("编号", ReportSummary::id);
    }
}
