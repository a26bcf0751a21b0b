package dev.gwr.gateway.report;

import dev.gwr.commons.problem.ProblemException;
import dev.gwr.gateway.combine.ParallelCalls;
import dev.gwr.gateway.combine.ParallelCalls.Call;
import dev.gwr.gateway.combine.Part;
import dev.gwr.gateway.section.SectionRecords;
import dev.gwr.gateway.service.ReportsClient;
import dev.gwr.gateway.service.TargetsClient;
import dev.gwr.gateway.service.glossary.Term;
import dev.gwr.gateway.service.projects.Project;
import dev.gwr.gateway.service.reports.ReportDetail;
import dev.gwr.gateway.service.reports.ReportSummary;
import dev.gwr.gateway.service.targets.ComparedTargets;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;

@Path("/api/v1/reports/{report}/comparison")
@Tag(name = "Comparisons")
@Blocking
public class ReportComparisonResource {

    @RestClient
    ReportsClient reports;

    @RestClient
    TargetsClient targets;

    @Inject
    EarlierReports earlier;

    @Inject
    SectionRecords records;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "compareReports", summary = "Compare two reports of a place",
            description = "What a report promises beside an earlier one of the same place: targets that are kept, "
                    + "raised, lowered, new or dropped, and what became of the earlier ones; projects that both name, "
                    + "with their stages; terms that are new or gone.")
    public ReportComparison compare(
            @PathParam("report") @Parameter(description = "Id of the report", example = "cn-2025") String id,
            @QueryParam("with") @Parameter(description = "Id of an earlier report of the same place, such as cn-2024; "
                    + "by default the newest one before it")
            String with) {
        ParallelCalls first = new ParallelCalls();
        Call<ReportDetail> detail = first.ask(Part.REPORTS, reports.report(id));
        ReportSummary report = first.await().required(detail).getAbout();
        ReportSummary before = chosen(report, with);
        ParallelCalls calls = ParallelCalls.ofPublished();
        Call<ComparedTargets> compared = calls.ask(Part.TARGETS,
                targets.comparedReports(ParallelCalls.query("report", id, "with", before.getId())));
        Call<List<Project>> projects = calls.ask(Part.PROJECTS, records.allProjects(ParallelCalls.query("report", id)));
        Call<List<Project>> projectsBefore = calls.ask(Part.PROJECTS,
                records.allProjects(ParallelCalls.query("report", before.getId())));
        Call<List<Term>> terms = records.terms(calls, id, Set.of());
        Call<List<Term>> termsBefore = records.terms(calls, before.getId(), Set.of());
        calls.await();
        return new ReportComparison(report, before, compared.get(),
                projects.map(now -> projectsBefore.map(then -> inBoth(now, then, report.getId(), before.getId()))),
                terms.map(now -> termsBefore.map(then -> ReportComparison.ComparedTerms.of(now, then))),
                calls.missing());
    }

    private ReportSummary chosen(ReportSummary report, String with) {
        ParallelCalls calls = new ParallelCalls();
        Call<List<ReportSummary>> all = calls.ask(Part.REPORTS, earlier.of(report));
        List<ReportSummary> candidates = calls.await().required(all);
        if (with == null) {
            return candidates.stream().findFirst().orElseThrow(() -> ProblemException.parameter("with",
                    "there is no earlier report of the same place as '" + report.getId() + "'"));
        }
        return candidates.stream().filter(one -> one.getId().equals(with)).findFirst()
                .orElseThrow(() -> ProblemException
                .parameter("with", "'" + with + "' is no published earlier report of the same place as '"
                + report.getId() + "'"));
    }

    private static List<ReportComparison.ComparedProject> inBoth(
            List<Project> now, List<Project> before, String report, String with) {
        Set<String> known = before.stream().map(Project::getId).collect(Collectors.toSet());
        return now.stream().filter(project -> known.contains(project.getId()))
                .map(project -> ReportComparison.ComparedProject.of(project, report, with)).toList();
    }
}
