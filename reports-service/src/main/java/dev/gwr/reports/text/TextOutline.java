package dev.gwr.reports.text;

import dev.gwr.model.Citation;
import dev.gwr.model.publication.PublishedReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The paragraphs of a published text, by section. A paragraph is one line of the text. */
public final class TextOutline {

    /** {@code order}: its place among all paragraphs of the report, from 0. */
    public record Paragraph(String section, int number, int line, int order, String text) {

        /** What stands between two code points; empty if they are not within the paragraph, or out of order. */
        public Optional<String> between(int start, int end) {
            int length = text.codePointCount(0, text.length());
            if (start < 0 || end > length || start >= end) {
                return Optional.empty();
            }
            return Optional.of(text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end)));
        }
    }

    private final String report;
    private final Map<String, List<Paragraph>> sections = new LinkedHashMap<>();
    private final List<Paragraph> paragraphs = new ArrayList<>();

    public TextOutline(PublishedReport about, String text) {
        this.report = about.id();
        String[] lines = text.split("\\r?\\n", -1);
        for (PublishedReport.Part part : about.parts()) {
            for (PublishedReport.Section section : part.sections()) {
                List<Paragraph> own = new ArrayList<>();
                for (int line : section.lines()) {
                    Paragraph paragraph = new Paragraph(section.code(), own.size() + 1, line, paragraphs.size(),
                            lines[line - 1]);
                    own.add(paragraph);
                    paragraphs.add(paragraph);
                }
                sections.put(section.code(), own);
            }
        }
    }

    public List<Paragraph> paragraphs() {
        return paragraphs;
    }

    public Optional<List<Paragraph>> section(String code) {
        return Optional.ofNullable(sections.get(code));
    }

    public Optional<Paragraph> paragraph(String section, int number) {
        return section(section).filter(own -> number >= 1 && number <= own.size()).map(own -> own.get(number - 1));
    }

    /** Whether the quote stands just there. */
    public boolean proves(Citation citation) {
        return paragraph(citation.section(), citation.paragraph())
                .flatMap(paragraph -> paragraph.between(citation.start(), citation.end()))
                .filter(citation.quote()::equals).isPresent();
    }

    /**
     * Where a quote of an older text stands in this one: in its old place, else in the one place of its section that
     * has it, else in the one place of the report that has it.
     */
    public Optional<Citation> find(Citation old) {
        if (proves(old)) {
            return Optional.of(old);
        }
        List<Citation> inSection = find(old.quote(), sections.getOrDefault(old.section(), List.of()));
        List<Citation> found = inSection.size() == 1 ? inSection : find(old.quote(), paragraphs);
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private List<Citation> find(String quote, List<Paragraph> among) {
        List<Citation> found = new ArrayList<>();
        for (Paragraph paragraph : among) {
            String text = paragraph.text();
            for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
                int start = text.codePointCount(0, at);
                found.add(new Citation(report, paragraph.section(), paragraph.number(), start,
                        start + quote.codePointCount(0, quote.length()), quote));
            }
        }
        return found;
    }
}
