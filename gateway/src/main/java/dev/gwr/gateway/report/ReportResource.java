package dev.gwr.gateway.report;

import dev.gwr.gateway.combine.ParallelCalls.Call;
import dev.gwr.gateway.combine.ParallelCalls;
import dev.gwr.gateway.combine.Part;
import dev.gwr.gateway.service.GlossaryClient;
import dev.gwr.gateway.service.GlossaryIntakes;
import dev.gwr.gateway.service.Intakes.Intake;
import dev.gwr.gateway.service.ProjectsClient;
import dev.gwr.gateway.service.ProjectsIntakes;
import dev.gwr.gateway.service.ReportsClient;
import dev.gwr.gateway.service.Service;
import dev.gwr.gateway.service.TargetsClient;
import dev.gwr.gateway.service.TargetsIntakes;
import dev.gwr.gateway.service.glossary.TermCount;
import dev.gwr.gateway.service.glossary.TermCounts;
import dev.gwr.gateway.service.projects.ProjectCount;
import dev.gwr.gateway.service.projects.ProjectCounts;
import dev.gwr.gateway.service.reports.ReportDetail;
import dev.gwr.gateway.service.targets.ObservationCount;
import dev.gwr.gateway.service.targets.ObservationCounts;
import dev.gwr.gateway.service.targets.TargetCount;
import dev.gwr.gateway.service.targets.TargetCounts;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;

@Path("/api/v1/reports/{report}")
@Tag(name = "Reports")
@Blocking
public class ReportResource {

    @RestClient
    ReportsClient reports;

    @RestClient
    TargetsClient targets;

    @RestClient
    ProjectsClient projects;

    @RestClient
    GlossaryClient glossary;

    @RestClient
    TargetsIntakes targetsIntakes;

    @RestClient
    ProjectsIntakes projectsIntakes;

    @RestClient
    GlossaryIntakes glossaryIntakes;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getReport", summary = "Get a report",
            description = "What the report is, its outline, how much of it is read, and how many targets, "
                    + "observations, projects and terms each section holds, and which service has taken it in. A "
                    + "report that is not published has no records yet.")
    public CombinedReport get(@PathParam("report") @Parameter(
    description = "Id of the report", example = "jx-2024") String id) {
        ParallelCalls first = new ParallelCalls();
        Call<ReportDetail> report = first.ask(Part.REPORTS, reports.report(id));
        ReportDetail detail = first.await().required(report);
        long revision = detail.getAbout().getRevision() == null ? 0 : detail.getAbout().getRevision();
        ParallelCalls calls = ParallelCalls.ofPublished();
        Map<Service, Call<List<Intake>>> intakes = new EnumMap<>(Service.class);
        if (revision > 0) {
            intakes.put(Service.TARGETS, calls.ask(Part.TARGETS, targetsIntakes.all()));
            intakes.put(Service.PROJECTS, calls.ask(Part.PROJECTS, projectsIntakes.all()));
            intakes.put(Service.GLOSSARY, calls.ask(Part.TERMS, glossaryIntakes.all()));
        }
        if (!"PUBLISHED".equals(detail.getAbout().getState())) {
            calls.await();
            return CombinedReport.of(detail, SectionCounts.NONE, takenIn(intakes, id, revision), calls.missing());
        }
        Call<TargetCounts> targetCounts = calls.ask(Part.TARGETS, targets.targetCounts(bySection(id)));
        Call<ObservationCounts> observationCounts = calls.ask(
                Part.OBSERVATIONS, targets.observationCounts(bySection(id)));
        Call<ProjectCounts> projectCounts = calls.ask(Part.PROJECTS, projects.projectCounts(bySection(id)));
        Call<TermCounts> termCounts = calls.ask(Part.TERMS, glossary.termCounts(bySection(id)));
        calls.await();
        return CombinedReport.of(detail, new SectionCounts(
                targetCounts.map(found -> SectionCounts.of(found.getItems(), TargetCount::getSection,
                TargetCount::getCount)),
                observationCounts.map(found ->
                        SectionCounts.of(found.getItems(), ObservationCount::getSection, ObservationCount::getCount)),
                projectCounts.map(found -> SectionCounts.of(
                found.getItems(), ProjectCount::getSection, ProjectCount::getCount)),
                termCounts.map(found -> SectionCounts.of(found.getItems(), TermCount::getSection,
                TermCount::getCount))),
                takenIn(intakes, id, revision), calls.missing());
    }

    private static List<TakenIn> takenIn(Map<Service, Call<List<Intake>>> intakes, String report, long revision) {
        return intakes.entrySet().stream().filter(one -> one.getValue().answered())
                .map(one -> TakenIn.of(one.getKey(), one.getValue().get(), report, revision)).toList();
    }

    private static MultivaluedMap<String, String> bySection(String report) {
        return ParallelCalls.query("report", report, "groupBy", "SECTION");
    }
}
