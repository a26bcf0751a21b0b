package dev.gwr.glossary.annotation;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds terms in texts, with an Aho-Corasick automaton over their forms. It is made once and never changes, so any number of
 * threads may use it.
 *
 * <p>The time is linear in the text and does not depend on the number of terms. The automaton takes one step for each
 * character (its falls back are paid for by steps forward) and reports, where a character ends forms, each of them once: forms
 * that end at one place differ in length, so there are at most as many as the longest form has characters. Each report is
 * judged by the characters at its edges, whatever the number of terms that share the form. The sweep goes over each character
 * once, and what matches does not overlap.
 */
final class TermScanner {

    /**
     * The forms that are alike without their marks, the newest report's first. Of those that are written alike with marks too
     * only the first is kept: where it does not fit, the others would not either.
     */
    private record Alike(List<Form> any, Map<String, List<Form>> byReport) {
        Alike() {
            this(new ArrayList<>(), new HashMap<>());
        }

        void add(Form form) {
            addNew(any, form);
            addNew(byReport.computeIfAbsent(form.term().report(), report -> new ArrayList<>()), form);
        }

        private static void addNew(List<Form> forms, Form form) {
            if (forms.stream().noneMatch(one -> one.surface().equals(form.surface()))) {
                forms.add(form);
            }
        }

        Form fitting(FoldedText text, int from, int to, String report) {
            for (Form form : report == null ? any : byReport.getOrDefault(report, List.of())) {
                if (text.takes(form, from, to)) {
                    return form;
                }
            }
            return null;
        }
    }

    private static final Comparator<Form> NEWEST_FIRST = Comparator
            .<Form>comparingInt(form -> -form.term().year())
            .thenComparing(form -> form.term().report())
            .thenComparingInt(form -> form.term().number());

    private final AhoCorasickDoubleArrayTrie<Alike> automaton = new AhoCorasickDoubleArrayTrie<>();
    private final Set<String> reports;

    /** A scanner for the terms of some reports; a report may have none. */
    TermScanner(Set<String> reports, List<Form> forms) {
        this.reports = new HashSet<>(reports);
        Map<String, Alike> byFolded = new TreeMap<>();
        forms.stream().filter(form -> !form.folded().isEmpty()).sorted(NEWEST_FIRST)
                .forEach(form -> byFolded.computeIfAbsent(form.folded(), folded -> new Alike()).add(form));
        automaton.build(byFolded);
    }

    Set<String> reports() {
        return reports;
    }

    /** The terms in a text, of one report or, without one, of all: the leftmost, and of those the longest. */
    List<Annotation> scan(String text, String report) {
        FoldedText folded = new FoldedText(text);
        int length = folded.folded().length();
        Form[] longest = new Form[length];
        int[] ends = new int[length];
        automaton.parseText(folded.folded(), (from, to, alike) -> {
            Form form = alike.fitting(folded, from, to, report);
            if (form != null && to > ends[from]) {
                longest[from] = form;
                ends[from] = to;
            }
        });
        return sweep(text, folded, longest, ends);
    }

    private static List<Annotation> sweep(String text, FoldedText folded, Form[] longest, int[] ends) {
        List<Annotation> found = new ArrayList<>();
        int counted = 0;
        int points = 0;
        for (int i = 0; i < longest.length; i = Math.max(i + 1, ends[i])) {
            if (longest[i] == null) {
                continue;
            }
            Form form = longest[i];
            int[] span = Marks.around(text, folded.start(i), folded.end(ends[i]), counted, form.enclosed());
            int start = points + text.codePointCount(counted, span[0]);
            points = start + text.codePointCount(span[0], span[1]);
            counted = span[1];
            found.add(new Annotation(form.term().id(), form.term().name(), text.substring(span[0], span[1]), start, points));
        }
        return found;
    }
}
