package dev.gwr.glossary.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The trie against a search that tries every form at every place. */
class FormTrieTest {

    private static final int ROUNDS = 3_000;

    /**
     * Few signs, so that forms begin alike, are beginnings of each other and stand everywhere; pairs share half of
     * their code.
     */
    @ParameterizedTest
    @ValueSource(strings = {"a", "ab", "科技兴", "\uD83D\uDE00\uD83D\uDE01\uD83C\uDE00a", "\u0000\u0001\uFFFE\uFFFF",
        "abcdefghijklmnopqrstuvwxyz"})
    void findsWhatANaiveSearchFinds(String signs) {
        Random random = new Random(signs.hashCode());
        for (int round = 0; round < ROUNDS; round++) {
            TreeSet<String> forms = new TreeSet<>();
            for (int i = random.nextInt(12); i > 0; i--) {
                String beginning = forms.isEmpty() || random.nextBoolean() ? "" : forms.first();
                forms.add(beginning + some(signs, 1 + random.nextInt(6), random));
            }
            compare(forms.toArray(String[]::new), some(signs, random.nextInt(40), random));
        }
    }

    /** Thousands of forms fill the table, and part at any depth. */
    @Test
    void findsAmongManyForms() {
        Random random = new Random(1);
        TreeSet<String> forms = new TreeSet<>();
        while (forms.size() < 20_000) {
            forms.add(some("科技兴赣六大行动", 2 + random.nextInt(12), random));
        }
        compare(forms.toArray(String[]::new), some("科技兴赣六大行动", 200, random));
    }

    private static String some(String signs, int count, Random random) {
        int[] points = signs.codePoints().toArray();
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < count; i++) {
            out.appendCodePoint(points[random.nextInt(points.length)]);
        }
        return out.toString();
    }

    private static void compare(String[] forms, String text) {
        FormTrie trie = new FormTrie(forms);
        int[] found = new int[trie.mostStanding()];
        for (int from = 0; from < text.length(); from++) {
            List<String> standing = new ArrayList<>();
            int count = trie.standing(text, from, found);
            for (int i = 0; i < count; i++) {
                standing.add(forms[found[i]]);
            }
            assertEquals(naive(forms, text, from), standing, text + " from " + from + " with "
                    + String.join(", ", forms));
        }
    }

    /** Of sorted forms those that are beginnings of one text come the shortest first. */
    private static List<String> naive(String[] forms, String text, int from) {
        return List.of(forms).stream().filter(form -> text.startsWith(form, from)).toList();
    }
}
