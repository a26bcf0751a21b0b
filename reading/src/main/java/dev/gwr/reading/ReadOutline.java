package dev.gwr.reading;

import dev.gwr.model.PartKind;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the reader found of a text's form: its parts, sections and paragraphs, and the lines that are noise of the page.
 * Lines
 * count from 1 in the published text, which is never changed; offsets count Unicode code points in a paragraph.
 */
public record ReadOutline(List<Part> parts, List<Integer> noise) {

    /**
     * {@code number}: from 1 in its section. A paragraph is one line of the published text. {@code text}: as it is
     * read; {@code written}: as it is published, as long, and what is quoted.
     */
    public record Paragraph(String section, int number, int line, String text, String written) {

        public Paragraph(String section, int number, int line, String text) {
            this(section, number, line, text, text);
        }
    }

    /**
     * {@code synthetic}: the text has no heading there, and the one given is ours. {@code level}: 1 below a part, 2
     * below a section.
     * A heading that is run in (（一）加快…。正文) is also the beginning of its first paragraph.
     */
    public record Section(String code, String heading, boolean synthetic, int level, List<Paragraph> paragraphs) {
    }

    /**
     * {@code periods}: what the part speaks of, the main one first: 2025, then 2021/2025. {@code line}: that of its
     * heading.
     */
    public record Part(String code, String heading, PartKind kind, List<String> periods, Integer line,
            List<Section> sections) {
    }

    /** The same outline of a text that was read with other punctuation than it has: headings as the text has them. */
    public ReadOutline writtenAs(SourceText text) {
        return new ReadOutline(parts.stream().map(part -> new Part(part.code(), part.line() == null ? part.heading()
                : text.line(part.line()), part.kind(), part.periods(), part.line(), part.sections().stream()
                        .map(section -> writtenAs(section, text)).toList())).toList(), noise);
    }

    private static Section writtenAs(Section section, SourceText text) {
        List<Paragraph> paragraphs = section.paragraphs().stream().map(one -> new Paragraph(one.section(),
                one.number(),
                one.line(), one.text(), text.line(one.line()))).toList();
        int at = paragraphs.isEmpty() ? -1 : paragraphs.get(0).text().indexOf(section.heading());
        String heading = section.synthetic() || at < 0 ? section.heading()
                : paragraphs.get(0).written().substring(at, at + section.heading().length());
        return new Section(section.code(), heading, section.synthetic(), section.level(), paragraphs);
    }

    /** For what is published whole and not only quoted: each paragraph as it is published. */
    public ReadOutline asWritten() {
        return new ReadOutline(parts.stream().map(part -> new Part(part.code(), part.heading(), part.kind(),
                part.periods(), part.line(), part.sections().stream().map(section -> new Section(section.code(),
                        section.heading(), section.synthetic(), section.level(), section.paragraphs().stream()
                                .map(one -> new Paragraph(one.section(), one.number(), one.line(), one.written()))
                                .toList())).toList())).toList(), noise);
    }

    public Stream<Paragraph> paragraphs() {
        return parts.stream().flatMap(part -> part.sections().stream())
                .flatMap(section -> section.paragraphs().stream());
    }
}
