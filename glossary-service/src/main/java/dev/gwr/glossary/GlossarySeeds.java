package dev.gwr.glossary;

import dev.gwr.commons.search.SearchText;
import dev.gwr.commons.store.SeedLoader;
import dev.gwr.glossary.mention.MentionEntity;
import dev.gwr.glossary.term.TermEntity;
import dev.gwr.glossary.term.TermMember;
import dev.gwr.glossary.term.TermReference;
import dev.gwr.seeds.Citation;
import dev.gwr.seeds.Outline;
import dev.gwr.seeds.Report;
import dev.gwr.seeds.Seeds;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Loads terms and their mentions out of the reports. */
@ApplicationScoped
class GlossarySeeds extends SeedLoader {

    @Override
    protected void load(List<Report> reports, Instant now) {
        List<String> terms = new ArrayList<>();
        List<String> mentions = new ArrayList<>();
        for (Report report : reports) {
            Map<String, String> names = report.terms().stream()
                    .collect(Collectors.toMap(Seeds.TermSeed::id, Seeds.TermSeed::term));
            List<MentionEntity> found = new ArrayList<>();
            for (Seeds.TermSeed seed : report.terms()) {
                TermEntity term = term(report, seed, names);
                terms.add(term.id);
                found.addAll(mentions(report, seed, term));
            }
            found.sort(textOrder(report.outline()));
            for (MentionEntity mention : found) {
                mention.position = mentions.size();
                mentions.add(mention.id);
                entities.merge(mention);
            }
        }
        keepOnly(MentionEntity.class, mentions);
        keepOnly(TermEntity.class, terms);
    }

    private TermEntity term(Report report, Seeds.TermSeed seed, Map<String, String> names) {
        TermEntity e = new TermEntity();
        e.id = seed.id();
        e.report = report.id();
        e.reportYear = report.about().year();
        e.number = seed.number();
        e.term = seed.term();
        e.termEn = seed.termEn();
        e.aliases = seed.aliases().toArray(String[]::new);
        e.theme = seed.theme();
        e.definition = seed.cites().get(0).quote();
        e.members = TermMember.of(seed.members());
        e.related = seed.related().stream().map(id -> new TermReference(id, names.get(id))).toList();
        e.note = seed.note();
        e.citations = report.citations(seed);
        List<String> mentionedIn = seed.mentions().stream().map(Seeds.MentionSeed::section).distinct().toList();
        e.mentionedIn = mentionedIn.toArray(String[]::new);
        e.sections = Stream.concat(e.citations.stream().map(Citation::section), mentionedIn.stream()).distinct()
                .toArray(String[]::new);
        e.searchName = SearchText.normalise(e.term);
        e.searchText = SearchText.normalise(e.term + ' ' + e.termEn + ' ' + String.join(" ", e.aliases) + ' ' + e.definition);
        return entities.merge(e);
    }

    private static List<MentionEntity> mentions(Report report, Seeds.TermSeed seed, TermEntity term) {
        List<MentionEntity> mentions = new ArrayList<>();
        for (Seeds.MentionSeed mention : seed.mentions()) {
            MentionEntity e = new MentionEntity();
            e.id = seed.id() + "-mention-" + (mentions.size() + 1);
            e.report = report.id();
            e.term = term;
            e.section = mention.section();
            e.surface = mention.form();
            e.citation = form(report.outline().cite(mention.cite()), mention.form());
            mentions.add(e);
        }
        return mentions;
    }

    /** Narrows the citation of a quote to the form within it; that the form stands there once was proven. */
    private static Citation form(Citation quote, String form) {
        int start = quote.start() + quote.quote().codePointCount(0, quote.quote().indexOf(form));
        return new Citation(quote.report(), quote.section(), quote.paragraph(), start,
                start + form.codePointCount(0, form.length()), form);
    }

    private static Comparator<MentionEntity> textOrder(Outline outline) {
        List<String> sections = outline.sections().stream().map(Outline.Section::code).toList();
        return Comparator.<MentionEntity>comparingInt(mention -> sections.indexOf(mention.section))
                .thenComparingInt(mention -> mention.citation.paragraph())
                .thenComparingInt(mention -> mention.citation.start());
    }
}
