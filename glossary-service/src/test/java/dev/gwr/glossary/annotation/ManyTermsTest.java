package dev.gwr.glossary.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A glossary of 50,000 terms in a JVM with little memory: half of what {@code ./run} gives the whole service. */
class ManyTermsTest {

    private static final String SIGNS = "的一是在了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三";
    private static final int TERMS = 50_000;
    private static final int LENGTH = 12;

    @Test
    void fiftyThousandTermsFitIntoAHeapOf80Megabytes() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx80m",
                "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), ManyTermsTest.class.getName())
                .redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        assertEquals("found", said.strip());
    }

    /**
     * Makes a scanner and, as after a change of the data, one more beside it; then finds a name and an alias of the
     * last term.
     */
    public static void main(String[] args) {
        TermScanner old = scanner();
        TermScanner scanner = scanner();
        List<Form> last = forms(new Random(TERMS), TERMS);
        String text = last.get(0).surface() + "，" + last.get(1).surface();
        List<Annotation> found = scanner.scan(text, null);
        boolean right = found.size() == 2 && found.get(0).term().equals("term-" + TERMS)
                && found.equals(old.scan(text, "report"));
        System.out.println(right ? "found" : found);
    }

    private static TermScanner scanner() {
        List<Form> forms = new ArrayList<>();
        for (int i = 1; i <= TERMS; i++) {
            forms.addAll(forms(new Random(i), i));
        }
        return new TermScanner(Set.of("report"), forms);
    }

    private static List<Form> forms(Random random, int number) {
        String name = word(random);
        Form.TermOf term = new Form.TermOf("term-" + number, name, "report", 2024, number);
        return List.of(Form.of(term, name), Form.of(term, word(random)));
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            word.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return word.toString();
    }
}
