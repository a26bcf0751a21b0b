package dev.gwr.gateway.search;

import dev.gwr.commons.search.SearchText;
import dev.gwr.gateway.service.glossary.Term;
import dev.gwr.gateway.service.projects.Project;
import dev.gwr.gateway.service.reports.Paragraph;
import dev.gwr.gateway.service.targets.Indicator;
import dev.gwr.gateway.service.targets.Observation;
import dev.gwr.gateway.service.targets.Target;
import dev.gwr.model.Citation;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Makes hits of records and of paragraphs. */
final class Hits {

    private static final String PATH = "/api/v1/";

    private Hits() {
    }

    static SearchHit of(Target target, List<String> words) {
        return hit(HitType.TARGET, "targets/", target.getId(), target.getName(), target.getNameEn(),
                names(target.getIndicator()), target.getCitations(), words);
    }

    static SearchHit of(Observation observation, List<String> words) {
        return hit(HitType.OBSERVATION, "observations/", observation.getId(), observation.getName(),
                observation.getNameEn(), names(observation.getIndicator()), observation.getCitations(), words);
    }

    private static List<String> names(Indicator indicator) {
        return indicator == null ? List.of()
                : Stream.concat(Stream.of(indicator.getName()), indicator.getAliases().stream()).toList();
    }

    static SearchHit of(Project project, List<String> words) {
        List<Citation> citations = project.getCommitments().stream().flatMap(one -> one.getCitations().stream())
                .toList();
        return hit(HitType.PROJECT, "projects/", project.getId(), project.getName(), project.getNameEn(),
                project.getAliases(), citations, words);
    }

    static SearchHit of(Term term, List<String> words) {
        return hit(HitType.TERM, "terms/", term.getId(), term.getName(), term.getNameEn(), term.getAliases(),
                term.getCitations(), words);
    }

    static SearchHit of(Paragraph paragraph, List<String> words) {
        String snippet = Snippets.around(paragraph.getText(), words);
        return SearchHitBuilder.builder().type(HitType.PARAGRAPH).id(paragraph.getId()).fit(MatchQuality.TEXT)
                .title(paragraph.getHeading())
                .titleHighlights(Snippets.highlights(paragraph.getHeading(), words))
                .snippet(snippet).snippetHighlights(Snippets.highlights(snippet, words))
                .report(paragraph.getReport()).section(paragraph.getSection())
                .href(PATH + "reports/" + paragraph.getReport() + "/sections/"
                        + URLEncoder.encode(paragraph.getSection(), StandardCharsets.UTF_8)).build();
    }

    private static SearchHit hit(HitType type, String path, String id, String title, String titleEn,
            List<String> aliases, List<Citation> citations, List<String> words) {
        // The citation whose quote holds the words, or the first.
        Citation citation = citations.stream().filter(one -> holds(one.quote(), words)).findFirst()
                .orElse(citations.isEmpty() ? null : citations.get(0));
        String quote = citation == null ? "" : citation.quote();
        String alias = aliases == null || holds(title, words) || holds(quote, words) ? null
                : aliases.stream().filter(one -> holds(one, words)).findFirst().orElse(null);
        String snippet = Snippets.around(quote, words);
        return SearchHitBuilder.builder().type(type).id(id).fit(MatchQuality.of(title, words)).title(title)
                .titleEn(titleEn).titleHighlights(Snippets.highlights(title, words)).alias(alias)
                .snippet(snippet).snippetHighlights(Snippets.highlights(snippet, words))
                .report(citation == null ? null : citation.report())
                .section(citation == null ? null : citation.section()).href(PATH + path + id).build();
    }

    private static boolean holds(String text, List<String> words) {
        return SearchText.holds(SearchText.normalise(text), words);
    }
}
