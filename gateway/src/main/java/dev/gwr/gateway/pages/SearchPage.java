package dev.gwr.gateway.pages;

import dev.gwr.gateway.combine.ParallelCalls;
import dev.gwr.gateway.combine.ParallelCalls.Call;
import dev.gwr.gateway.combine.Part;
import dev.gwr.gateway.search.HitType;
import dev.gwr.gateway.search.SearchAnswer;
import dev.gwr.gateway.search.SearchHit;
import dev.gwr.gateway.search.SearchQuery;
import dev.gwr.gateway.search.SearchResource;
import dev.gwr.gateway.service.ReportsClient;
import dev.gwr.gateway.service.reports.ReportPage;
import dev.gwr.gateway.service.reports.ReportSummary;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What is found, with the words that made it a hit. */
@Path("/{language:zh|en}/search")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class SearchPage {

    private static final int MOST = 50;
    private static final String NEWEST = "6";

    @CheckedTemplate(basePath = "pages")
    static class Templates {
        static native TemplateInstance search(Frame f, String q, Choice type, SearchAnswer answer, List<Shown> hits,
                Meant meant);
    }

    /** What the question is the name of, whatever was found: indicators, places, and the newest reports of those. */
    public record Meant(List<IndicatorNotes.Named> indicators, List<KnownPlaces.Named> places,
            List<ReportSummary> reports) {
    }

    /** A piece of a text, and whether it is what was looked for. */
    public record Piece(String text, boolean found) {
    }

    /** A hit, as it is shown; {@code page} is its page without the language. */
    public record Shown(SearchHit hit, List<Piece> title, List<Piece> snippet, String page) {
    }

    @Inject
    Frames frames;

    @Inject
    SearchResource search;

    @RestClient
    ReportsClient reports;

    @GET
    @Operation(hidden = true)
    public TemplateInstance get(@PathParam("language") Language language,
            @QueryParam("q") @Size(max = 200, message = "must not be longer than 200 characters") String q,
            @QueryParam("type") HitType type) {
        Choice types = Choice.among("type", "类型", "Kind", type == null ? null : type.name(),
                Arrays.stream(HitType.values()).map(one -> RecordWords.option(one.name())).toList());
        if (FormFields.given(q) == null) {
            return Templates.search(frames.of(language), "", types, null, List.of(),
                    new Meant(List.of(), List.of(), List.of()));
        }
        SearchQuery query = new SearchQuery();
        query.q = q;
        query.limit = MOST;
        query.type = type == null ? null : List.of(type);
        List<KnownPlaces.Named> places = KnownPlaces.called(q);
        ParallelCalls calls = new ParallelCalls();
        Call<ReportPage> ofPlaces = places.isEmpty() ? null : calls.ask(Part.REPORTS, reports.reports(of(places)));
        SearchAnswer answer = search.search(query);
        calls.await();
        List<Shown> hits = answer.items().stream().map(hit -> new Shown(hit, pieces(hit.title(), hit.titleHighlights()),
                hit.snippet().equals(hit.title()) ? List.of() : pieces(hit.snippet(), hit.snippetHighlights()),
                page(hit))).toList();
        return Templates.search(frames.of(language).without(answer.missing() == null ? calls.missing()
                : answer.missing()), q, types, answer, hits, new Meant(KnownIndicators.called(q), places,
                ofPlaces == null || !ofPlaces.answered() ? List.of() : ofPlaces.get().getItems()));
    }

    private static MultivaluedMap<String, String> of(List<KnownPlaces.Named> places) {
        var query = ParallelCalls.query("limit", NEWEST);
        places.forEach(one -> query.add("region", one.code()));
        return query;
    }

    private static String page(SearchHit hit) {
        return switch (hit.type()) {
            case TARGET -> "/targets/" + hit.id();
            case OBSERVATION -> "/results/" + hit.id();
            case PROJECT -> "/projects/" + hit.id();
            case TERM -> "/terms/" + hit.id();
            case PARAGRAPH -> "/reports/" + hit.report() + "/" + PageExtensions.urlEncode(hit.section()) + "#p"
                    + hit.id().substring(hit.id().lastIndexOf('/') + 1);
        };
    }

    private static List<Piece> pieces(String text, List<SearchHit.Highlight> highlights) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (SearchHit.Highlight one : highlights) {
            pieces.add(new Piece(CodePoints.between(text, at, one.start()), false));
            pieces.add(new Piece(CodePoints.between(text, one.start(), one.end()), true));
            at = one.end();
        }
        pieces.add(new Piece(CodePoints.from(text, at), false));
        return pieces;
    }
}
