package dev.gwr.seeds;

import java.util.Optional;

/** Where a part of a quote stands: start and end in UTF-16 units of its paragraph, end exclusive. */
record Place(Outline.Section section, Outline.Paragraph paragraph, int start, int end) {

    /** Empty if the quote is not found, or if the part is not in it. */
    static Optional<Place> of(Outline outline, Cite cite, String part) {
        int within = cite.quote().indexOf(part);
        if (within < 0) {
            return Optional.empty();
        }
        try {
            Citation citation = outline.cite(cite);
            Outline.Section section = outline.section(citation.section()).orElseThrow();
            Outline.Paragraph paragraph = section.paragraphs().get(citation.paragraph() - 1);
            int start = paragraph.text().offsetByCodePoints(0, citation.start()) + within;
            return Optional.of(new Place(section, paragraph, start, start + part.length()));
        } catch (Outline.UnfoundException e) {
            return Optional.empty();
        }
    }

    String text() {
        return paragraph.text();
    }

    /** Names the paragraph. */
    String key() {
        return section.code() + '/' + paragraph.number();
    }
}
