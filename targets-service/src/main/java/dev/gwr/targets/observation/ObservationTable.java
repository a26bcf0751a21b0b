package dev.gwr.targets.observation;

import dev.gwr.commons.csv.ChosenColumns;
import dev.gwr.commons.store.Names;
import dev.gwr.commons.store.recording.Source;
import java.util.Objects;
import java.util.stream.Stream;

/** Results as people want them in a spreadsheet. */
final class ObservationTable {

    private ObservationTable() {
    }

    static ChosenColumns<Observation> columns(Names names) {
        return new ChosenColumns<Observation>()
                .add("地区", one -> Names.region(one.province()))
                .add("时期", Observation::period)
                .add("口径", Observation::coverage)
                .add("结果", Observation::name)
                .add("指标", one -> one.indicator() == null ? null : one.indicator().name())
                .add("原文数值", one -> one.value() == null ? null : one.value().text())
                .add("约束", Observation::bound)
                .add("数值", one -> one.value() == null ? null : one.value().normalised())
                .add("数值上限", one -> one.value() == null ? null : one.value().normalisedUpper())
                .add("单位", one -> one.value() == null ? null : one.value().unit())
                .add("原文", one -> Names.quotes(one.citations()))
                .add("出处", one -> one.source() == null ? names.places(one.citations()) : words(one.source()))
                .add("识读", one -> one.reading() == null ? null : one.reading().state())
                .add("记录", one -> one.recording() == null ? null : one.recording().state())
                .add("编号", Observation::id);
    }

    private static Object words(Source source) {
        return Stream.of(source.document(), source.url()).filter(Objects::nonNull).toList();
    }
}
