package dev.gwr.targets.goal;

import dev.gwr.commons.csv.ChosenColumns;
import dev.gwr.commons.store.Names;

/** Targets as people want them in a spreadsheet. */
final class TargetTable {

    private TargetTable() {
    }

    static ChosenColumns<Target> columns(Names names) {
        return new ChosenColumns<Target>()
                .add("地区", one -> Names.region(one.province()))
                .add("期限", Target::period)
                .add("目标", Target::name)
                .add("指标", one -> one.indicator() == null ? null : one.indicator().name())
                .add("原文数值", one -> one.value() == null ? null : one.value().text())
                .add("约束", one -> one.against() == null ? one.bound() : one.against().relation())
                .add("数值", one -> one.value() == null ? null : one.value().normalised())
                .add("数值上限", one -> one.value() == null ? null : one.value().normalisedUpper())
                .add("单位", one -> one.value() == null ? null : one.value().unit())
                .add("主题", one -> names.theme(one.report(), one.theme()))
                .add("进展", one -> one.progress().status())
                .add("原文", one -> Names.quotes(one.citations()))
                .add("出处", one -> names.places(one.citations()))
                .add("识读", one -> one.reading().state())
                .add("编号", Target::id);
    }
}
