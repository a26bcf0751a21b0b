package dev.gwr.reading.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * How good the reading of figures is, against what people read: in {@code scoreboard.txt}, which this test holds to.
 * Measured anew by {@code ./mvnw -q -pl reading -am test -Dtest=ScoreboardTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Dgwr.scoreboard.refresh=true}.
 */
class ScoreboardTest {

    private static final Path COMMITTED = Path.of("scoreboard.txt");
    private static final Path SHARED = Path.of(System.getProperty("gwr.shared", "../../shared"));

    @Test
    void theReportInTheRepositoryIsReadNoWorseThanBefore() throws IOException {
        CuratedScore score = new CuratedScore();
        hold("jx-2024", score);
    }

    @Test
    @DisplayName("The texts beside the repository (../shared/gold) are read no worse than before")
    void theTextsBesideTheRepository() throws IOException {
        assumeTrue(Files.exists(SHARED.resolve("gold/headline-2026.json")), "../shared/gold is not beside the "
                + "repository");
        FigureScore figures = new FigureScore();
        figures.figures(SHARED);
        hold("one report, all figures", figures);
        FigureScore seen = new FigureScore();
        seen.headline(SHARED, province -> !FigureScore.HELD_OUT.contains(province), "headline");
        hold("headline, 15 reports the rules were written on", seen);
        FigureScore held = new FigureScore();
        held.headline(SHARED, FigureScore.HELD_OUT::contains, "headline");
        hold("headline, 8 reports held out", held);
        for (String province : FigureScore.provinces(SHARED)) {
            FigureScore one = new FigureScore();
            one.headline(SHARED, province::equals, "headline");
            hold("headline, " + province + (FigureScore.HELD_OUT.contains(province) ? " (held out)" : ""), one);
        }
    }

    /** The committed score is a floor, measure by measure. */
    private static void hold(String part, Tally score) throws IOException {
        Map<String, String> committed = read();
        if (Boolean.getBoolean("gwr.scoreboard.refresh")) {
            score.lines().forEach((what, line) -> committed.put(part + ": " + what, line));
            write(committed);
            return;
        }
        List<String> fallen = new ArrayList<>();
        score.lines().forEach((what, line) -> {
            String before = committed.get(part + ": " + what);
            if (before == null || ratio(line).compareTo(ratio(before)) < 0) {
                fallen.add(part + ": " + what + " was " + before + ", is " + line);
            }
        });
        assertEquals(List.of(), fallen, () -> "The reading got worse:\n" + String.join("\n", score.misses));
        assertTrue(committed.keySet().stream().filter(key -> key.startsWith(part + ": "))
                .allMatch(key -> score.lines().containsKey(key.substring(part.length() + 2))), "a measure of the "
                        + "scoreboard is gone");
    }

    private static BigDecimal ratio(String line) {
        return new BigDecimal(line.substring(line.lastIndexOf(' ') + 1));
    }

    private static Map<String, String> read() throws IOException {
        Map<String, String> lines = new LinkedHashMap<>();
        if (Files.exists(COMMITTED)) {
            for (String line : Files.readAllLines(COMMITTED)) {
                int tab = line.indexOf('\t');
                if (tab > 0) {
                    lines.put(line.substring(0, tab), line.substring(tab + 1));
                }
            }
        }
        return lines;
    }

    private static void write(Map<String, String> lines) throws IOException {
        StringBuilder text = new StringBuilder("# How good the reading of figures is: right of all, and the share. "
                + "ScoreboardTest says how it is measured.\n");
        for (String key : new TreeSet<>(lines.keySet())) {
            text.append(key).append('\t').append(lines.get(key)).append('\n');
        }
        Files.writeString(COMMITTED, text);
    }
}
