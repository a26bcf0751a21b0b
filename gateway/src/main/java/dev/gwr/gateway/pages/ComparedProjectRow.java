package dev.gwr.gateway.pages;

import dev.gwr.gateway.report.ReportComparison;
import dev.gwr.gateway.service.projects.Commitment;
import dev.gwr.gateway.service.reports.ReportSummary;
import java.util.List;

/** A project that two reports name, and what each says of it in its words. */
public record ComparedProjectRow(ReportComparison.ComparedProject project, List<Said> before, List<Said> now) {

    /** What a report says of a project. */
    public record Said(Commitment commitment, List<Quote> quotes) {
    }

    static ComparedProjectRow of(Frame f, ReportComparison both, ReportComparison.ComparedProject project) {
        return new ComparedProjectRow(project, said(f, project.commitmentsBefore(), both.with()),
                said(f, project.commitments(), both.report()));
    }

    private static List<Said> said(Frame f, List<Commitment> commitments, ReportSummary about) {
        return commitments.stream().map(one -> new Said(one, one.getCitations().stream()
                .filter(cited -> cited.report().equals(about.getId())).map(cited -> new Quote(f, cited, about))
                .toList())).toList();
    }
}
