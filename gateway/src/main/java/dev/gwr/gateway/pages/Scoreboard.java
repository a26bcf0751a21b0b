package dev.gwr.gateway.pages;

import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/** How accurate the machine is: the scoreboard that the build of {@code reading} measures and holds. */
@Singleton
public class Scoreboard {

    private static final Logger LOG = Logger.getLogger(Scoreboard.class);
    private static final Pattern LINE = Pattern.compile("(.+?): (.+)\t(\\d+)/(\\d+) .*");

    /** One measure of one set of reports. */
    public record Measure(String zh, String en, int right, int of) {

        public String percent() {
            return String.format("%.1f%%", 100.0 * right / of);
        }
    }

    /** A set of reports that was checked by hand, and how well the machine read it. */
    public record Checked(String zh, String en, List<Measure> measures) {
    }

    /** The sets that are shown; single provinces are in the file. */
    private static final Map<String, Checked> SETS = Map.of(
            "headline, 15 reports the rules were written on", named("主要预期目标：编写规则所依据的15份报告",
            "Headline targets: the 15 reports that the rules were written on"),
            "headline, 8 reports held out", named("主要预期目标：起初未参与编写规则的8份报告（其中7份后来用于修订规则）",
            "Headline targets: 8 reports held out at first; seven of them were used later to mend the rules"),
            "jx-2024", named("江西省2024年报告（人工整理）", "Jiangxi’s report of 2024, curated by people"),
            "one report, all figures", named("一份报告的全部数字（人工核对；规则据其编写）",
            "All figures of one report, checked by people; the rules were written on it"));

    private static final Map<String, String> MEASURES = Map.ofEntries(
            Map.entry("recall", "查全率"), Map.entry("precision", "查准率"), Map.entry("bound or relation", "约束或参照"),
            Map.entry("one indicator", "指标归并"), Map.entry("bound", "约束"), Map.entry("kind", "目标或结果"),
            Map.entry("period", "期间"), Map.entry("sign", "增减方向"), Map.entry("unit", "单位"), Map.entry("quote", "原文引用"),
            Map.entry("indicator precision", "指标查准率"), Map.entry("indicator recall", "指标查全率"),
            Map.entry("excuses precision", "非指标数字查准率"), Map.entry("excuses recall", "非指标数字查全率"),
            Map.entry("at 0.95 or above, of all", "置信度0.95以上的占比"),
            Map.entry("at 0.95 or above, wholly right", "置信度0.95以上者完全正确"));

    private final List<Checked> sets = new ArrayList<>();

    Scoreboard() {
        this("/scoreboard/scoreboard.txt");
    }

    /** Whatever is wrong with the file, the page is there without it, and says so. */
    Scoreboard(String file) {
        Map<String, List<Measure>> found = new LinkedHashMap<>();
        try (InputStream in = Objects.requireNonNull(Scoreboard.class.getResourceAsStream(file), "there is none");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Matcher parts = LINE.matcher(line);
                if (parts.matches() && SETS.containsKey(parts.group(1))) {
                    String name = parts.group(2).replaceFirst("^(headline|jx|figures) ", "");
                    found.computeIfAbsent(parts.group(1), key -> new ArrayList<>()).add(new Measure(
                            MEASURES.getOrDefault(name, name), name, Integer.parseInt(parts.group(3)),
                            Integer.parseInt(parts.group(4))));
                }
            }
            if (found.isEmpty()) {
                throw new IOException("It holds none of the sets that are shown");
            }
        } catch (IOException | RuntimeException e) {
            LOG.errorf(e, "The scoreboard %s cannot be read: nobody is told how accurate the machine is", file);
            found.clear();
        }
        found.forEach((set, measures) -> sets.add(new Checked(SETS.get(set).zh(), SETS.get(set).en(), measures)));
    }

    private static Checked named(String zh, String en) {
        return new Checked(zh, en, List.of());
    }

    List<Checked> sets() {
        return List.copyOf(sets);
    }
}
