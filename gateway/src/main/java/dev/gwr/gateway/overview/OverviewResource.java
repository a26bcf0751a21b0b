package dev.gwr.gateway.overview;

import dev.gwr.commons.openapi.OpenApiConventions;
import dev.gwr.gateway.combine.ParallelCalls.Call;
import dev.gwr.gateway.combine.ParallelCalls;
import dev.gwr.gateway.combine.Part;
import dev.gwr.gateway.report.ChosenReport;
import dev.gwr.gateway.section.SectionRecords;
import dev.gwr.gateway.service.ProjectsClient;
import dev.gwr.gateway.service.TargetsClient;
import dev.gwr.gateway.service.projects.ProjectCounts;
import dev.gwr.gateway.service.reports.ReportDetail;
import dev.gwr.gateway.service.targets.Target;
import dev.gwr.gateway.service.targets.TargetCounts;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;

@Path("/api/v1/overview")
@Tag(name = "Overview")
@Blocking
public class OverviewResource {

    @Inject
    ChosenReport chosen;

    @Inject
    SectionRecords records;

    @RestClient
    TargetsClient targets;

    @RestClient
    ProjectsClient projects;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getOverview", summary = "Get a report at a glance",
            description = "For each theme and the headline how many targets and deliverables and how many projects at "
                    + "which stage, and how many of them stand how; and the headline targets beside the results of the "
                    + "year before.")
    @Extension(name = OpenApiConventions.MAY_BE_MISSING, value = "true")
    public Overview get(@QueryParam("report") @Parameter(description = "Id of a report; " + ChosenReport.RULE,
            example = "jx-2024") String id,
            @QueryParam("region") @Parameter(description = "GB/T 2260 code: only a report of this region, such as "
                    + "360000")
            String region,
            @QueryParam("year") @Parameter(description = "Only a report that plans this year, such as 2024")
            String year,
            @QueryParam("asOf") @Parameter(description = "How all stood at the end of this day, such as 2024-06-30, in "
                    + "China; by default, now",
                    schema = @Schema(type = SchemaType.STRING, format = "date")) String asOf) {
        ReportDetail report = chosen.find(id, region, year);
        String found = report.getAbout().getId();
        ParallelCalls calls = ParallelCalls.ofPublished();
        Call<TargetCounts> counts = calls.ask(Part.TARGETS, targets.targetCounts(
                counting(found, asOf, "THEME", "KIND", "STATUS")));
        Call<List<Target>> headline = calls.ask(Part.TARGETS, records.allTargets(
                ParallelCalls.query("report", found, "headline", "true", "asOf", asOf)));
        Call<ProjectCounts> stages = calls.ask(Part.PROJECTS,
                projects.projectCounts(counting(found, asOf, "THEME", "STAGE")));
        Call<ProjectCounts> progress = calls.ask(Part.PROJECTS,
                projects.projectCounts(counting(found, asOf, "THEME", "PROGRESS")));
        calls.await();
        List<Overview.ThemeOverview> themes = report.getThemes().stream().map(theme ->
                new ThemeCounts(theme.getCode(), counts.map(TargetCounts::getItems),
                stages.map(ProjectCounts::getItems),
                        progress.map(ProjectCounts::getItems)).overview(theme)).toList();
        return new Overview(found, headline.get(), themes, calls.missing());
    }

    private static MultivaluedMap<String, String> counting(String report, String asOf, String... groups) {
        var query = ParallelCalls.query("report", report, "asOf", asOf);
        query.addAll("groupBy", groups);
        return query;
    }
}
