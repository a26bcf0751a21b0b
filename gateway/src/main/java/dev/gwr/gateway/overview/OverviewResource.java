package dev.gwr.gateway.overview;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gwr.commons.progress.ProgressStatus;
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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;

@Path("/api/v1/overview")
@Tag(name = "Overview")
@Blocking
public class OverviewResource {

    private static final String HEADLINE = "headline";
    private static final String PROGRESS = "progress";
    private static final String FIGURE = "FIGURE";
    private static final String DELIVERABLE = "DELIVERABLE";

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
                    + "stage, and how many of them stand how; and the headline targets beside the results of the year before.")
    public Overview get(@QueryParam("report") @Parameter(description = "Id of a report; by default the newest",
            example = "jx-2024") String id,
            @QueryParam("asOf") @Parameter(description = "How all stood at the end of this day, such as 2024-06-30, in China; by default, now",
                    schema = @Schema(type = SchemaType.STRING, format = "date")) String asOf) {
        Report report = library.chosen(id);
        Gathering all = new Gathering()
                .ask(Part.TARGETS, targets.targetCounts(counting(report, asOf, "THEME", "KIND", "STATUS")))
                .ask(HEADLINE, Part.TARGETS, Gathering.all(targets::targets,
                        Gathering.query("report", report.id(), "headline", "true", "asOf", asOf)))
                .ask(Part.PROJECTS, projects.projectCounts(counting(report, asOf, "THEME", "COMMITMENT")))
                .ask(PROGRESS, Part.PROJECTS, projects.projectCounts(counting(report, asOf, "THEME", "PROGRESS")))
                .await();
        List<Overview.ThemeOverview> themes = report.about().themes().stream().map(theme -> theme(theme, all)).toList();
        return new Overview(report.id(), TargetRecord.of(all.items(HEADLINE)), themes, all.missing());
    }

    private static MultivaluedMap<String, String> counting(Report report, String asOf, String... groups) {
        var query = Gathering.query("report", report.id(), "asOf", asOf);
        query.addAll("groupBy", groups);
        return query;
    }

    private static Overview.ThemeOverview theme(Seeds.ThemeSeed theme, Gathering all) {
        return new Overview.ThemeOverview(theme.code(), theme.name(), theme.nameEn(), theme.section(),
                count(all.get(Part.TARGETS), theme, Map.of("kind", FIGURE)),
                count(all.get(Part.TARGETS), theme, Map.of("kind", DELIVERABLE)),
                stages(all.get(Part.PROJECTS), theme), progress(all, theme));
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

    private static List<Overview.ProgressCount> progress(Gathering all, Seeds.ThemeSeed theme) {
        JsonNode counts = all.get(Part.TARGETS);
        JsonNode commitments = all.get(PROGRESS);
        if (counts.isMissingNode() && commitments.isMissingNode()) {
            return null;
        }
        return Arrays.stream(ProgressStatus.values()).map(status -> new Overview.ProgressCount(status,
                count(counts, theme, Map.of("kind", FIGURE, "status", status.name())),
                count(counts, theme, Map.of("kind", DELIVERABLE, "status", status.name())),
                count(commitments, theme, Map.of("progress", status.name())))).filter(OverviewResource::some).toList();
    }

    private static boolean some(Overview.ProgressCount count) {
        return Stream.of(count.figures(), count.deliverables(), count.projects()).anyMatch(one -> one != null && one > 0);
    }

    /** How many there are in all groups of a theme that have these values; null if the counts are missing. */
    private static Long count(JsonNode counts, Seeds.ThemeSeed theme, Map<String, String> values) {
        if (counts.isMissingNode()) {
            return null;
        }
        long sum = 0;
        for (JsonNode group : counts.path("items")) {
            if (group.path("theme").asText().equals(theme.code())
                    && values.entrySet().stream().allMatch(one -> group.path(one.getKey()).asText().equals(one.getValue()))) {
                sum += group.path("count").asLong();
            }
        }
        return sum;
    }
}
