package dev.gwr.seeds;

import dev.gwr.model.Citation;
import dev.gwr.model.Numerals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a part of a quote stands: start and end in UTF-16 units of its paragraph, end exclusive. */
record QuoteLocation(Outline.Section section, Outline.Paragraph paragraph, int start, int end) {

    /** Empty if the quote is not found, or if the part is not in it. */
    static Optional<QuoteLocation> of(Outline outline, Cite cite, String part) {
        int within = within(cite.quote(), part);
        if (within < 0) {
            return Optional.empty();
        }
        try {
            Citation citation = outline.cite(cite);
            Outline.Section section = outline.section(citation.section()).orElseThrow();
            Outline.Paragraph paragraph = section.paragraphs().get(citation.paragraph() - 1);
            int start = paragraph.text().offsetByCodePoints(0, citation.start()) + within;
            return Optional.of(new QuoteLocation(section, paragraph, start, start + part.length()));
        } catch (Outline.UnfoundException e) {
            return Optional.empty();
        }
    }

    /** Where a part stands in a quote: a 5% that is the end of 6.5% only if there is no other. */
    private static int within(String quote, String part) {
        return places(quote, part).stream().filter(at -> !cut(quote, part, at)).findFirst().orElse(quote.indexOf(part));
    }

    /** Whether a part stands in a quote just once, but for pieces of longer numbers. */
    static boolean once(String quote, String part) {
        List<Integer> places = places(quote, part);
        return places.size() == 1 || places.stream().filter(at -> !cut(quote, part, at)).count() == 1;
    }

    private static List<Integer> places(String quote, String part) {
        List<Integer> places = new ArrayList<>();
        for (int at = quote.indexOf(part); at >= 0; at = quote.indexOf(part, at + 1)) {
            places.add(at);
        }
        return places;
    }

    private static boolean cut(String quote, String part, int at) {
        return Numerals.find(part).filter(number -> Numerals.cut(quote, at + number.start(), at + number.end()))
                .isPresent();
    }

    String text() {
        return paragraph.text();
    }

    /** Names the paragraph. */
    String key() {
        return section.code() + '/' + paragraph.number();
    }
}
