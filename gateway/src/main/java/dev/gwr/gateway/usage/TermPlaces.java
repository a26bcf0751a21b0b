package dev.gwr.gateway.usage;

import dev.gwr.gateway.section.SectionRecords;
import dev.gwr.gateway.section.Span;
import dev.gwr.gateway.service.reports.ParagraphText;
import dev.gwr.gateway.service.reports.SectionText;
import dev.gwr.model.Citation;
import dev.gwr.model.Sentences;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Where a report uses a term, and the rule by which a record does. */
final class TermPlaces {

    private final List<Citation> places;
    private final Set<String> notes;
    private final Map<String, SectionText> texts = new LinkedHashMap<>();

    /**
     * @param places where the term is used, in the order of the text
     * @param notes  the sections that define it
     * @param texts  the sections that use it, as far as they could be had: without its text a place has no sentence
     */
    TermPlaces(List<Citation> places, Set<String> notes, List<SectionText> texts) {
        this.places = places;
        this.notes = notes;
        texts.stream().filter(Objects::nonNull).forEach(text -> this.texts.put(text.getSection(), text));
    }

    List<TermUsage.UsePlace> places() {
        return places.stream().map(place -> paragraph(place).map(text -> new TermUsage.UsePlace(place,
                Sentences.text(text, sentence(text, place)), text))
                .orElseGet(() -> new TermUsage.UsePlace(place, null, null))).toList();
    }

    private record Use<R>(TermUsage.Via via, R record) {
    }

    /** The records that use the term, the closest first, and otherwise as they came. */
    <R, T> List<T> uses(List<SectionRecords.Place<R>> cited, BiFunction<TermUsage.Via, R, T> representation) {
        Map<String, Use<R>> uses = new LinkedHashMap<>();
        for (SectionRecords.Place<R> record : cited) {
            via(record).ifPresent(via -> uses.merge(record.span().id(), new Use<>(via, record.record()),
                    (one, other) -> one.via().compareTo(other.via()) <= 0 ? one : other));
        }
        return uses.values().stream().sorted(Comparator.comparing(Use<R>::via))
                .map(use -> representation.apply(use.via(), use.record())).toList();
    }

    private Optional<TermUsage.Via> via(SectionRecords.Place<?> record) {
        Span span = record.span();
        List<Citation> near = places.stream()
                .filter(place -> place.section().equals(record.section()) && place.paragraph() == record.paragraph())
                .toList();
        if (near.stream().anyMatch(place -> span.start() <= place.start() && span.end() >= place.end())) {
            return Optional.of(TermUsage.Via.CITES);
        }
        if (notes.contains(record.section())) {
            return Optional.of(TermUsage.Via.NOTE);
        }
        return near.stream().anyMatch(place -> paragraph(place)
                .filter(text -> sentence(text, place).meets(span.start(), span.end())).isPresent())
                ? Optional.of(TermUsage.Via.SAME_SENTENCE) : Optional.empty();
    }

    private static Sentences.Place sentence(String text, Citation place) {
        return Sentences.around(text, place.start(), place.end());
    }

    private Optional<String> paragraph(Citation place) {
        return Optional.ofNullable(texts.get(place.section())).flatMap(section -> section.getParagraphs().stream()
                .filter(one -> one.getNumber() == place.paragraph()).findFirst()).map(ParagraphText::getText);
    }
}
