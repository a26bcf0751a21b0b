package dev.gwr.gateway.pages;

import dev.gwr.gateway.report.ReportComparison;
import dev.gwr.gateway.service.reports.ReportSummary;
import dev.gwr.gateway.service.targets.ComparedTarget;
import dev.gwr.gateway.service.targets.ComparedValue;
import dev.gwr.gateway.service.targets.Indicator;
import dev.gwr.gateway.service.targets.Progress;
import dev.gwr.model.EmptyReason;
import dev.gwr.model.TargetChange;
import dev.gwr.model.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What two reports promise for an indicator, and what became of the earlier promise.
 *
 * @param name   of the indicator; its id where names cannot be had at the moment
 * @param unit   what it is measured in; null where that cannot be had
 * @param now    the later report's target; null for none
 * @param before the earlier report's; null for none
 * @param result what the later report says of the earlier promise; null for nothing
 * @param words what it says of it without a number
 */
public record ComparedTargetRow(Frame f, String name, Unit unit, ComparedTarget of, Cited now, Cited before,
        Cited result, List<Cited> words) {

    /** The order in which a reader looks for them. */
    private static final List<TargetChange> ORDER = List.of(
            TargetChange.RAISED, TargetChange.LOWERED, TargetChange.KEPT,
            TargetChange.NOT_COMPARABLE, TargetChange.NEW, TargetChange.DROPPED);

    /** A value with the sentence that says so; of what a person recorded there is none. */
    public record Cited(ComparedValue value, Quote quote) {

        private static Cited of(Frame f, ComparedValue value, ReportSummary about) {
            return value == null ? null
                    : new Cited(value, value.getCitation() == null ? null : new Quote(f, value.getCitation(), about));
        }
    }

    /** Targets that changed in the same way. */
    public record Group(String name, List<ComparedTargetRow> rows) {
    }

    /** A promise of the earlier report that belongs to no indicator of the catalogue. */
    public record Unlinked(Cited before, Progress became) {
    }

    static List<Unlinked> unlinked(Frame f, ReportComparison both) {
        return both.targets() == null ? List.of() : both.targets().getUnlinkedBefore().stream()
                .map(one -> new Unlinked(Cited.of(f, one.getBefore(), both.with()), one.getBecame())).toList();
    }

    static List<ComparedTargetRow> of(Frame f, ReportComparison both, List<Indicator> indicators) {
        Map<String, Indicator> known = indicators.stream().collect(
                Collectors.toMap(Indicator::getId, Function.identity()));
        return both.targets().getTargets().stream().map(one -> {
            Indicator indicator = known.get(one.getIndicator());
            return new ComparedTargetRow(f,
                    indicator == null ? one.getIndicator() : f.name(indicator.getName(), indicator.getNameEn()),
                    indicator == null ? null : Unit.find(indicator.getUnit()).orElse(null), one,
                    Cited.of(f, one.getTarget(), both.report()), Cited.of(f, one.getBefore(), both.with()),
                    Cited.of(f, one.getResult(), both.report()),
                    one.getInWords().stream().map(said -> Cited.of(f, said, both.report())).toList());
        }).toList();
    }

    /** What cannot be said to be dropped or not stands last. */
    static List<Group> groups(Frame f, List<ComparedTargetRow> rows) {
        List<Group> groups = new ArrayList<>();
        for (TargetChange change : ORDER) {
            add(groups, f.label(change), rows.stream().filter(row -> row.of().getChange() == change).toList());
        }
        add(groups, f.label(EmptyReason.NOT_READ), rows.stream().filter(row -> row.of().getChange() == null).toList());
        return groups;
    }

    private static void add(List<Group> groups, String name, List<ComparedTargetRow> rows) {
        if (!rows.isEmpty()) {
            groups.add(new Group(name, rows));
        }
    }

    /** By how much: +0.5 个百分点; of ranges both ends; empty where it is the same or no number says it. */
    public String by() {
        String lower = difference(of.getChangeBy());
        String upper = difference(of.getChangeByUpper());
        return upper.equals(lower) || upper.isEmpty() ? lower : (lower.isEmpty() ? "0" : lower) + " / " + upper;
    }

    private String difference(BigDecimal number) {
        return unit == null ? "" : Numbers.difference(f.language(), number, unit, Numbers.words(unit,
                Stream.of(of.getTarget(), of.getBefore()).filter(one -> one != null && one.getValue() != null)
                        .map(one -> one.getValue().getUnitText()).filter(Objects::nonNull).toList()));
    }
}
