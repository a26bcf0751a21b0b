package dev.gwr.gateway.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.gwr.commons.search.SearchText;
import dev.gwr.gateway.report.ReportLibrary;
import dev.gwr.seeds.Outline;
import dev.gwr.seeds.Report;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Makes hits of records and of paragraphs. */
final class Hits {

    private Hits() {
    }

    static SearchHit record(HitType type, JsonNode record, List<String> words) {
        JsonNode named = type == HitType.OBSERVATION ? record.path("indicator") : record;
        String title = type == HitType.TERM ? record.path("term").asText() : named.path("name").asText();
        String titleEn = type == HitType.TERM ? record.path("termEn").asText() : named.path("nameEn").asText();
        JsonNode citation = citation(type, record, words);
        String snippet = Snippets.around(citation.path("quote").asText(), words);
        String id = record.path("id").asText();
        return new SearchHit(type, id, Fit.of(title, words), title, titleEn, Snippets.highlights(title, words), snippet,
                Snippets.highlights(snippet, words), text(citation, "report"), text(citation, "section"),
                "/api/v1/" + path(type) + "/" + id);
    }

    private static String path(HitType type) {
        return switch (type) {
            case TARGET -> "targets";
            case OBSERVATION -> "observations";
            case PROJECT -> "projects";
            case TERM -> "terms";
            case PARAGRAPH -> throw new IllegalArgumentException("a paragraph is no record");
        };
    }

    /** The citation whose quote holds the words, or the first. */
    private static JsonNode citation(HitType type, JsonNode record, List<String> words) {
        List<JsonNode> citations = new ArrayList<>();
        if (type == HitType.PROJECT) {
            record.path("commitments").forEach(commitment -> commitment.path("citations").forEach(citations::add));
        } else {
            record.path("citations").forEach(citations::add);
        }
        return citations.stream()
                .filter(one -> SearchText.holds(SearchText.normalise(one.path("quote").asText()), words)).findFirst()
                .orElse(citations.isEmpty() ? MissingNode.getInstance() : citations.get(0));
    }

    private static String text(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.get(field).asText() : null;
    }

    /** The paragraphs of the reports that hold the words. */
    static List<SearchHit> paragraphs(ReportLibrary library, String only, List<String> words) {
        List<SearchHit> hits = new ArrayList<>();
        for (Report report : library.all()) {
            if (only != null && !report.id().equals(only)) {
                continue;
            }
            for (Outline.Section section : report.outline().sections()) {
                for (Outline.Paragraph paragraph : section.paragraphs()) {
                    if (SearchText.holds(SearchText.normalise(paragraph.text()), words)) {
                        hits.add(paragraph(report, section, paragraph, words));
                    }
                }
            }
        }
        return hits;
    }

    private static SearchHit paragraph(Report report, Outline.Section section, Outline.Paragraph paragraph,
            List<String> words) {
        String snippet = Snippets.around(paragraph.text(), words);
        return new SearchHit(HitType.PARAGRAPH, report.id() + "/" + section.code() + "/" + paragraph.number(), Fit.TEXT,
                section.heading(), null, Snippets.highlights(section.heading(), words), snippet,
                Snippets.highlights(snippet, words), report.id(), section.code(), "/api/v1/reports/" + report.id() + "/sections/"
                        + URLEncoder.encode(section.code(), StandardCharsets.UTF_8));
    }
}
