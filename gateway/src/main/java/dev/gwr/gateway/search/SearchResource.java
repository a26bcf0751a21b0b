package dev.gwr.gateway.search;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.search.SearchText;
import dev.gwr.gateway.combine.Gathering;
import dev.gwr.gateway.combine.Part;
import dev.gwr.gateway.report.ReportLibrary;
import dev.gwr.gateway.service.GlossaryClient;
import dev.gwr.gateway.service.ProjectsClient;
import dev.gwr.gateway.service.TargetsClient;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;

@Path("/api/v1/search")
@Tag(name = "Search")
@Blocking
public class SearchResource {

    @Inject
    ReportLibrary library;

    @RestClient
    TargetsClient targets;

    @RestClient
    ProjectsClient projects;

    @RestClient
    GlossaryClient glossary;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "searchReports", summary = "Search everything",
            description = "Targets, observations, projects, terms and paragraphs that hold all the words, in one order: by how "
                    + "well they fit, then by type, then as their own lists have them.")
    public SearchAnswer search(@Valid @BeanParam SearchQuery query) {
        List<String> words = SearchText.words(query.q);
        if (words.isEmpty()) {
            throw ProblemException.parameter("q", "it holds no letter and no digit");
        }
        if (query.report != null) {
            library.chosen(query.report);
        }
        Gathering all = new Gathering();
        if (query.wants(HitType.TARGET)) {
            all.ask(Part.TARGETS, targets.targets(parameters(query)));
        }
        if (query.wants(HitType.OBSERVATION)) {
            all.ask(Part.OBSERVATIONS, targets.observations(parameters(query)));
        }
        if (query.wants(HitType.PROJECT)) {
            all.ask(Part.PROJECTS, projects.projects(parameters(query)));
        }
        if (query.wants(HitType.TERM)) {
            all.ask(Part.TERMS, glossary.terms(parameters(query)));
        }
        all.await();
        List<SearchHit> hits = new ArrayList<>();
        List<SearchAnswer.TypeCount> counts = new ArrayList<>();
        collect(all, Part.TARGETS, HitType.TARGET, words, hits, counts);
        collect(all, Part.PROJECTS, HitType.PROJECT, words, hits, counts);
        collect(all, Part.TERMS, HitType.TERM, words, hits, counts);
        collect(all, Part.OBSERVATIONS, HitType.OBSERVATION, words, hits, counts);
        if (query.wants(HitType.PARAGRAPH)) {
            List<SearchHit> paragraphs = Hits.paragraphs(library, query.report, words);
            hits.addAll(paragraphs);
            counts.add(new SearchAnswer.TypeCount(HitType.PARAGRAPH, paragraphs.size()));
        }
        List<SearchHit> best = hits.stream().sorted(Comparator.comparing(SearchHit::fit).thenComparing(SearchHit::type))
                .limit(query.limitOrDefault()).toList();
        long total = counts.stream().mapToLong(SearchAnswer.TypeCount::count).sum();
        return new SearchAnswer(query.q, best, total, counts, all.missing());
    }

    private static MultivaluedMap<String, String> parameters(SearchQuery query) {
        return Gathering.query("q", query.q, "report", query.report, "limit", String.valueOf(query.limitOrDefault()));
    }

    private static void collect(Gathering all, Part part, HitType type, List<String> words, List<SearchHit> hits,
            List<SearchAnswer.TypeCount> counts) {
        JsonNode page = all.get(part);
        if (page.isMissingNode()) {
            return;
        }
        counts.add(new SearchAnswer.TypeCount(type, page.path("total").asLong()));
        page.path("items").forEach(item -> hits.add(Hits.record(type, item, words)));
    }
}
