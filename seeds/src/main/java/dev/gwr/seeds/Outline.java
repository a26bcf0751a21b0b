package dev.gwr.seeds;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The text of a report, cut into parts, sections and paragraphs; and the one place that turns a quote into a citation. */
public final class Outline {

    public record Paragraph(int number, int line, String text) {
    }

    public record Section(String code, String heading, String headingEn, boolean synthetic, List<Paragraph> paragraphs) {
    }

    public record Part(String code, String heading, String headingEn, PartKind kind, String period, List<Section> sections) {
    }

    /** Thrown when a quote does not stand exactly once where a record says it does. */
    public static final class UnfoundException extends RuntimeException {
        UnfoundException(String message) {
            super(message);
        }
    }

    private final String report;
    private final List<Part> parts;
    private final Map<String, Section> sections = new LinkedHashMap<>();
    private final Map<String, Part> partOfSection = new LinkedHashMap<>();

    public Outline(Seeds.ReportSeed seed, String text) {
        this.report = seed.id();
        String[] lines = text.split("\\r?\\n", -1);
        this.parts = seed.parts().stream().map(part -> part(part, lines)).toList();
        for (Part part : parts) {
            for (Section section : part.sections()) {
                if (sections.put(section.code(), section) != null) {
                    throw new IllegalArgumentException("section " + section.code() + " stands twice in report.yaml");
                }
                partOfSection.put(section.code(), part);
            }
        }
    }

    private static Part part(Seeds.PartSeed seed, String[] lines) {
        List<Section> sections = seed.sections().stream().map(section -> section(section, lines)).toList();
        return new Part(seed.code(), seed.heading(), seed.headingEn(), seed.kind(), seed.period(), sections);
    }

    private static Section section(Seeds.SectionSeed seed, String[] lines) {
        if (seed.lines() == null || seed.lines().size() != 2 || seed.lines().get(0) < 1 || seed.lines().get(1) > lines.length) {
            throw new IllegalArgumentException("section " + seed.code() + ": lines must be [first, last] within the text");
        }
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int line = seed.lines().get(0); line <= seed.lines().get(1); line++) {
            paragraphs.add(new Paragraph(paragraphs.size() + 1, line, lines[line - 1]));
        }
        return new Section(seed.code(), seed.heading(), seed.headingEn(), seed.synthetic(), List.copyOf(paragraphs));
    }

    public List<Part> parts() {
        return parts;
    }

    public Collection<Section> sections() {
        return sections.values();
    }

    public Optional<Section> section(String code) {
        return Optional.ofNullable(sections.get(code));
    }

    public Part partOf(Section section) {
        return partOfSection.get(section.code());
    }

    /** The place of a quote: it must stand exactly once in its section. */
    public Citation cite(Cite cite) {
        Section section = section(cite.section())
                .orElseThrow(() -> new UnfoundException("there is no section " + cite.section()));
        Citation found = null;
        for (Paragraph paragraph : section.paragraphs()) {
            String text = paragraph.text();
            for (int at = text.indexOf(cite.quote()); at >= 0; at = text.indexOf(cite.quote(), at + 1)) {
                if (found != null) {
                    throw new UnfoundException("the quote stands more than once in " + cite.section() + ": " + cite.quote());
                }
                int start = text.codePointCount(0, at);
                found = new Citation(report, section.code(), paragraph.number(), start,
                        start + cite.quote().codePointCount(0, cite.quote().length()), cite.quote());
            }
        }
        if (found == null) {
            throw new UnfoundException("the quote does not stand in " + cite.section() + ": " + cite.quote());
        }
        return found;
    }

    public List<Citation> cite(List<Cite> cites) {
        return cites.stream().map(this::cite).toList();
    }
}
