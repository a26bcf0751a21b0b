package dev.gwr.gateway.pages;

import dev.gwr.gateway.section.AnnotatedParagraph;
import dev.gwr.gateway.section.AnnotatedSection;
import dev.gwr.gateway.section.RecordType;
import dev.gwr.gateway.section.Span;
import dev.gwr.gateway.service.glossary.Term;
import dev.gwr.model.publication.Reading;
import java.util.ArrayList;
import java.util.Comparator;
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
 * @param terms the terms that it uses, which are explained below it
 */
public record MarkedParagraph(int number, String text, List<Piece> pieces, List<Term> terms) {

    /** {@code href} is the page of the record without the language; null for plain text. */
    public record Piece(String text, String type, String href, boolean machine) {
    }

    static List<MarkedParagraph> of(AnnotatedSection section) {
        Set<String> machine = new HashSet<>();
        machine(machine, section.targets(), one -> one.getReading(), one -> one.getId());
        machine(machine, section.observations(), one -> one.getReading(), one -> one.getId());
        machine(machine, section.projects(), one -> one.getReading(), one -> one.getId());
        machine(machine, section.terms(), one -> one.getReading(), one -> one.getId());
        Map<String, Term> terms = section.terms() == null ? Map.of()
                : section.terms().stream().collect(Collectors.toMap(
                Term::getId, Function.identity(), (one, same) -> one));
        return section.paragraphs().stream().map(paragraph -> of(paragraph, machine, terms)).toList();
    }

    private static <T> void machine(Set<String> ids, List<T> records, Function<T, Reading> reading,
            Function<T, String> id) {
        if (records != null) {
            records.stream().filter(one -> Readings.machine(reading.apply(one))).forEach(one -> ids.add(id.apply(one)));
        }
    }

    private static MarkedParagraph of(AnnotatedParagraph paragraph, Set<String> machine, Map<String, Term> known) {
        List<Span> spans = paragraph.spans().stream().sorted(Comparator.comparingInt(Span::start)
                .thenComparing(Comparator.comparingInt(Span::end).reversed())).toList();
        List<Piece> pieces = new ArrayList<>();
        String text = paragraph.text();
        int at = 0;
        for (Span span : spans) {
            if (span.start() >= at) {
                plain(pieces, CodePoints.between(text, at, span.start()));
                pieces.add(new Piece(CodePoints.between(text, span.start(), span.end()), span.type().name(), path(span),
                        machine.contains(span.id())));
                at = span.end();
            }
        }
        plain(pieces, CodePoints.from(text, at));
        List<Term> terms = spans.stream().filter(one -> one.type() == RecordType.TERM).map(one -> known.get(one.id()))
                .filter(one -> one != null && !text.contains(one.getDefinition())).distinct().toList();
        return new MarkedParagraph(paragraph.number(), text, pieces, terms);
    }

    private static void plain(List<Piece> pieces, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, null, null, false));
        }
    }

    private static String path(Span span) {
        String kind = span.type() == RecordType.TARGET ? "/targets/" : span.type() == RecordType.OBSERVATION
                ? "/results/"
                : span.type() == RecordType.PROJECT ? "/projects/" : "/terms/";
        return kind + span.id();
    }
}
