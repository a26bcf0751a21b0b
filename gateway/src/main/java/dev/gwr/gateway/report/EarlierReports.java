package dev.gwr.gateway.report;

import dev.gwr.gateway.combine.ParallelCalls;
import dev.gwr.gateway.service.ReportsClient;
import dev.gwr.gateway.service.reports.ReportPage;
import dev.gwr.gateway.service.reports.ReportSummary;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The reports that a report can be held against. */
@ApplicationScoped
public class EarlierReports {

    @RestClient
    ReportsClient reports;

    /**
     * The published reports of its place that are of years before, the newest first; none where its place or year is
     * not known.
     */
    public Uni<List<ReportSummary>> of(ReportSummary report) {
        if (report.getRegion() == null || report.getYear() == null) {
            return Uni.createFrom().item(List.of());
        }
        return ParallelCalls.all(reports::reports, ReportPage::getItems, ReportPage::getNext,
                ParallelCalls.query("region", report.getRegion())).map(all -> all.stream()
                        .filter(one -> one.getYear() < report.getYear()).sorted(ChosenReport.FIRST).toList());
    }
}
