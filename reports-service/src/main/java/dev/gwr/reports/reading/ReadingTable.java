package dev.gwr.reports.reading;

import dev.gwr.commons.csv.ChosenColumns;
import dev.gwr.commons.store.Names;
import java.util.List;

/** Readings as people want them in a spreadsheet. */
final class ReadingTable {

    private ReadingTable() {
    }

    static ChosenColumns<ReportReading> columns(Names names) {
        return new ChosenColumns<ReportReading>()
                .add("类型", ReportReading::kind)
                .add("名称", ReportReading::name)
                .add("原文", one -> one.citation().quote())
                .add("出处", one -> names.places(List.of(one.citation())))
                .add("行", ReportReading::line)
                .add("识读", ReportReading::state)
                .add("把握", ReportReading::confidence)
                .add("疑点", ReportReading::risks)
                .add("规则", ReportReading::rule)
                .add("时间", ReportReading::at)
                .add("审核人", ReportReading::by)
                .add("理由", ReportReading::reason)
                .add("编号", ReportReading::id);
    }
}
