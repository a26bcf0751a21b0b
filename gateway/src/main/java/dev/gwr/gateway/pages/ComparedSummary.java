package dev.gwr.gateway.pages;

import dev.gwr.gateway.service.targets.Comparison;
import dev.gwr.gateway.service.targets.ComparisonLeftOut;
import dev.gwr.gateway.service.targets.ComparisonRow;
import dev.gwr.gateway.service.targets.ComparisonSummary;
import dev.gwr.model.Labelled;
import dev.gwr.model.NotCounted;
import dev.gwr.model.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What stands at the foot of a column of a comparison: its numbers in the unit of its cells, of how many places they
 * are, and which are left out.
 *
 * @param span from the least to the greatest; empty where nothing counts
 * @param of   how many places there are
 */
public record ComparedSummary(String mean, String median, String span, int counted, int of, List<LeftOut> leftOut,
        int raised, int kept, int lowered) {

    /** Places that are left out for one reason. */
    public record LeftOut(String why, List<String> places) {
    }

    static List<ComparedSummary> of(Frame f, Comparison table) {
        Map<String, ComparisonRow> rows = table.getRows().stream()
                .collect(Collectors.toMap(ComparisonRow::getRegion, Function.identity()));
        List<ComparedSummary> all = new ArrayList<>();
        for (int column = 0; column < table.getSummaries().size(); column++) {
            all.add(of(f, table, rows, column));
        }
        return all;
    }

    private static ComparedSummary of(Frame f, Comparison table, Map<String, ComparisonRow> rows, int column) {
        ComparisonSummary one = table.getSummaries().get(column);
        Unit unit = Numbers.unit(table.getIndicators().get(column).getUnit());
        String words = words(table, unit, column);
        boolean some = one.getCount() > 0;
        String least = Numbers.of(f.language(), one.getLeast(), unit, words);
        String greatest = Numbers.of(f.language(), one.getGreatest(), unit, words);
        return new ComparedSummary(Numbers.of(f.language(), one.getMean(), unit, words),
                Numbers.of(f.language(), one.getMedian(), unit, words),
                !some ? "" : least.equals(greatest) ? least : least + "—" + greatest,
                one.getCount(), rows.size(), leftOut(f, rows, one.getLeftOut()),
                one.getRaised(), one.getKept(), one.getLowered());
    }

    private static String words(Comparison table, Unit unit, int column) {
        return Numbers.words(unit, table.getRows().stream().map(row -> row.getCells().get(column).getTarget())
                .filter(target -> target != null && target.getValue() != null)
                .map(target -> target.getValue().getUnitText()).filter(Objects::nonNull).toList());
    }

    /** By reason, in the order of the places. */
    private static List<LeftOut> leftOut(Frame f, Map<String, ComparisonRow> rows, List<ComparisonLeftOut> leftOut) {
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        for (ComparisonLeftOut one : leftOut) {
            ComparisonRow row = rows.get(one.getRegion());
            byReason.computeIfAbsent(one.getWhy(), why -> new ArrayList<>())
                    .add(row == null ? one.getRegion() : f.name(row.getName(), row.getNameEn()));
        }
        return byReason.entrySet().stream().map(one -> new LeftOut(why(f, one.getKey()), one.getValue())).toList();
    }

    /** A service may know more reasons than this page: those go by their code. */
    private static String why(Frame f, String code) {
        Labelled reason = NotCounted.reason(code).orElse(null);
        return reason == null ? code : f.label(reason);
    }
}
