package dev.gwr.glossary.annotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds terms in texts, with a trie over their forms. It is made once and never changes, so any number of threads may
 * use it.
 *
 * <p>The time is linear in the text and does not depend on the number of terms: where no match covers a character, the
 * trie looks which forms begin there, in at most as many steps as the longest form has characters, and each of them,
 * the longest first, is judged by the characters at its edges, whatever the number of terms that share the form.
 */
final class TermScanner {

    private static final Comparator<Form> NEWEST_FIRST = Comparator
            .<Form>comparingInt(form -> -form.term().year())
            .thenComparing(form -> form.term().report())
            .thenComparingInt(form -> form.term().position());

    /** A form in a text, and where in the searched form it ends. */
    private record Match(Form form, int end) {
    }

    private final Set<String> reports;
    private final Homographs[] alike;
    private final FormTrie trie;

    /** A scanner for the terms of some reports; a report may have none. */
    TermScanner(Set<String> reports, List<Form> forms) {
        this.reports = new HashSet<>(reports);
        List<Form> sorted = forms.stream().filter(form -> !form.folded().isEmpty())
                .sorted(Comparator.comparing(Form::folded).thenComparing(NEWEST_FIRST)).toList();
        List<Homographs> groups = new ArrayList<>();
        int end;
        for (int i = 0; i < sorted.size(); i = end) {
            end = i + 1;
            while (end < sorted.size() && sorted.get(end).folded().equals(sorted.get(i).folded())) {
                end++;
            }
            groups.add(Homographs.of(sorted.subList(i, end)));
        }
        alike = groups.toArray(Homographs[]::new);
        trie = new FormTrie(groups.stream().map(group -> group.any().get(0).folded()).toArray(String[]::new));
    }

    Set<String> reports() {
        return reports;
    }

    /** The terms in a text, of one report or, without one, of all: the leftmost, and of those the longest. */
    List<Annotation> scan(String text, String report) {
        List<Annotation> found = new ArrayList<>();
        FoldedText folded = new FoldedText(text);
        int[] standing = new int[trie.mostStanding()];
        int counted = 0;
        int points = 0;
        int i = 0;
        while (i < folded.folded().length()) {
            Match match = longest(folded, i, report, standing);
            if (match == null) {
                i++;
                continue;
            }
            Form form = match.form();
            int[] span = QuotationMarks.around(text, folded.start(i), folded.end(match.end()), counted,
                    form.enclosed());
            int start = points + text.codePointCount(counted, span[0]);
            points = start + text.codePointCount(span[0], span[1]);
            counted = span[1];
            found.add(new Annotation(form.term().id(), form.term().name(), text.substring(span[0], span[1]), start,
                    points));
            i = match.end();
        }
        return found;
    }

    private Match longest(FoldedText text, int from, String report, int[] standing) {
        for (int left = trie.standing(text.folded(), from, standing); left > 0; left--) {
            Homographs forms = alike[standing[left - 1]];
            int to = from + forms.any().get(0).folded().length();
            Form form = forms.fitting(text, from, to, report);
            if (form != null) {
                return new Match(form, to);
            }
        }
        return null;
    }
}
