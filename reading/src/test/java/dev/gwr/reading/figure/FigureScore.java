package dev.gwr.reading.figure;

import static dev.gwr.reading.figure.GoldMatch.among;
import static dev.gwr.reading.figure.GoldMatch.distance;
import static dev.gwr.reading.figure.GoldMatch.number;
import static dev.gwr.reading.figure.GoldMatch.overlap;
import static dev.gwr.reading.figure.GoldMatch.says;
import static dev.gwr.reading.figure.GoldMatch.wanted;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gwr.model.publication.PublishedTarget;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Holds the figures that are read against what careful readers found in the texts beside the repository.
 */
final class FigureScore extends Tally {

    static final Set<String> HELD_OUT = Set.of("山东省", "山西省", "广西壮族自治区", "新疆维吾尔自治区", "江苏省", "河南省", "海南省", "湖北省");

    /** The aims of the headline sentence, measured as the script beside the gold measures them. */
    void headline(Path shared, Predicate<String> provinces, String label) throws IOException {
        Map<String, Map<String, Integer>> ids = new TreeMap<>();
        JsonNode gold = new ObjectMapper().readTree(shared.resolve("gold/headline-2026.json").toFile());
        Map<String, FigureReadings> read = new HashMap<>();
        int found = 0;
        Set<String> hit = new HashSet<>();
        for (JsonNode aim : gold) {
            String province = aim.get("province").asText();
            if (!provinces.test(province)) {
                continue;
            }
            if (!read.containsKey(province)) {
                read.put(province, Figures.read(Files.readString(shared.resolve("reports/2026/" + province + ".txt")),
                        "xx-2026", 2026));
            }
            List<Given> near = Given.all(read.get(province), true).stream().filter(Given::target)
                    .filter(one -> overlap(aim.get("quote").asText(), one.quote())).toList();
            if (!aim.get("written").asText("").isEmpty() && !aim.get("written").isNull()) {
                BigDecimal number = number(aim);
                near = near.stream().filter(one -> one.value() != null && says(one.value(), number)).toList();
            }
            count(label + " recall", !near.isEmpty());
            String name = province + " " + aim.get("name").asText() + " " + aim.get("written").asText() + " "
                    + aim.get("bound").asText();
            if (near.isEmpty()) {
                misses.add("missing: " + name);
                continue;
            }
            found++;
            near.forEach(one -> hit.add(province + one.id()));
            String bound = aim.get("bound").asText();
            boolean right = bound.equals("in_step") || bound.equals("faster_than")
                    ? near.stream().anyMatch(one -> one.kind().equals("RELATIVE"))
                    : bound.equals("qualitative") || near.stream().anyMatch(one -> wanted(aim, "bound", one.bound()));
            count(label + " bound or relation", right);
            if (!right) {
                misses.add("bound: " + name + " " + near.get(0).kind() + " " + near.get(0).bound());
            }
            Given best = near.stream().min(Comparator.comparingInt(
                    it -> distance(it.quote(), aim.get("quote").asText()))).get();
            if (best.indicator() != null) {
                ids.computeIfAbsent(aim.get("indicator").asText(), key -> new TreeMap<>())
                        .merge(best.indicator(), 1, Integer::sum);
            } else {
                misses.add("no indicator: " + name);
            }
        }
        int one = 0;
        for (Map.Entry<String, Map<String, Integer>> entry : ids.entrySet()) {
            one += entry.getValue().values().stream().mapToInt(Integer::intValue).max().orElse(0);
            if (entry.getValue().size() > 1) {
                misses.add("several ids: " + entry);
            }
        }
        sums.put(label + " one indicator", new int[] {one, found});
        for (Map.Entry<String, FigureReadings> entry : read.entrySet()) {
            for (PublishedTarget target : entry.getValue().targets()) {
                if (target.headline()) {
                    boolean right = hit.contains(entry.getKey() + target.id());
                    count(label + " precision", right);
                    if (!right) {
                        misses.add("no aim: " + entry.getKey() + " " + target.name() + " | " + target.reading().rule());
                    }
                }
            }
        }
    }

    /** All figures of one report. */
    void figures(Path shared) throws IOException {
        JsonNode gold = new ObjectMapper().readTree(shared.resolve("gold/figures-yunnan-2026.json").toFile());
        FigureReadings readings = Figures.read(Files.readString(shared.resolve("reports/2026/云南省.txt")), "yn-2026",
                2026);
        List<Given> given = Given.all(readings, false);
        Set<Given> used = new HashSet<>();
        Set<String> doubtful = new HashSet<>();
        for (JsonNode one : gold.get("figures")) {
            if (one.path("ambiguous").asBoolean()) {
                doubtful.add(one.get("line").asInt() + "/" + one.get("start").asInt());
                continue;
            }
            BigDecimal number = number(one);
            int line = one.get("line").asInt();
            List<Given> near = given.stream().filter(it -> it.place() != null && it.place().line() == line
                    && it.place().start() <= one.get("start").asInt() && it.place().end() >= one.get("end").asInt()
                    && says(it.value(), number)).toList();
            count("figures recall", !near.isEmpty());
            String name = line + ":" + one.get("start").asInt() + " " + one.get("indicator").asText() + " "
                    + one.get("written").asText();
            if (near.isEmpty()) {
                misses.add("missing: " + name + " | " + one.get("quote").asText());
                continue;
            }
            used.addAll(near);
            Given best = near.get(0);
            String unit = one.path("unit_full").asText(one.get("unit").asText()).replace("％", "%");
            boolean unitRight = one.get("unit").asText().isEmpty() || best.value().unitText().equals(unit)
                    || best.value().unitText()
                    .equals(one.get("unit").asText());
            check("figures unit", unitRight, name + " " + unit + " not " + best.value().unitText());
            boolean bound = wanted(one, "bound", best.bound());
            check("figures bound", bound, name + " " + one.get("bound").asText() + " not " + best.bound());
            boolean kind = one.get("kind").asText().equals(best.target() ? "target" : "result");
            check("figures kind", kind, name);
            boolean period = one.get("period").asText().equals("other") || among(one, "period", best.period());
            check("figures period", period, name + " " + one.get("period").asText() + " not " + best.period());
            boolean quote = overlap(one.get("quote").asText(), best.quote());
            check("figures quote", quote, name + " " + best.quote());
            confident(best, unitRight && bound && kind && period && quote, name);
        }
        for (Given one : given) {
            if (one.place() != null && !used.contains(one) && !doubtful.contains(
                    one.place().line() + "/" + one.place().start())) {
                count("figures precision", false);
                misses.add("no figure: " + one.place().line() + ":" + one.place().start() + " " + one.value().text()
                        + " | " + one.quote());
            } else if (used.contains(one)) {
                count("figures precision", true);
            }
        }
        excuses(gold, readings);
    }

    private void excuses(JsonNode gold, FigureReadings readings) {
        Set<String> excused = new TreeSet<>();
        readings.excuses().forEach(one -> excused.add(one.line() + "/" + one.start()));
        Set<Integer> lines = new HashSet<>();
        Figures.outline("", 2026);
        Set<String> wanted = new TreeSet<>();
        Set<String> doubtful = new HashSet<>();
        for (JsonNode one : gold.get("non_figures")) {
            String place = one.get("line").asInt() + "/" + one.get("start").asInt();
            if (one.path("ambiguous").asBoolean()) {
                doubtful.add(place);
            } else {
                wanted.add(place);
            }
            lines.add(one.get("line").asInt());
        }
        gold.get("figures").forEach(one -> {
            if (one.path("ambiguous").asBoolean()) {
                doubtful.add(one.get("line").asInt() + "/" + one.get("start").asInt());
            }
        });
        Set<Integer> read = new HashSet<>();
        readings.excuses().forEach(one -> read.add(one.line()));
        for (String place : wanted) {
            boolean figure = readings.places().values().stream()
                    .anyMatch(it -> (it.line() + "/" + it.start()).equals(place));
            boolean heading = !excused.contains(place) && !figure;
            if (!heading) {
                check("excuses recall", excused.contains(place), place);
            }
        }
        for (String place : excused) {
            if (!doubtful.contains(place)) {
                check("excuses precision", wanted.contains(place), place);
            }
        }
    }

    static Set<String> provinces(Path shared) throws IOException {
        Set<String> provinces = new TreeSet<>();
        new ObjectMapper().readTree(shared.resolve("gold/headline-2026.json").toFile())
                .forEach(aim -> provinces.add(aim.get("province").asText()));
        return provinces;
    }

    /** Prints the score; for those who write rules. */
    public static void main(String[] args) throws IOException {
        FigureScore score = new FigureScore();
        Path shared = Path.of(args[0]);
        String what = args.length > 1 ? args[1] : "all";
        if (what.equals("all") || what.equals("headline")) {
            score.headline(shared, province -> !HELD_OUT.contains(province), "headline");
        }
        if (what.equals("held")) {
            score.headline(shared, HELD_OUT::contains, "held out");
        }
        if (what.equals("all") || what.equals("figures")) {
            score.figures(shared);
        }
        if (what.equals("all") || what.equals("jx")) {
            CuratedScore curated = new CuratedScore();
            score.sums.putAll(curated.sums);
            score.misses.addAll(curated.misses);
        }
        if (args.length < 3) {
            score.misses.forEach(System.out::println);
        }
        System.out.print(score.table());
    }
}
