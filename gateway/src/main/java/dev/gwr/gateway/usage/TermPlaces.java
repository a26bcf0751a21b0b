package dev.gwr.gateway.usage;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gwr.gateway.report.Sentences;
import dev.gwr.gateway.section.RecordType;
import dev.gwr.gateway.section.SectionRecords;
import dev.gwr.gateway.section.Span;
import dev.gwr.seeds.Citation;
import dev.gwr.seeds.Outline;
import dev.gwr.seeds.Report;
import dev.gwr.seeds.Seeds.MentionSeed;
import dev.gwr.seeds.Seeds.TermSeed;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * Where a report uses a term, and the rule by which a record does. The places come from the report, as its text does: so all
 * services can be asked at once, and the places are there even when the glossary is not.
 */
final class TermPlaces {

    private final Report report;
    private final List<Citation> places;
    private final Set<String> notes;

    TermPlaces(Report report, TermSeed term) {
        List<String> order = report.outline().sections().stream().map(Outline.Section::code).toList();
        this.report = report;
        this.places = term.mentions().stream().map(mention -> place(report, mention))
                .sorted(Comparator.comparingInt((Citation place) -> order.indexOf(place.section()))
                        .thenComparingInt(Citation::paragraph).thenComparingInt(Citation::start)).toList();
        this.notes = report.citations(term).stream().map(Citation::section).collect(Collectors.toSet());
    }

    /** The form itself; a mention's quote may be longer, so as to be found only once. */
    private static Citation place(Report report, MentionSeed mention) {
        Citation quote = report.outline().cite(mention.cite());
        String form = mention.form();
        int start = quote.start() + quote.quote().codePointCount(0, quote.quote().indexOf(form));
        return new Citation(quote.report(), quote.section(), quote.paragraph(), start,
                start + form.codePointCount(0, form.length()), form);
    }

    /** The sections from which a record that uses the term can be cited. */
    Set<String> sections() {
        Set<String> sections = new TreeSet<>(notes);
        places.forEach(place -> sections.add(place.section()));
        return sections;
    }

    List<TermUsage.UsePlace> places() {
        return places.stream().map(place -> new TermUsage.UsePlace(place,
                Sentences.text(paragraph(place), sentence(place)), paragraph(place).text())).toList();
    }

    private record Use(TermUsage.Via via, JsonNode record) {
    }

    /** The records of a type that use the term, the closest first, and otherwise as they came. */
    <T> List<T> uses(RecordType type, List<SectionRecords.Place> cited, BiFunction<TermUsage.Via, JsonNode, T> representation) {
        Map<String, Use> uses = new LinkedHashMap<>();
        for (SectionRecords.Place record : cited) {
            if (record.span().type() == type) {
                via(record).ifPresent(via -> uses.merge(record.span().id(), new Use(via, record.record()),
                        (one, other) -> one.via().compareTo(other.via()) <= 0 ? one : other));
            }
        }
        return uses.values().stream().sorted(Comparator.comparing(Use::via))
                .map(use -> representation.apply(use.via(), use.record())).toList();
    }

    private Optional<TermUsage.Via> via(SectionRecords.Place record) {
        Span span = record.span();
        List<Citation> near = places.stream()
                .filter(place -> place.section().equals(record.section()) && place.paragraph() == record.paragraph()).toList();
        if (near.stream().anyMatch(place -> span.start() <= place.start() && span.end() >= place.end())) {
            return Optional.of(TermUsage.Via.CITES);
        }
        if (notes.contains(record.section())) {
            return Optional.of(TermUsage.Via.NOTE);
        }
        return near.stream().anyMatch(place -> sentence(place).meets(span.start(), span.end()))
                ? Optional.of(TermUsage.Via.SAME_SENTENCE) : Optional.empty();
    }

    private Sentences.Place sentence(Citation place) {
        return Sentences.around(paragraph(place), place.start(), place.end());
    }

    private Outline.Paragraph paragraph(Citation place) {
        return report.outline().section(place.section()).orElseThrow().paragraphs().get(place.paragraph() - 1);
    }
}
