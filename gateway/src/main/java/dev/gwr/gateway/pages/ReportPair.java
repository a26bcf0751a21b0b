package dev.gwr.gateway.pages;

import dev.gwr.gateway.service.reports.ReportSummary;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The newest report of a place and the one of the year before that is here: they can be read side by side. */
public record ReportPair(ReportSummary later, ReportSummary earlier) {

    private static final Comparator<ReportSummary> NEWEST = Comparator.comparing(ReportSummary::getYear).reversed();

    /** One for each place that has reports of two years, by the codes of the places. */
    static List<ReportPair> of(List<ReportSummary> reports) {
        return reports.stream().filter(one -> one.getRegion() != null && one.getYear() != null)
                .collect(Collectors.groupingBy(ReportSummary::getRegion, TreeMap::new, Collectors.toList())).values()
                .stream().map(ReportPair::newest).filter(Objects::nonNull).toList();
    }

    private static ReportPair newest(List<ReportSummary> ofOnePlace) {
        ReportSummary later = ofOnePlace.stream().min(NEWEST).orElseThrow();
        return ofOnePlace.stream().filter(one -> one.getYear() < later.getYear()).min(NEWEST)
                .map(earlier -> new ReportPair(later, earlier)).orElse(null);
    }
}
