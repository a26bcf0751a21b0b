package dev.gwr.glossary;

import dev.gwr.commons.search.SearchText;
import dev.gwr.commons.store.intake.ReportRecords;
import dev.gwr.commons.store.intake.ReportRows;
import dev.gwr.glossary.mention.MentionEntity;
import dev.gwr.glossary.term.TermEntity;
import dev.gwr.glossary.term.TermMember;
import dev.gwr.glossary.term.TermReference;
import dev.gwr.model.Citation;
import dev.gwr.model.Note;
import dev.gwr.model.publication.Publication;
import dev.gwr.model.publication.PublishedReport;
import dev.gwr.model.publication.PublishedTerm;
import dev.gwr.model.publication.PublishedTerm.PublishedMention;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Terms of the reports, and where the reports use them. */
@ApplicationScoped
class GlossaryRecords implements ReportRecords {

    @Inject
    EntityManager entities;

    @Inject
    ReportRows rows;

    @Override
    public void take(Publication publication, Instant now) {
        PublishedReport report = publication.report();
        Map<String, String> names = publication.terms().stream()
                .collect(Collectors.toMap(PublishedTerm::id, PublishedTerm::term));
        List<MentionEntity> mentions = new ArrayList<>();
        int position = 0;
        for (PublishedTerm published : publication.terms()) {
            TermEntity term = entities.merge(term(report, published, position++, names));
            mentions.addAll(mentions(report, published, term));
        }
        mentions.sort(textOrder(report));
        for (int i = 0; i < mentions.size(); i++) {
            mentions.get(i).position = i;
            entities.merge(mentions.get(i));
        }
        rows.keepOnly(MentionEntity.class, report.id(), mentions.stream().map(mention -> mention.id).toList());
        rows.keepOnly(TermEntity.class, report.id(), List.copyOf(names.keySet()));
    }

    @Override
    public void withdraw(String report, Instant now) {
        rows.keepOnly(MentionEntity.class, report, List.of());
        rows.keepOnly(TermEntity.class, report, List.of());
    }

    private static TermEntity term(PublishedReport report, PublishedTerm published, int position,
            Map<String, String> names) {
        TermEntity e = new TermEntity();
        e.id = published.id();
        e.report = report.id();
        e.reportYear = report.year();
        e.province = report.region();
        e.number = published.number();
        e.position = position;
        e.term = published.term();
        e.termEn = published.termEn();
        e.aliases = published.aliases().toArray(String[]::new);
        e.theme = published.theme();
        e.area = report.themes().stream().filter(theme -> theme.code().equals(e.theme)).map(PublishedReport.Theme::area)
                .filter(Objects::nonNull).findFirst().orElse(null);
        e.definition = published.definition();
        e.members = TermMember.of(published.members());
        e.related = published.related().stream().filter(names::containsKey)
                .map(id -> new TermReference(id, names.get(id)))
                .toList();
        e.counted = published.counted();
        e.note = Note.zh(published.note());
        e.noteEn = Note.en(published.note());
        e.citations = published.citations();
        List<String> mentionedIn = published.mentions().stream().map(mention -> mention.citation().section()).distinct()
                .toList();
        e.mentionedIn = mentionedIn.toArray(String[]::new);
        e.sections = Stream.concat(e.citations.stream().map(Citation::section), mentionedIn.stream()).distinct()
                .toArray(String[]::new);
        e.reading = published.reading();
        e.readingState = published.reading() == null ? null : published.reading().state();
        e.searchName = SearchText.normalise(e.term);
        e.searchText = SearchText.normalise(Stream.concat(Stream.of(e.term, e.termEn, e.definition),
                published.aliases().stream())
                .filter(Objects::nonNull).collect(Collectors.joining(" ")));
        return e;
    }

    private static List<MentionEntity> mentions(PublishedReport report, PublishedTerm published, TermEntity term) {
        List<MentionEntity> mentions = new ArrayList<>();
        for (PublishedMention mention : published.mentions()) {
            MentionEntity e = new MentionEntity();
            e.id = published.id() + "-mention-" + (mentions.size() + 1);
            e.report = report.id();
            e.reportYear = report.year();
            e.province = report.region();
            e.term = term;
            e.section = mention.citation().section();
            e.surface = mention.surface();
            e.citation = form(mention);
            mentions.add(e);
        }
        return mentions;
    }

    /** Narrows the citation of a quote to the form within it; that the form stands there once was proven. */
    private static Citation form(PublishedMention mention) {
        Citation quote = mention.citation();
        String form = mention.surface();
        int start = quote.start() + quote.quote().codePointCount(0, quote.quote().indexOf(form));
        return new Citation(quote.report(), quote.section(), quote.paragraph(), start,
                start + form.codePointCount(0, form.length()), form);
    }

    private static Comparator<MentionEntity> textOrder(PublishedReport report) {
        List<String> sections = report.parts().stream().flatMap(part -> part.sections().stream())
                .map(PublishedReport.Section::code).toList();
        return Comparator.<MentionEntity>comparingInt(mention -> sections.indexOf(mention.section))
                .thenComparingInt(mention -> mention.citation.paragraph())
                .thenComparingInt(mention -> mention.citation.start());
    }
}
