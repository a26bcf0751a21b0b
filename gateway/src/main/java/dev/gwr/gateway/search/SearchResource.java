package dev.gwr.gateway.search;

import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.search.SearchText;
import dev.gwr.gateway.combine.ParallelCalls.Call;
import dev.gwr.gateway.combine.ParallelCalls;
import dev.gwr.gateway.combine.Part;
import dev.gwr.gateway.service.GlossaryClient;
import dev.gwr.gateway.service.ProjectsClient;
import dev.gwr.gateway.service.ReportsClient;
import dev.gwr.gateway.service.TargetsClient;
import dev.gwr.gateway.service.glossary.TermPage;
import dev.gwr.gateway.service.projects.ProjectPage;
import dev.gwr.gateway.service.reports.ParagraphPage;
import dev.gwr.gateway.service.reports.ReportPage;
import dev.gwr.gateway.service.reports.ReportSummary;
import dev.gwr.gateway.service.targets.ObservationPage;
import dev.gwr.gateway.service.targets.TargetPage;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;

@Path("/api/v1/search")
@Tag(name = "Search")
@Blocking
public class SearchResource {

    @RestClient
    ReportsClient reports;

    @RestClient
    TargetsClient targets;

    @RestClient
    ProjectsClient projects;

    @RestClient
    GlossaryClient glossary;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "searchReports", summary = "Search everything",
            description = "Targets, observations, projects, terms and paragraphs that hold all the words, in one "
                    + "order: by how well they fit, then by type, then as their own lists have them. A question that "
                    + "nothing holds as it is written, such as 江西GDP增长目标, is taken apart.")
    public SearchAnswer search(@Valid @BeanParam SearchQuery query) {
        List<String> words = SearchText.words(query.q);
        if (words.isEmpty()) {
            throw ProblemException.parameter("q", "it holds no letter and no digit");
        }
        SearchAnswer found = find(query, words, parameters(query, query.q, query.report));
        if (found.found() > 0 || found.missing() != null) {
            return found;
        }
        for (Question.Attempt one : Question.attempts(query.q, published(query))) {
            SearchAnswer answer = find(query, one.words(), parameters(query, String.join(" ", one.words()),
                    one.reports().isEmpty() ? query.report : one.reports()));
            if (answer.found() > 0) {
                return answer.of(one);
            }
        }
        return found;
    }

    /** The reports that a question can mean; none if they cannot be had. */
    private List<ReportSummary> published(SearchQuery query) {
        ParallelCalls calls = new ParallelCalls();
        Call<List<ReportSummary>> all = calls.ask(Part.REPORTS, ParallelCalls.all(reports::reports,
                ReportPage::getItems, ReportPage::getNext, ParallelCalls.query()));
        calls.await();
        return !all.answered() ? List.of() : all.get().stream()
                .filter(one -> means(query.report, one.getId()) && means(query.province, one.getRegion())
                        && means(query.year, String.valueOf(one.getYear()))).toList();
    }

    private static boolean means(List<String> wanted, String one) {
        return wanted == null || wanted.isEmpty() || wanted.contains(one);
    }

    private SearchAnswer find(SearchQuery query, List<String> words, MultivaluedMap<String, String> parameters) {
        ParallelCalls calls = new ParallelCalls();
        Call<TargetPage> foundTargets = ask(calls, query, parameters, HitType.TARGET, Part.TARGETS, targets::targets);
        Call<ObservationPage> foundObservations = ask(calls, query, parameters, HitType.OBSERVATION,
                Part.OBSERVATIONS, targets::observations);
        Call<ProjectPage> foundProjects = ask(calls, query, parameters, HitType.PROJECT, Part.PROJECTS,
                projects::projects);
        Call<TermPage> foundTerms = ask(calls, query, parameters, HitType.TERM, Part.TERMS, glossary::terms);
        Call<ParagraphPage> foundParagraphs = ask(calls, query, parameters, HitType.PARAGRAPH, Part.REPORTS,
                reports::paragraphs);
        calls.await();
        List<SearchHit> hits = new ArrayList<>();
        List<SearchAnswer.TypeCount> counts = new ArrayList<>();
        collect(foundTargets, HitType.TARGET, TargetPage::getTotal,
                page -> page.getItems().stream().map(one -> Hits.of(one, words)),
                hits, counts);
        collect(foundProjects, HitType.PROJECT, ProjectPage::getTotal,
                page -> page.getItems().stream().map(one -> Hits.of(one, words)), hits, counts);
        collect(foundTerms, HitType.TERM, TermPage::getTotal,
                page -> page.getItems().stream().map(one -> Hits.of(one, words)),
                hits, counts);
        collect(foundObservations, HitType.OBSERVATION, ObservationPage::getTotal,
                page -> page.getItems().stream().map(one -> Hits.of(one, words)), hits, counts);
        collect(foundParagraphs, HitType.PARAGRAPH, ParagraphPage::getTotal,
                page -> page.getItems().stream().map(one -> Hits.of(one, words)), hits, counts);
        List<SearchHit> best = hits.stream().sorted(Comparator.comparing(SearchHit::fit).thenComparing(SearchHit::type))
                .limit(query.limitOrDefault()).toList();
        return SearchAnswer.of(query.q, best, counts, calls.missing());
    }

    private static MultivaluedMap<String, String> parameters(SearchQuery query, String q, List<String> reports) {
        var parameters = ParallelCalls.query("q", q, "limit", String.valueOf(query.limitOrDefault()));
        add(parameters, "report", reports);
        add(parameters, "province", query.province);
        add(parameters, "year", query.year);
        return parameters;
    }

    private static void add(MultivaluedMap<String, String> parameters, String name, List<String> values) {
        if (values != null) {
            parameters.addAll(name, values);
        }
    }

    private static <P> Call<P> ask(ParallelCalls calls, SearchQuery query, MultivaluedMap<String, String> parameters,
            HitType type, Part part, Function<MultivaluedMap<String, String>, Uni<P>> list) {
        return query.wants(type) ? calls.ask(part, list.apply(parameters)) : null;
    }

    /** A type that was not asked for, or is missing, has no count: 0 would say that there are none. */
    private static <P> void collect(Call<P> call, HitType type, Function<P, Long> total,
            Function<P, Stream<SearchHit>> found,
            List<SearchHit> hits, List<SearchAnswer.TypeCount> counts) {
        if (call != null && call.answered()) {
            counts.add(new SearchAnswer.TypeCount(type, total.apply(call.get())));
            found.apply(call.get()).forEach(hits::add);
        }
    }
}
