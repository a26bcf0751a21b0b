package dev.gwr.gateway.pages;

import dev.gwr.gateway.combine.ParallelCalls;
import dev.gwr.gateway.combine.ParallelCalls.Call;
import dev.gwr.gateway.combine.Part;
import dev.gwr.gateway.service.GlossaryClient;
import dev.gwr.gateway.service.ProjectsClient;
import dev.gwr.gateway.service.ReportsClient;
import dev.gwr.gateway.service.TargetsClient;
import dev.gwr.gateway.service.reports.ReportPage;
import dev.gwr.gateway.service.reports.ReportSummary;
import dev.gwr.gateway.service.targets.ObservationCounts;
import dev.gwr.gateway.service.targets.TargetCounts;
import dev.gwr.model.ReadingState;
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
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Which reports are here, how far people have confirmed them, and how accurate the machine is. */
@Path("/{language:zh|en}/coverage")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class CoveragePage {

    @CheckedTemplate(basePath = "pages")
    static class Templates {
        static native TemplateInstance coverage(Frame f, ReportPage reports, List<Covered> rows,
                List<Scoreboard.Checked> checked);
    }

    /** A report, and how many of its figures there are; null where nobody can say. */
    public record Covered(ReportSummary report, Long targets, Long results, Long projects, Long terms, Long machine) {

        /** How much of its numbers is read or excused, in whole percent; null where there are none. */
        public Integer read() {
            return report.getNumbers() == null || report.getUnread() == null || report.getNumbers() == 0 ? null
                    : 100 * (report.getNumbers() - report.getUnread()) / report.getNumbers();
        }

        /** How many of the targets and results a person stands behind, in whole percent; null where nobody can say. */
        public Long confirmed() {
            if (targets == null || results == null || machine == null || targets + results == 0) {
                return null;
            }
            return 100 * (targets + results - machine) / (targets + results);
        }
    }

    @Inject
    Frames frames;

    @Inject
    Scoreboard scoreboard;

    @RestClient
    ReportsClient reports;

    @RestClient
    TargetsClient targets;

    @RestClient
    ProjectsClient projects;

    @RestClient
    GlossaryClient glossary;

    @GET
    @Operation(hidden = true)
    public TemplateInstance get(@PathParam("language") Language language, @QueryParam("cursor") String cursor) {
        ParallelCalls calls = new ParallelCalls();
        Call<ReportPage> page = calls.ask(Part.REPORTS, reports.reports(
                ParallelCalls.query("limit", "100", "cursor", cursor)));
        var targetCounts = calls.ask(Part.TARGETS, targets.targetCounts(byReport(null)));
        var machineTargets = calls.ask(Part.TARGETS, targets.targetCounts(byReport(ReadingState.MACHINE_READ)));
        var results = calls.ask(Part.OBSERVATIONS, targets.observationCounts(byReport(null)));
        var machineResults = calls.ask(Part.OBSERVATIONS, targets.observationCounts(
                byReport(ReadingState.MACHINE_READ)));
        var projectCounts = calls.ask(Part.PROJECTS, projects.projectCounts(byReport(null)));
        var terms = calls.ask(Part.TERMS, glossary.termCounts(byReport(null)));
        calls.await();
        Map<String, Long> ofTargets = targetCounts.map(CoveragePage::targets);
        Map<String, Long> ofMachineTargets = machineTargets.map(CoveragePage::targets);
        Map<String, Long> ofResults = results.map(CoveragePage::results);
        Map<String, Long> ofMachineResults = machineResults.map(CoveragePage::results);
        Map<String, Long> ofProjects = projectCounts.map(one ->
                counts(one.getItems(), count -> count.getReport(), count -> count.getCount()));
        Map<String, Long> ofTerms = terms.map(one -> counts(
                one.getItems(), count -> count.getReport(), count -> count.getCount()));
        List<Covered> rows = page.answered() ? page.get().getItems().stream()
                .map(one -> new Covered(one, in(ofTargets, one),
                in(ofResults, one), in(ofProjects, one), in(ofTerms, one),
                sum(in(ofMachineTargets, one), in(ofMachineResults, one)))).toList() : List.of();
        return Templates.coverage(frames.of(language).without(calls.missing()), page.get(), rows, scoreboard.sets());
    }

    private static MultivaluedMap<String, String> byReport(ReadingState reading) {
        return ParallelCalls.query("groupBy", "REPORT", "reading", reading == null ? null : reading.name());
    }

    private static Map<String, Long> targets(TargetCounts page) {
        return counts(page.getItems(), one -> one.getReport(), one -> one.getCount());
    }

    private static Map<String, Long> results(ObservationCounts page) {
        return counts(page.getItems(), one -> one.getReport(), one -> one.getCount());
    }

    private static <T> Map<String, Long> counts(List<T> items, Function<T, String> report, Function<T, Long> count) {
        return items.stream().filter(one -> report.apply(one) != null)
                .collect(Collectors.toMap(report, count, Long::sum));
    }

    private static Long in(Map<String, Long> counts, ReportSummary report) {
        return counts == null ? null : counts.getOrDefault(report.getId(), 0L);
    }

    private static Long sum(Long one, Long other) {
        return one == null || other == null ? null : one + other;
    }
}
