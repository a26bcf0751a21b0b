package dev.gwr.gateway.pages;

import dev.gwr.gateway.combine.ParallelCalls;
import dev.gwr.gateway.combine.ParallelCalls.Call;
import dev.gwr.gateway.combine.Part;
import dev.gwr.gateway.service.ReportsClient;
import dev.gwr.gateway.service.reports.ReportDetail;
import dev.gwr.model.Citation;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The reports that a page quotes, asked for beside all else that it needs, so that each quote can be cited whole. */
final class Quotes {

    private final Map<String, Call<ReportDetail>> reports = new LinkedHashMap<>();

    Quotes(ParallelCalls calls, ReportsClient client, Collection<Citation> citations) {
        citations.forEach(one -> reports.computeIfAbsent(one.report(),
                id -> calls.ask(Part.REPORTS, client.report(id))));
    }

    List<Quote> of(Frame f, Collection<Citation> citations) {
        return citations.stream().map(one -> of(f, one)).toList();
    }

    Quote of(Frame f, Citation citation) {
        Call<ReportDetail> report = reports.get(citation.report());
        return new Quote(f, citation, report == null ? null : report.map(ReportDetail::getAbout));
    }
}
