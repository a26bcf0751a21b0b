package dev.gwr.gateway.pages;

import dev.gwr.gateway.combine.ParallelCalls;
import dev.gwr.gateway.combine.ParallelCalls.Call;
import dev.gwr.gateway.combine.Part;
import dev.gwr.gateway.service.ProjectsClient;
import dev.gwr.gateway.service.ReportsClient;
import dev.gwr.gateway.service.projects.MilestonePage;
import dev.gwr.gateway.service.projects.Project;
import dev.gwr.gateway.service.projects.ProjectPage;
import dev.gwr.gateway.service.reports.RegionDetail;
import dev.gwr.gateway.service.reports.RegionPage;
import dev.gwr.model.Citation;
import dev.gwr.model.CommitmentStage;
import dev.gwr.model.MilestoneKind;
import dev.gwr.model.ProjectStatus;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Projects, and one with what the reports say of it. */
@Path("/{language:zh|en}/projects")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class ProjectsPage {

    @CheckedTemplate(basePath = "pages")
    static class Templates {
        static native TemplateInstance projects(Frame f, ProjectPage projects, List<Choice> choices, String q,
                String region);

        static native TemplateInstance project(Frame f, Project project, List<ComparedProjectRow.Said> commitments,
                List<RegionDetail> places,
                MilestonePage milestones, String key, Choice kinds, Choice statuses);
    }

    /** A plan needs a date that it is for, which the form does not ask for. */
    private static final MilestoneKind[] RECORDED = Stream.of(MilestoneKind.values())
            .filter(kind -> kind != MilestoneKind.PLANNED).toArray(MilestoneKind[]::new);

    @Inject
    Frames frames;

    @RestClient
    ProjectsClient projects;

    @RestClient
    ReportsClient reports;

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(@PathParam("language") Language language, @QueryParam("q") String q,
            @QueryParam("region")
            String region, @QueryParam("province") String province, @QueryParam("sector") String sector,
            @QueryParam("statusNow") String status, @QueryParam("stage") String stage,
            @QueryParam("cursor") String cursor) {
        ParallelCalls calls = new ParallelCalls();
        Call<ProjectPage> page = calls.ask(Part.PROJECTS, projects.projects(
                ParallelCalls.query("q", q, "region", region,
                "province", province, "sector", sector, "statusNow", status, "stage", stage, "cursor", cursor,
                "limit", "50")));
        Call<RegionPage> provinces = calls.ask(Part.REPORTS,
                reports.regions(ParallelCalls.query("level", "PROVINCE", "limit", "50")));
        var sectors = calls.ask(Part.PROJECTS, projects.sectors());
        calls.await();
        List<Choice> choices = List.of(
                Choice.among("province", "省份", "Province", province, provinces.map(Choice::regions)),
                Choice.among("sector", "行业", "Sector", sector, sectors.map(list -> Choice.sectors(list.getItems()))),
                Choice.of("stage", "阶段", "Stage", stage, CommitmentStage.values()),
                Choice.of("statusNow", "现状", "Status", status, ProjectStatus.values()));
        return Templates.projects(frames.of(language).without(calls.missing()), page.get(), choices, q, region);
    }

    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public TemplateInstance one(@PathParam("language") Language language, @PathParam("id") String id) {
        ParallelCalls first = new ParallelCalls();
        Call<Project> asked = first.ask(Part.PROJECTS, projects.project(id));
        Project project = first.await().required(asked);
        ParallelCalls calls = new ParallelCalls();
        Call<MilestonePage> milestones = calls.ask(Part.PROJECTS,
                projects.milestones(ParallelCalls.query("project", id, "limit", "100")));
        List<Call<RegionDetail>> places = project.getRegions().stream()
                .map(code -> calls.ask(Part.REPORTS, reports.region(code, ParallelCalls.query()))).toList();
        List<Citation> cited = project.getCommitments().stream().flatMap(one -> one.getCitations().stream()).toList();
        Quotes quotes = new Quotes(calls, reports, cited);
        calls.await();
        Frame frame = frames.of(language).without(calls.missing());
        List<ComparedProjectRow.Said> said = project.getCommitments().stream()
                .map(one -> new ComparedProjectRow.Said(one, quotes.of(frame, one.getCitations()))).toList();
        return Templates.project(frame, project, said, places.stream().map(Call::get).filter(Objects::nonNull).toList(),
                milestones.get(), UUID.randomUUID().toString(), Choice.of("kind", "种类", "Kind", null, RECORDED),
                Choice.of("status", "现状", "Status", null, ProjectStatus.values()));
    }
}
