package dev.gwr.gateway.pages;

import dev.gwr.gateway.service.targets.Comparison;
import dev.gwr.gateway.service.targets.ComparisonCell;
import dev.gwr.gateway.service.targets.ComparisonRow;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The report behind a row of a comparison and the one of the year before: they can be read side by side. Both ids. */
public record ReportPair(String later, String earlier) {

    /** One for each place of which both are here: the earlier is the one that the targets of the year before are of. */
    static List<ReportPair> of(Comparison table) {
        return Stream.concat(Stream.ofNullable(table.getNation()), table.getRows().stream()).map(ReportPair::of)
                .filter(Objects::nonNull).toList();
    }

    private static ReportPair of(ComparisonRow row) {
        return row.getReport() == null ? null : row.getCells().stream().map(ComparisonCell::getTargetBefore)
                .filter(before -> before != null && before.getCitation() != null)
                .map(before -> before.getCitation().report()).findFirst()
                .map(earlier -> new ReportPair(row.getReport(), earlier)).orElse(null);
    }
}
