package dev.gwr.reading.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How much of what was measured is right, and what is not. */
class Tally {

    final Map<String, int[]> sums = new LinkedHashMap<>();
    final List<String> misses = new ArrayList<>();

    void count(String what, boolean right) {
        int[] sum = sums.computeIfAbsent(what, key -> new int[2]);
        sum[0] += right ? 1 : 0;
        sum[1]++;
    }

    void check(String what, boolean right, String miss) {
        count(what, right);
        if (!right) {
            misses.add(what + ": " + miss);
        }
    }

    void confident(Given one, boolean right, String miss) {
        boolean sure = one.reading().confidence().doubleValue() >= 0.95;
        count("at 0.95 or above, of all", sure);
        if (sure) {
            check("at 0.95 or above, wholly right", right, miss);
        }
    }

    /** What was measured: right of all, and the share. */
    Map<String, String> lines() {
        Map<String, String> lines = new LinkedHashMap<>();
        sums.forEach((what, sum) -> lines.put(what, String.format(Locale.ROOT, "%d/%d %.3f", sum[0], sum[1],
                sum[1] == 0 ? 1 : (double) sum[0] / sum[1])));
        return lines;
    }

    String table() {
        StringBuilder table = new StringBuilder();
        sums.forEach((what, sum) -> table.append(String.format(
                Locale.ROOT, "%-40s %4d/%-4d %.3f%n", what, sum[0], sum[1],
                sum[1] == 0 ? 1 : (double) sum[0] / sum[1])));
        return table.toString();
    }
}
