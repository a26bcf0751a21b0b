package dev.gwr.gateway.report;

import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.problem.ProblemType;
import dev.gwr.gateway.combine.ParallelCalls;
import dev.gwr.gateway.combine.ParallelCalls.Call;
import dev.gwr.gateway.combine.Part;
import dev.gwr.gateway.service.ReportsClient;
import dev.gwr.gateway.service.reports.ReportDetail;
import dev.gwr.gateway.service.reports.ReportPage;
import dev.gwr.gateway.service.reports.ReportSummary;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Which report a question means. */
@ApplicationScoped
public class ChosenReport {

    public static final String RULE = "by default the newest; of several of that year the one of the highest level, "
            + "and of several of that level the one that came first, so that a report that comes later does not take "
            + "its place";

    static final Comparator<ReportSummary> FIRST = Comparator.comparing(ReportSummary::getYear).reversed()
            .thenComparing(ReportSummary::getLevel).thenComparing(ReportSummary::getReceivedAt)
            .thenComparing(ReportSummary::getId);

    @RestClient
    ReportsClient reports;

    /**
     * The report with this id; without an id, the first by the rule among the reports of a region and a year, each of
     * which may be null.
     */
    public ReportDetail find(String id, String region, String year) {
        return detail(id != null ? id : first(region, year));
    }

    private String first(String region, String year) {
        ParallelCalls calls = new ParallelCalls();
        Call<List<ReportSummary>> all = calls.ask(Part.REPORTS,
                ParallelCalls.all(reports::reports, ReportPage::getItems,
                ReportPage::getNext, ParallelCalls.query("region", region, "year", year)));
        return calls.await().required(all).stream().min(FIRST).map(ReportSummary::getId)
                .orElseThrow(() -> ProblemException.notFound("report", "newest"));
    }

    private ReportDetail detail(String id) {
        ParallelCalls calls = new ParallelCalls();
        Call<ReportDetail> report = calls.ask(Part.REPORTS, reports.report(id));
        try {
            return calls.await().required(report);
        } catch (ProblemException e) {
            if (e.type() == ProblemType.NOT_FOUND) {
                throw ProblemException.parameter("report", "there is no report '" + id + "'");
            }
            throw e;
        }
    }
}
