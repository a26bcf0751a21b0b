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

    @Test
    void noncharactersAreCharactersThatNoFormHas() {
        assertEquals(List.of(new Annotation("term", "name", "a", 0, 1)), scanner("a").scan("a\uFFFF", null));
        assertEquals(List.of(), scanner("科技", "a b").scan("科\uFFFF技a\uFFFFb", null));
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

    @Test
    void ofFormsAlikeTheNewestReportsIsMeantUnlessAnotherIsAskedFor() {
        List<Form> forms = Stream.of(2023, 2025, 2024).map(year -> Form.of(
                new Form.TermOf("term-" + year, "name", "report-" + year, year, 1), year == 2025 ? "“六个一”" : "六个一"))
                .toList();
        TermScanner scanner = new TermScanner(Set.of("report-2022", "report-2023", "report-2024", "report-2025"),
                forms);
        assertEquals(List.of("term-2025", "term-2024"), terms(scanner, null));
        assertEquals(List.of("term-2023", "term-2023"), terms(scanner, "report-2023"));
        assertEquals(List.of("term-2025"), terms(scanner, "report-2025"));
        assertEquals(List.of(), terms(scanner, "report-2022"));
    }

    private static List<String> terms(TermScanner scanner, String report) {
        return scanner.scan("“六个一”，六个一", report).stream().map(Annotation::term).toList();
    }
}
