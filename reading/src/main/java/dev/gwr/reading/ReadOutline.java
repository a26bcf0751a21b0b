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

    /** {@code number}: from 1 in its section. A paragraph is one line of the published text. */
    public record Paragraph(String section, int number, int line, String text) {
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

    public Stream<Paragraph> paragraphs() {
        return parts.stream().flatMap(part -> part.sections().stream())
                .flatMap(section -> section.paragraphs().stream());
    }
}
