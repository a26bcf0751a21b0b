package dev.gwr.glossary.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the real report has no case of. */
class TermScannerTest {

    private static TermScanner scanner(String... forms) {
        Form.TermOf term = new Form.TermOf("term", "name", "report", 2024, 1);
        return new TermScanner(Set.of("report"), Stream.of(forms).map(form -> Form.of(term, form)).toList());
    }

    /** The library's trie, left alone, reads past its end at U+FFFF in a state that depends on the forms. */
    @Test
    void theNoncharacterThatTheTrieCannotReadIsNoMatter() {
        assertEquals(List.of(new Annotation("term", "name", "a", 0, 1)), scanner("a").scan("a\uFFFF", null));
    }

    @Test
    void aGlossaryWithoutTermsFindsNothing() {
        assertEquals(List.of(), scanner().scan("科技兴赣", null));
        assertEquals(List.of(), scanner("", "“”").scan("“”科技兴赣", "report"));
    }

    @Test
    void ofTwoFormsAlikeButForTheirMarksTheOneThatFitsIsMeant() {
        TermScanner scanner = scanner("“六个一”", "六个一");
        assertEquals(List.of(new Annotation("term", "name", "六个一", 0, 3)), scanner.scan("六个一", null));
        assertEquals(List.of(new Annotation("term", "name", "“六个一”", 0, 5)), scanner.scan("“六个一”", null));
    }
}
