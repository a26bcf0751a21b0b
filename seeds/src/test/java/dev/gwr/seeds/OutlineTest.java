package dev.gwr.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gwr.model.Citation;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutlineTest {

    /** 𠀀 (U+20000) and 𬭊 (U+2CB4A) are one code point each, and two UTF-16 units. */
    @Test
    void countsCodePointsBeyondTheBasicPlane() {
        Outline outline = MadeUp.outline("第一段。", "𠀀地𬭊增长5%，𠀀结束。");
        assertEquals(new Citation("xx-2025", "一", 2, 1, 7, "地𬭊增长5%"), outline.cite(new Cite("一", "地𬭊增长5%")));
        assertEquals(new Citation("xx-2025", "一", 2, 8, 10, "𠀀结"), outline.cite(new Cite("一", "𠀀结")));
        String paragraph = outline.section("一").orElseThrow().paragraphs().get(1).text();
        assertEquals("地𬭊增长5%", paragraph.codePoints().skip(1).limit(6)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString());
    }

    @Test
    void placesAPartOfAQuoteInItsParagraph() {
        QuoteLocation place = QuoteLocation.of(MadeUp.outline("𠀀地𬭊增长5%。"), new Cite("一", "增长5%"), "5%").orElseThrow();
        assertEquals("5%", place.text().substring(place.start(), place.end()));
    }

    @Test
    void findsANumberThatIsAlsoTheEndOfAnother() {
        QuoteLocation place = QuoteLocation.of(MadeUp.outline("分别增长6.5%、5%。"), new Cite("一", "分别增长6.5%、5%"),
                "5%").orElseThrow();
        assertEquals("、5%", place.text().substring(place.start() - 1, place.end()));
        assertTrue(QuoteLocation.once("分别增长6.5%、5%", "5%"));
        assertFalse(QuoteLocation.once("分别增长5%、5%", "5%"));
    }

    @Test
    void aQuoteMustStandExactlyOnce() {
        Outline outline = MadeUp.outline("增长5%，增长5%。", "下降三成三成三成。");
        assertEquals("the quote stands more than once in 一: 增长5%", refused(outline, "一", "增长5%"));
        assertEquals("the quote stands more than once in 一: 三成三成", refused(outline, "一", "三成三成"),
                "overlapping counts too");
        assertEquals("the quote does not stand in 一: 增长6%", refused(outline, "一", "增长6%"));
        assertEquals("there is no section 二", refused(outline, "二", "增长5%"));
    }

    private static String refused(Outline outline, String section, String quote) {
        return assertThrows(Outline.UnfoundException.class, () -> outline.cite(new Cite(section, quote))).getMessage();
    }

    /** A quote never runs over the end of a line: paragraphs are what offsets count in. */
    @Test
    void aQuoteStaysInOneParagraph() {
        Outline outline = MadeUp.outline("增长", "5%");
        assertTrue(refused(outline, "一", "增长5%").startsWith("the quote does not stand"));
    }

    @Test
    void readsLinesOfEitherEnding() {
        Outline outline = MadeUp.outline("一\r", "二");
        assertEquals(List.of("一", "二"), outline.section("一").orElseThrow().paragraphs().stream()
                .map(Outline.Paragraph::text).toList());
    }
}
