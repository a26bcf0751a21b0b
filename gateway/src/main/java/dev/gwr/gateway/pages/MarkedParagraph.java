package dev.gwr.gateway.pages;

import dev.gwr.gateway.section.AnnotatedParagraph;
import dev.gwr.gateway.section.AnnotatedSection;
import dev.gwr.gateway.section.RecordType;
import dev.gwr.gateway.section.Span;
import dev.gwr.gateway.service.glossary.Term;
import dev.gwr.model.publication.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A paragraph in pieces: plain text, and text that is a record. Of spans that overlap, the first and then the longest
 * is marked.
 *
 * @param terms  the terms that it uses, which are explained below it
 * @param others what it holds beside: records that neither a mark nor a term leads to, as another has their words
 */
public record MarkedParagraph(int number, String text, List<Piece> pieces, List<Term> terms, List<Named> others) {

    /** {@code href} is the page of the record without the language; null for plain text. */
    public record Piece(String text, String type, String href, boolean machine) {
    }

    /** A record by its name; {@code href} is its page without the language. */
    public record Named(String type, String href, String name, String nameEn, boolean machine) {
    }

    static List<MarkedParagraph> of(AnnotatedSection section) {
        Map<String, Named> records = new HashMap<>();
        all(section.targets()).forEach(one -> keep(records, RecordType.TARGET, one.getId(), one.getName(),
                one.getNameEn(), one.getReading()));
        all(section.observations()).forEach(one -> keep(records, RecordType.OBSERVATION, one.getId(), one.getName(),
                one.getNameEn(), one.getReading()));
        all(section.projects()).forEach(one -> keep(records, RecordType.PROJECT, one.getId(), one.getName(),
                one.getNameEn(), one.getReading()));
        all(section.terms()).forEach(one -> keep(records, RecordType.TERM, one.getId(), one.getName(),
                one.getNameEn(), one.getReading()));
        Map<String, Term> terms = all(section.terms()).stream().collect(Collectors.toMap(
                Term::getId, Function.identity(), (one, same) -> one));
        return section.paragraphs().stream().map(paragraph -> of(paragraph, records, terms)).toList();
    }

    private static <T> List<T> all(List<T> records) {
        return records == null ? List.of() : records;
    }

    private static void keep(Map<String, Named> records, RecordType type, String id, String name, String nameEn,
            Reading reading) {
        String href = path(type, id);
        records.put(href, new Named(type.name(), href, name, nameEn, Readings.machine(reading)));
    }

    private static MarkedParagraph of(AnnotatedParagraph paragraph, Map<String, Named> records,
            Map<String, Term> known) {
        List<Span> spans = paragraph.spans().stream().sorted(Comparator.comparingInt(Span::start)
                .thenComparing(Comparator.comparingInt(Span::end).reversed())).toList();
        List<Piece> pieces = new ArrayList<>();
        Set<String> led = new HashSet<>();
        String text = paragraph.text();
        int at = 0;
        for (Span span : spans) {
            if (span.start() >= at) {
                plain(pieces, CodePoints.between(text, at, span.start()));
                Named record = named(span, text, records);
                pieces.add(new Piece(CodePoints.between(text, span.start(), span.end()), record.type(), record.href(),
                        record.machine()));
                led.add(record.href());
                at = span.end();
            }
        }
        plain(pieces, CodePoints.from(text, at));
        List<Term> terms = spans.stream().filter(one -> one.type() == RecordType.TERM).map(one -> known.get(one.id()))
                .filter(one -> one != null && !text.contains(one.getDefinition())).distinct().toList();
        terms.forEach(one -> led.add(path(RecordType.TERM, one.getId())));
        List<Named> others = spans.stream().filter(span -> led.add(path(span.type(), span.id())))
                .map(span -> named(span, text, records)).toList();
        return new MarkedParagraph(paragraph.number(), text, pieces, terms, others);
    }

    /** A record that came with no name, as when a part is away, is called by its words. */
    private static Named named(Span span, String text, Map<String, Named> records) {
        String href = path(span.type(), span.id());
        return records.getOrDefault(href, new Named(span.type().name(), href,
                CodePoints.between(text, span.start(), span.end()), null, false));
    }

    private static void plain(List<Piece> pieces, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, null, null, false));
        }
    }

    private static String path(RecordType type, String id) {
        String kind = type == RecordType.TARGET ? "/targets/" : type == RecordType.OBSERVATION ? "/results/"
                : type == RecordType.PROJECT ? "/projects/" : "/terms/";
        return kind + id;
    }
}
