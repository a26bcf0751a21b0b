package dev.gwr.gateway.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gwr.gateway.report.ReportComparison.ComparedTerms;
import dev.gwr.gateway.service.glossary.Term;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Terms of two reports are told apart by their words, not by their ids, which are each report's own. */
class ComparedTermsTest {

    private static Term term(String id, String word, String... aliases) {
        Term term = new Term();
        term.setId(id);
        term.setName(word);
        term.setAliases(List.of(aliases));
        return term;
    }

    private static List<String> ids(List<Term> terms) {
        return terms.stream().map(Term::getId).toList();
    }

    @Test
    void aTermIsNewOrGoneOrKept() {
        ComparedTerms terms = ComparedTerms.of(List.of(term("now-1", "清水行动"), term("now-2", "绿道工程")),
                List.of(term("then-1", "绿道工程"), term("then-2", "蓝天行动")));
        assertEquals(List.of("now-1"), ids(terms.added()));
        assertEquals(List.of("then-2"), ids(terms.gone()));
        assertEquals(1, terms.kept());
    }

    @Test
    void quotationMarksSpacesAndWidthsAreNoPartOfAWord() {
        ComparedTerms terms = ComparedTerms.of(List.of(term("now-1", "“三清”行动"), term("now-2", "５Ｇ + 工厂")),
                List.of(term("then-1", "三清行动"), term("then-2", "“5G+工厂”")));
        assertEquals(List.of(), terms.added());
        assertEquals(List.of(), terms.gone());
        assertEquals(2, terms.kept());
    }

    /** Whichever of the two reports has the other name, and of a part of a word it is none. */
    @Test
    void anotherNameIsTheSameTerm() {
        ComparedTerms terms = ComparedTerms.of(
                List.of(term("now-1", "三清行动", "清河清湖清岸"), term("now-2", "绿道工程"), term("now-3", "绿道")),
                List.of(term("then-1", "清河清湖清岸"), term("then-2", "百里绿道", "绿道工程")));
        assertEquals(List.of("now-3"), ids(terms.added()));
        assertEquals(List.of(), terms.gone());
        assertEquals(2, terms.kept());
    }

    @Test
    void aReportWithoutTermsKeepsNone() {
        Term bare = new Term();
        bare.setId("then-1");
        bare.setName("三清行动");
        ComparedTerms terms = ComparedTerms.of(List.of(), List.of(bare));
        assertEquals(List.of(), terms.added());
        assertEquals(List.of("then-1"), ids(terms.gone()));
        assertEquals(0, terms.kept());
    }
}
