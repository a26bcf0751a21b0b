package dev.gwr.gateway.pages;

import dev.gwr.gateway.change.NewestChanges;
import dev.gwr.gateway.combine.ParallelCalls;
import dev.gwr.gateway.combine.ParallelCalls.Call;
import dev.gwr.gateway.combine.Part;
import dev.gwr.gateway.service.ProjectsClient;
import dev.gwr.gateway.service.ReportsClient;
import dev.gwr.gateway.service.TargetsClient;
import dev.gwr.gateway.service.GlossaryClient;
import dev.gwr.gateway.service.glossary.TermPage;
import dev.gwr.gateway.service.projects.ProjectPage;
import dev.gwr.gateway.service.reports.ReportPage;
import dev.gwr.gateway.service.targets.Comparison;
import dev.gwr.gateway.service.targets.ObservationPage;
import dev.gwr.gateway.service.targets.TargetPage;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What is here, and where to begin. */
@Path("/{language:zh|en}/")
@Blocking
public class HomePage {

    @CheckedTemplate(basePath = "pages")
    static class Templates {
        static native TemplateInstance home(Frame f, ReportPage reports, Totals totals, Comparison table,
                List<ShownChange> changes);
    }

    /** How much there is of all; null where nobody can say. */
    public record Totals(Long targets, Long results, Long projects, Long terms) {
    }

    /** The first indicators of the headline table: the rest is on the page that compares. */
    private static final int COLUMNS = 5;
    private static final int NEWEST = 8;
    @Inject
    Frames frames;

    @Inject
    NewestChanges changes;

    @RestClient
    ReportsClient reports;

    @RestClient
    TargetsClient targets;

    @RestClient
    ProjectsClient projects;

    @RestClient
    GlossaryClient glossary;

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance get(@PathParam("language") Language language) {
        ParallelCalls calls = new ParallelCalls();
        Call<ReportPage> newest = calls.ask(Part.REPORTS, reports.reports(ParallelCalls.query("limit", "12")));
        Call<TargetPage> targetPage = calls.ask(Part.TARGETS, targets.targets(ParallelCalls.query("limit", "1")));
        Call<ObservationPage> observationPage = calls.ask(Part.OBSERVATIONS,
                targets.observations(ParallelCalls.query("limit", "1")));
        Call<ProjectPage> projectPage = calls.ask(Part.PROJECTS, projects.projects(ParallelCalls.query("limit", "1")));
        Call<TermPage> termPage = calls.ask(Part.TERMS, glossary.terms(ParallelCalls.query("limit", "1")));
        Call<Comparison> table = calls.ask(Part.TARGETS, targets.comparison(
                ParallelCalls.query("indicatorLimit", String.valueOf(COLUMNS))));
        NewestChanges.Found newestChanges = changes.newest(4 * NEWEST);
        calls.await();
        Frame frame = frames.of(language).without(calls.missing());
        List<ShownChange> shown = ShownChange.of(frame, newestChanges.items()).stream().limit(NEWEST).toList();
        return Templates.home(frame, newest.get(), new Totals(targetPage.map(TargetPage::getTotal),
                observationPage.map(ObservationPage::getTotal), projectPage.map(ProjectPage::getTotal),
                termPage.map(TermPage::getTotal)), table.get(), shown);
    }
}
