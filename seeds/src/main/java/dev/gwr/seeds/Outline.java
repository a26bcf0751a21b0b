package dev.gwr.seeds;

import dev.gwr.model.Citation;
import dev.gwr.model.PartKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The text of a report, cut into parts, sections and paragraphs; and the one place that turns a quote into a citation.
 */
public final class Outline {

    public record Paragraph(int number, int line, String text) {
    }

    public record Section(String code, String heading, String headingEn, boolean synthetic, int level,
            List<Paragraph> paragraphs) {
    }

    public record Part(String code, String heading, String headingEn, PartKind kind, List<String> periods,
            List<Section> sections) {

        /** The period that it mainly speaks of; null if it speaks of none. */
        public String period() {
            return periods.isEmpty() ? null : periods.get(0);
        }
    }

    /** Thrown when a quote does not stand exactly once where a record says it does. */
    public static final class UnfoundException extends RuntimeException {

        private static final long serialVersionUID = 1L;

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
        Set<Integer> noise = Set.copyOf(seed.noise());
        this.parts = seed.parts().stream().map(part -> part(part, lines, noise)).toList();
        for (Part part : parts) {
            for (Section section : part.sections()) {
                if (sections.put(section.code(), section) != null) {
                    throw new IllegalArgumentException("section " + section.code() + " stands twice in report.yaml");
                }
                partOfSection.put(section.code(), part);
            }
        }
    }

    private static Part part(Seeds.PartSeed seed, String[] lines, Set<Integer> noise) {
        List<Section> sections = seed.sections().stream().map(section -> section(section, lines, noise)).toList();
        return new Part(seed.code(), seed.heading(), seed.headingEn(), seed.kind(), seed.periods(), sections);
    }

    private static Section section(Seeds.SectionSeed seed, String[] lines, Set<Integer> noise) {
        if (seed.lines() == null || seed.lines().size() != 2 || seed.lines().get(0) < 1
                || seed.lines().get(1) > lines.length) {
            throw new IllegalArgumentException("section " + seed.code() + ": lines must be [first, last] within the "
                    + "text");
        }
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int line = seed.lines().get(0); line <= seed.lines().get(1); line++) {
            if (!noise.contains(line)) {
                paragraphs.add(new Paragraph(paragraphs.size() + 1, line, lines[line - 1]));
            }
        }
        if (paragraphs.isEmpty()) {
            throw new IllegalArgumentException("section " + seed.code() + ": its lines hold no text");
        }
        return new Section(seed.code(), seed.heading(), seed.headingEn(), seed.synthetic(), seed.level(),
                List.copyOf(paragraphs));
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
                    throw new UnfoundException("the quote stands more than once in " + cite.section() + ": "
                            + cite.quote());
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
