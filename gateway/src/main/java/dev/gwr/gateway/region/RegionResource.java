package dev.gwr.gateway.region;

import dev.gwr.commons.query.Paging;
import dev.gwr.gateway.combine.ParallelCalls;
import dev.gwr.gateway.combine.ParallelCalls.Call;
import dev.gwr.gateway.combine.Part;
import dev.gwr.gateway.section.SectionRecords;
import dev.gwr.gateway.service.ProjectsClient;
import dev.gwr.gateway.service.ReportsClient;
import dev.gwr.gateway.service.TargetsClient;
import dev.gwr.gateway.service.projects.Project;
import dev.gwr.gateway.service.projects.ProjectCounts;
import dev.gwr.gateway.service.reports.RegionDetail;
import dev.gwr.gateway.service.reports.RegionPage;
import dev.gwr.gateway.service.targets.Target;
import dev.gwr.gateway.service.targets.TargetCounts;
import dev.gwr.model.RegionLevel;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;

@Path("/api/v1/regions")
@Tag(name = "Regions")
@Blocking
public class RegionResource {

    @Inject
    SectionRecords records;

    @RestClient
    ReportsClient reports;

    @RestClient
    TargetsClient targets;

    @RestClient
    ProjectsClient projects;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listRegions", summary = "List regions",
            description = "The nation, its provinces, prefectures and counties by code, whichever reports are here, "
                    + "each with how often published reports name it, how many projects are certainly there and how "
                    + "many targets certainly concern it.")
    public CombinedRegionPage list(
            @QueryParam("parent")
            @Parameter(description = "Code of a division: those right below it", example = "360000")
            List<String> parent,
            @QueryParam("level") @Parameter(description = "Level") List<RegionLevel> level,
            @QueryParam("report")
            @Parameter(description = "Id of a report: only what it says is counted", example = "jx-2024") String report,
            @QueryParam("q") @Parameter(description = "Words of its name, such as 赣州")
            String q, @Valid @BeanParam Paging paging) {
        var query = ParallelCalls.query("report", report, "q", q, "cursor", paging.cursor, "limit",
                String.valueOf(paging.limitOrDefault()));
        addAll(query, "parent", parent, code -> code);
        addAll(query, "level", level, RegionLevel::name);
        ParallelCalls calls = new ParallelCalls();
        Call<RegionPage> page = calls.ask(Part.REPORTS, reports.regions(query));
        Call<ProjectCounts> built = calls.ask(Part.PROJECTS, projects.projectCounts(byRegion(report)));
        Call<TargetCounts> planned = calls.ask(Part.TARGETS, targets.targetCounts(byRegion(report)));
        RegionPage regions = calls.await().required(page);
        Map<String, Long> builtBy = built.map(counts -> counts(
                counts.getItems(), one -> one.getRegion(), one -> one.getCount()));
        Map<String, Long> plannedBy = planned.map(counts -> counts(
                counts.getItems(), one -> one.getRegion(), one -> one.getCount()));
        return new CombinedRegionPage(regions.getItems().stream().map(one -> CombinedRegion.of(one, builtBy, plannedBy))
                .toList(),
                regions.getTotal(), regions.getNext(), calls.missing());
    }

    private static <T> void addAll(MultivaluedMap<String, String> query, String name, List<T> values,
            Function<T, String> text) {
        if (values != null) {
            values.forEach(value -> query.add(name, text.apply(value)));
        }
    }

    private static MultivaluedMap<String, String> byRegion(String report) {
        return ParallelCalls.query("report", report, "groupBy", "REGION");
    }

    private static <T> Map<String, Long> counts(List<T> groups, Function<T, String> region, Function<T, Long> count) {
        Map<String, Long> counts = new HashMap<>();
        groups.forEach(group -> counts.put(region.apply(group), count.apply(group)));
        return counts;
    }

    @GET
    @Path("{code}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getRegion", summary = "Get what reports plan in a region",
            description = "The projects and targets of a region and the places that name it; those of a prefecture's "
                    + "counties are a prefecture's too, and what its report says is a province's. Only what the "
                    + "reports make certain: nothing is guessed.")
    public RegionPlans get(@PathParam("code") @Parameter(description = "GB/T 2260 code",
    example = "360700") String code,
            @QueryParam("report")
            @Parameter(description = "Id of a report; by default all that say something of it", example = "jx-2024")
            String report) {
        ParallelCalls calls = new ParallelCalls();
        Call<RegionDetail> region = calls.ask(Part.REPORTS, reports.region(
                code, ParallelCalls.query("report", report)));
        Call<List<Project>> built = calls.ask(Part.PROJECTS,
                records.allProjects(ParallelCalls.query("report", report, "region", code)));
        Call<List<Target>> planned = calls.ask(Part.TARGETS,
                records.allTargets(ParallelCalls.query("report", report, "region", code)));
        RegionDetail detail = calls.await().required(region);
        return new RegionPlans(CombinedRegion.counted(detail.getRegion(), built.map(list -> (long) list.size()),
                planned.map(list -> (long) list.size())), reports(detail, built.get(), planned.get()), built.get(),
                planned.get(), detail.getMentions(), calls.missing());
    }

    private static List<String> reports(RegionDetail detail, List<Project> built, List<Target> planned) {
        Set<String> ids = new TreeSet<>();
        detail.getMentions().forEach(mention -> ids.add(mention.getCitation().report()));
        (built == null ? List.<Project>of() : built).forEach(
                one -> one.getCommitments().forEach(said -> ids.add(said.getReport())));
        (planned == null ? List.<Target>of() : planned).forEach(one -> ids.add(one.getReport()));
        return List.copyOf(ids);
    }
}
