package dev.gwr.gateway.overview;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gwr.gateway.combine.Gathering;
import dev.gwr.gateway.combine.Part;
import dev.gwr.gateway.combine.Records.TargetRecord;
import dev.gwr.gateway.report.ReportLibrary;
import dev.gwr.gateway.service.ProjectsClient;
import dev.gwr.gateway.service.TargetsClient;
import dev.gwr.seeds.CommitmentStage;
import dev.gwr.seeds.Report;
import dev.gwr.seeds.Seeds;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;

@Path("/api/v1/overview")
@Tag(name = "Overview")
@Blocking
public class OverviewResource {

    private static final String HEADLINE = "headline";

    @Inject
    ReportLibrary library;

    @RestClient
    TargetsClient targets;

    @RestClient
    ProjectsClient projects;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getOverview", summary = "Get a report at a glance",
            description = "For each theme and the headline how many targets and deliverables and how many projects at which "
                    + "stage; and the headline targets beside the results of the year before.")
    public Overview get(@QueryParam("report") @Parameter(description = "Id of a report; by default the newest",
            example = "jx-2024") String id) {
        Report report = library.chosen(id);
        Gathering all = new Gathering()
                .ask(Part.TARGETS, targets.targetCounts(counting(report, "THEME", "KIND")))
                .ask(HEADLINE, Part.TARGETS,
                        Gathering.all(targets::targets, Gathering.query("report", report.id(), "headline", "true")))
                .ask(Part.PROJECTS, projects.projectCounts(counting(report, "THEME", "COMMITMENT")))
                .await();
        List<Overview.ThemeOverview> themes = report.about().themes().stream().map(theme -> theme(theme, all)).toList();
        return new Overview(report.id(), TargetRecord.of(all.items(HEADLINE)), themes, all.missing());
    }

    private static MultivaluedMap<String, String> counting(Report report, String... groups) {
        var query = Gathering.query("report", report.id());
        query.addAll("groupBy", groups);
        return query;
    }

    private static Overview.ThemeOverview theme(Seeds.ThemeSeed theme, Gathering all) {
        return new Overview.ThemeOverview(theme.code(), theme.name(), theme.nameEn(), theme.section(),
                kind(all.get(Part.TARGETS), theme, "FIGURE"), kind(all.get(Part.TARGETS), theme, "DELIVERABLE"),
                stages(all.get(Part.PROJECTS), theme));
    }

    private static Long kind(JsonNode counts, Seeds.ThemeSeed theme, String kind) {
        if (counts.isMissingNode()) {
            return null;
        }
        for (JsonNode group : counts.path("items")) {
            if (group.path("theme").asText().equals(theme.code()) && group.path("kind").asText().equals(kind)) {
                return group.path("count").asLong();
            }
        }
        return 0L;
    }

    private static List<Overview.StageCount> stages(JsonNode counts, Seeds.ThemeSeed theme) {
        if (counts.isMissingNode()) {
            return null;
        }
        List<Overview.StageCount> stages = new ArrayList<>();
        for (JsonNode group : counts.path("items")) {
            if (group.path("theme").asText().equals(theme.code())) {
                stages.add(new Overview.StageCount(CommitmentStage.valueOf(group.path("commitment").asText()),
                        group.path("count").asLong()));
            }
        }
        return stages;
    }
}
