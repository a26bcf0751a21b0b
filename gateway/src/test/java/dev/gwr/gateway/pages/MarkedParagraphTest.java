package dev.gwr.gateway.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gwr.gateway.section.AnnotatedParagraph;
import dev.gwr.gateway.section.AnnotatedSection;
import dev.gwr.gateway.section.RecordType;
import dev.gwr.gateway.section.Span;
import dev.gwr.gateway.service.glossary.Term;
import dev.gwr.gateway.service.targets.Observation;
import dev.gwr.gateway.service.targets.Target;
import dev.gwr.model.ReadingState;
import dev.gwr.model.publication.Reading;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Made-up sentences. The first character of the first is beyond what Java holds in one char. */
class MarkedParagraphTest {

    private static final String TEXT = "𬭚产量在去年100吨的基础上增长5%，建成灯塔行动。";
    private static final Span RESULT = new Span(0, 18, RecordType.OBSERVATION, "xx-2031-output-2030");
    private static final Span TARGET = new Span(0, 18, RecordType.TARGET, "xx-2031-output");
    private static final Span SHORTER = new Span(0, 10, RecordType.TARGET, "xx-2031-amount");
    private static final Span TERM = new Span(21, 25, RecordType.TERM, "xx-2031-term-lighthouse");

    private static MarkedParagraph marked(List<Term> terms, Span... spans) {
        Target target = new Target();
        target.setId("xx-2031-output");
        target.setName("产量增长");
        target.setNameEn("Growth of output");
        Observation result = new Observation();
        result.setId("xx-2031-output-2030");
        result.setName("产量");
        result.setReading(new Reading(ReadingState.MACHINE_READ, null, null, null, null));
        return MarkedParagraph.of(new AnnotatedSection("xx-2031", "二", "二", null,
                List.of(new AnnotatedParagraph(1, 1, TEXT, List.of(spans))), List.of(target), List.of(result), null,
                terms, null)).get(0);
    }

    private static Term term(String definition) {
        Term term = new Term();
        term.setId("xx-2031-term-lighthouse");
        term.setName("灯塔行动");
        term.setDefinition(definition);
        return term;
    }

    private static String links(MarkedParagraph paragraph) {
        return paragraph.pieces().stream().filter(one -> one.href() != null)
                .map(one -> one.href() + " " + one.text()).collect(Collectors.joining("\n"));
    }

    @Test
    void theWordsAreAllThereAndTheLongestOfThemIsMarked() {
        MarkedParagraph paragraph = marked(List.of(term("一项行动。")), SHORTER, TARGET, TERM);
        assertEquals(TEXT, paragraph.pieces().stream().map(MarkedParagraph.Piece::text).collect(Collectors.joining()));
        assertEquals("/targets/xx-2031-output 𬭚产量在去年100吨的基础上增长5%\n/terms/xx-2031-term-lighthouse 灯塔行动",
                links(paragraph));
    }

    @Test
    void whatHasTheWordsOfAnotherIsListedOnce() {
        MarkedParagraph paragraph = marked(null, TARGET, RESULT, new Span(3, 9, RecordType.OBSERVATION,
                "xx-2031-output-2030"));
        assertEquals("/targets/xx-2031-output 𬭚产量在去年100吨的基础上增长5%", links(paragraph));
        assertEquals(List.of(new MarkedParagraph.Named("OBSERVATION", "/results/xx-2031-output-2030", "产量", null,
                true)), paragraph.others());
    }

    @Test
    void whatIsMarkedElsewhereInTheParagraphIsNotListed() {
        MarkedParagraph paragraph = marked(null, RESULT, new Span(21, 25, RecordType.TARGET, "xx-2031-output"),
                TARGET);
        assertEquals(List.of(), paragraph.others());
    }

    @Test
    void aTermThatIsExplainedBelowIsNotListedToo() {
        Span within = new Span(1, 3, RecordType.TERM, "xx-2031-term-lighthouse");
        assertEquals(List.of(), marked(List.of(term("一项行动。")), TARGET, within).others());
        assertEquals(List.of("/terms/xx-2031-term-lighthouse"), marked(List.of(term("产量")), TARGET, within).others()
                .stream().map(MarkedParagraph.Named::href).toList());
    }

    @Test
    void aRecordWithoutANameIsCalledByItsWords() {
        assertEquals(List.of("𬭚产量在去年100吨"), marked(null, TARGET, SHORTER).others().stream()
                .map(MarkedParagraph.Named::name).toList());
    }
}
