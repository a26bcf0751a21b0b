package dev.gwr.targets.progress;

import dev.gwr.model.Basis;
import dev.gwr.model.Bound;
import dev.gwr.model.Direction;
import dev.gwr.model.Period;
import dev.gwr.model.Unit;
import dev.gwr.targets.observation.Coverage;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Kinds of indicators, and promises and values of them in few words. */
final class Kinds {

    /** By the name that the tables of the tests call them. */
    static final Map<String, Promise.Kind> ALL = Map.ofEntries(
            Map.entry("growth", kind(Unit.PERCENT, Basis.GROWTH, Direction.HIGHER, "0.2")),
            Map.entry("prices", kind(Unit.PERCENT, Basis.GROWTH, Direction.NEUTRAL, "0.2")),
            Map.entry("unemployment", kind(Unit.PERCENT, Basis.SHARE, Direction.LOWER, "0.2")),
            Map.entry("urbanisation", kind(Unit.PERCENT, Basis.SHARE, Direction.HIGHER, "0.2")),
            Map.entry("provisional", kind(Unit.PERCENT, Basis.GROWTH, Direction.HIGHER, null)),
            Map.entry("trainees", unclear(Unit.PERSON, Basis.COUNT)),
            Map.entry("output", unclear(Unit.CNY, Basis.LEVEL)),
            Map.entry("income", sum(Unit.CNY, Basis.LEVEL, Direction.HIGHER, false)),
            Map.entry("businesses", kind(Unit.COUNT, Basis.COUNT, Direction.HIGHER, null)),
            Map.entry("dust", kind(Unit.COUNT, Basis.LEVEL, Direction.LOWER, "1")),
            Map.entry("rank", kind(Unit.RANK, Basis.RANK, Direction.LOWER, null)),
            Map.entry("streak", kind(Unit.YEAR, Basis.STREAK, Direction.HIGHER, null)),
            Map.entry("jobs", sum(Unit.PERSON, Basis.NEWLY_ADDED, Direction.HIGHER, false)),
            Map.entry("rules", sum(Unit.COUNT, Basis.FLOW, Direction.NEUTRAL, false)),
            Map.entry("expenses", sum(Unit.CNY, Basis.LEVEL, Direction.LOWER, false)),
            Map.entry("points", sum(Unit.PERCENTAGE_POINT, Basis.POINTS, Direction.HIGHER, false)),
            Map.entry("grain", sum(Unit.COUNT, Basis.LEVEL, Direction.HIGHER, true)));

    private Kinds() {
    }

    private static Promise.Kind kind(Unit unit, Basis basis, Direction direction, String tolerance) {
        return new Promise.Kind(unit, basis, direction, false, false, tolerance == null ? null
                : new BigDecimal(tolerance), false);
    }

    /** As the machine names what it finds. */
    private static Promise.Kind unclear(Unit unit, Basis basis) {
        return new Promise.Kind(unit, basis, Direction.NEUTRAL, false, false, null, true);
    }

    private static Promise.Kind sum(Unit unit, Basis basis, Direction direction, boolean uneven) {
        return new Promise.Kind(unit, basis, direction, true, uneven, null, false);
    }

    /** A promise such as {@code AT_LEAST 430}, {@code BETWEEN 5 5.5} or {@code 年均 AT_LEAST 5}. */
    static Promise promise(String kind, String goal, String period) {
        Promise.Said said = Promise.Said.in(goal, goal);
        String[] words = (said == Promise.Said.NOTHING ? goal : goal.substring(goal.indexOf(' ') + 1)).split(" ");
        return new Promise(new BigDecimal(words[1]), words.length > 2 ? new BigDecimal(words[2]) : null,
                Bound.valueOf(words[0]), Period.read(period).orElseThrow(), ALL.get(kind), said);
    }

    /**
     * Values such as {@code 2024-Q3=4.2, 2024-Q4 alone=5.6}, the last one known last; each has its period for an id.
     */
    static List<Measurement> values(String written) {
        List<String> each = Arrays.asList(written.split(", "));
        return each.stream().map(one -> {
            String[] sides = one.split("=");
            String period = sides[0].replace(" alone", "");
            return new Measurement(sides[0], Period.read(period).orElseThrow(),
                    period.equals(sides[0]) ? Coverage.TO_DATE : Coverage.PERIOD_ONLY, new BigDecimal(sides[1]),
                    Instant.EPOCH.plusSeconds(each.indexOf(one)));
        }).toList();
    }
}
