package dev.gwr.glossary.annotation;

import java.util.Arrays;

/**
 * Finds which of many forms stand in a text at a place: a trie over the forms, made once, in three arrays.
 *
 * <p>It is our own because the libraries' automata take several hundred megabytes while they are made of 50,000 terms,
 * more than a service has. This one takes next to nothing beside itself: the forms come sorted, so their common
 * beginnings are seen by looking at the neighbours, the number of nodes is known before the first is made, and a node
 * ends where only one form is left: the rest of that form is compared with the text as it is. Long forms that part
 * early, as terms do, cost a few nodes each.
 *
 * <p>The steps from node to node are in one hash table with open addressing, at most two thirds full: 12 bytes a place,
 * 18 to 36 a node, and 4 for what ends there. To look at a place of a text takes at most as many steps as the longest
 * form has characters, however many forms there are; mostly one or two.
 */
final class FormTrie {

    private static final int ROOT = 0;
    private static final long SCATTER = 0x9E3779B97F4A7C15L;

    private final String[] forms;
    /** Node and character of each step, plus one; 0 where there is none. */
    private final long[] steps;
    /** Where each step leads. */
    private final int[] targets;
    private final int shift;
    /** The form that ends at a node, or the only one that goes on from there; -1 without. */
    private final int[] ends;
    private final int depth;

    /** A trie over forms that are sorted, each another, and none empty; it knows them by their places. */
    FormTrie(String[] forms) {
        this.forms = forms;
        int nodes = 1;
        int deepest = 0;
        for (int i = 0; i < forms.length; i++) {
            nodes += depth(i) - common(i - 1, i);
            deepest = Math.max(deepest, depth(i));
        }
        depth = deepest;
        int bits = 32 - Integer.numberOfLeadingZeros(nodes + nodes / 2);
        shift = 64 - bits;
        steps = new long[1 << bits];
        targets = new int[1 << bits];
        ends = new int[nodes];
        make();
    }

    private void make() {
        Arrays.fill(ends, -1);
        int[] path = new int[depth + 1];
        int last = ROOT;
        for (int i = 0; i < forms.length; i++) {
            int known = common(i - 1, i);
            int end = depth(i);
            for (int at = known; at < end; at++) {
                path[at + 1] = ++last;
                int place = place(path[at], forms[i].charAt(at));
                steps[place] = step(path[at], forms[i].charAt(at));
                targets[place] = last;
            }
            ends[last] = i;
        }
    }

    /** How many nodes lead to a form: enough that no neighbouring form shares the last one. */
    private int depth(int form) {
        return Math.min(forms[form].length(), Math.max(common(form - 1, form), common(form, form + 1)) + 1);
    }

    /** The length of the common beginning of two forms. */
    private int common(int one, int other) {
        if (one < 0 || other == forms.length) {
            return 0;
        }
        int most = Math.min(forms[one].length(), forms[other].length());
        int length = 0;
        while (length < most && forms[one].charAt(length) == forms[other].charAt(length)) {
            length++;
        }
        return length;
    }

    private static long step(int node, char sign) {
        return ((long) node << Character.SIZE | sign) + 1;
    }

    /** Where a step is in the table, or would be. */
    private int place(int node, char sign) {
        long step = step(node, sign);
        int place = (int) (step * SCATTER >>> shift);
        while (steps[place] != 0 && steps[place] != step) {
            place = place + 1 & steps.length - 1;
        }
        return place;
    }

    /** No more forms than these can stand at one place. */
    int mostStanding() {
        return depth;
    }

    /**
     * Writes down the forms that stand in a text from a place on, the shortest first, and returns how many they are.
     */
    int standing(String text, int from, int[] found) {
        int count = 0;
        int node = ROOT;
        for (int i = from; i < text.length(); i++) {
            node = targets[place(node, text.charAt(i))];
            if (node == ROOT) {
                return count;
            }
            int form = ends[node];
            int walked = i + 1 - from;
            if (form >= 0 && text.regionMatches(i + 1, forms[form], walked, forms[form].length() - walked)) {
                found[count++] = form;
            }
        }
        return count;
    }
}
