package dev.gwr.gateway.region;

import dev.gwr.commons.csv.CsvWriter;
import dev.gwr.commons.problem.ProblemException;
import dev.gwr.gateway.combine.Gathering;
import dev.gwr.gateway.combine.Part;
import dev.gwr.gateway.combine.Records.ProjectRecord;
import dev.gwr.gateway.combine.Records.TargetRecord;
import dev.gwr.gateway.report.ReportLibrary;
import dev.gwr.gateway.service.ProjectsClient;
import dev.gwr.gateway.service.TargetsClient;
import dev.gwr.seeds.Report;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;

@Path("/api/v1/regions")
@Tag(name = "Regions")
@Blocking
public class RegionResource {

    @Inject
    ReportLibrary library;

    @RestClient
    TargetsClient targets;

    @RestClient
    ProjectsClient projects;

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.TEXT_CSV})
    @Operation(operationId = "listRegions", summary = "List regions",
            description = "The province of a report, its prefectures and its counties, each with how often the report names it and how "
                    + "many projects and targets are certainly there.")
    public RegionPage list(@QueryParam("report") @Parameter(description = "Id of a report; by default the newest",
            example = "jx-2024") String id) {
        Report report = library.chosen(id);
        Gathering all = new Gathering()
                .ask(Part.PROJECTS, Gathering.all(projects::projects, Gathering.query("report", report.id())))
                .ask(Part.TARGETS, Gathering.all(targets::targets, Gathering.query("report", report.id())))
                .await();
        List<Region> items = new Atlas(report).list(all.items(Part.PROJECTS), all.items(Part.TARGETS));
        return new RegionPage(items, items.size(), null, all.missing());
    }

    @GET
    @Path("{code}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getRegion", summary = "Get what a report plans in a region",
            description = "The projects and targets of a region and every place that names it; a prefecture's include its "
                    + "counties'. Only what the report makes certain: nothing is guessed.")
    public RegionDetail get(@PathParam("code") @Parameter(description = "GB/T 2260 code", example = "360700") String code,
            @QueryParam("report") @Parameter(description = "Id of a report; by default the newest that has the region",
                    example = "jx-2024") String id) {
        List<Report> reports = id == null ? library.all() : List.of(library.chosen(id));
        for (Report report : reports) {
            Atlas atlas = new Atlas(report);
            if (atlas.has(code)) {
                return detail(report, code, atlas);
            }
        }
        throw ProblemException.notFound("region", code);
    }

    private RegionDetail detail(Report report, String code, Atlas atlas) {
        Gathering all = new Gathering()
                .ask(Part.PROJECTS,
                        Gathering.all(projects::projects, Gathering.query("report", report.id(), "region", code)))
                .ask(Part.TARGETS, Gathering.all(targets::targets, Gathering.query("report", report.id(), "region", code)))
                .await();
        Region region = atlas.list(all.items(Part.PROJECTS), all.items(Part.TARGETS)).stream()
                .filter(one -> one.code().equals(code)).findFirst().orElseThrow();
        return new RegionDetail(region, report.id(), ProjectRecord.of(all.items(Part.PROJECTS)),
                TargetRecord.of(all.items(Part.TARGETS)), atlas.mentions(code), all.missing());
    }
}
