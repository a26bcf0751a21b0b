package dev.gwr.seeds;

import dev.gwr.model.Basis;
import dev.gwr.model.Bound;
import dev.gwr.model.Numerals;
import dev.gwr.model.Unit;
import dev.gwr.seeds.Seeds.Figure;
import dev.gwr.seeds.Seeds.IndicatorSeed;
import dev.gwr.seeds.Seeds.ObservationSeed;
import dev.gwr.seeds.Seeds.TargetSeed;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Holds the figures of targets and observations against the words that they cite: number, unit, bound, sign, firmness.
 */
final class FigureCheck {

    private static final String FALL = "下降|减少|调减|压减|降低|下滑|回落|缩减";
    private static final Pattern DECLINE = Pattern.compile(FALL);
    private static final Pattern CHANGE = Pattern.compile("(?<fall>" + FALL + ")|增长|增加|增产|提高|提升|上升|上涨|涨幅|扩大");

    private static final Pattern POSITIVE = Pattern.compile("正增长|转正|提升|提高|上升|增长|增加|有升|扩大|倍增|翻番|只增不减|" + FALL + "|缩小");

    private static final Set<Basis> NEVER_NEGATIVE = EnumSet.of(Basis.SHARE, Basis.COUNT, Basis.RANK, Basis.STREAK);

    private final Outline outline;
    private final Map<String, IndicatorSeed> indicators;
    private final CheckFindings faults;

    FigureCheck(Outline outline, Map<String, IndicatorSeed> indicators, CheckFindings faults) {
        this.outline = outline;
        this.indicators = indicators;
        this.faults = faults;
    }

    void target(TargetSeed target) {
        List<FigureText> places = figure(target, target.bound());
        if (places.isEmpty()) {
            return;
        }
        if (!target.name().contains(target.written())) {
            faults.add(target.id(), "its name does not say " + target.written());
        }
        if (!target.aspirational() && places.stream().anyMatch(place -> BoundWords.strives(place.clause()))) {
            faults.add(target.id(), "the text only strives for it, so it must be aspirational");
        }
        if (target.aspirational() && places.stream().noneMatch(place -> BoundWords.mayStrive(place))) {
            faults.add(target.id(), "it is aspirational, but no word like 力争 stands before it in its sentence");
        }
    }

    void observation(ObservationSeed observation) {
        List<FigureText> places = figure(observation, observation.bound());
        if (!observation.forecast() && places.stream().anyMatch(BoundWords::expects)) {
            faults.add(observation.id(), "the text only expects it (有望), so it must be a forecast");
        }
        if (observation.forecast() && !places.isEmpty() && places.stream().noneMatch(BoundWords::mayExpect)) {
            faults.add(observation.id(), "it is a forecast, but no word like 有望 stands before it");
        }
    }

    /** The rules that targets and observations share; gives the places where the figure stands. */
    private List<FigureText> figure(Figure figure, Bound bound) {
        if (figure.written() == null || figure.value() == null || figure.unit() == null || bound == null) {
            faults.add(figure.id(), "written, value, unit and bound are needed");
            return List.of();
        }
        Optional<Unit.Reading> unit = unit(figure);
        if (bound == Bound.MORE_THAN) {
            positive(figure);
            return List.of();
        }
        Optional<FigureText.Range> range = FigureText.Range.of(figure.written());
        Optional<BigDecimal> lower = range.map(FigureText.Range::lower).or(() -> Numerals.first(figure.written()));
        if (lower.filter(number -> number.compareTo(figure.value().abs()) == 0).isEmpty()) {
            faults.add(figure.id(), "its value " + figure.value() + " is not the number of " + figure.written());
        }
        upper(figure, range);
        if (figure.cites().stream().noneMatch(cite -> stands(cite.quote(), figure))) {
            faults.add(figure.id(), figure.written() + " does not stand exactly once in a quote");
        }
        List<FigureText> places = FigureText.of(outline, figure);
        for (FigureText place : places) {
            if (place.cut()) {
                faults.add(figure.id(), figure.written() + " is only a piece of the number that stands there");
            }
            if (place.end()) {
                faults.add(figure.id(), figure.written()
                        + " is only one end of the range that stands there: write both, and value and upper");
            }
            unit.filter(reading -> !measures(place, figure.unit(), reading)).ifPresent(reading ->
                    faults.add(figure.id(), "its unit is " + figure.unit() + ", but the text says "
                            + (place.unit().isEmpty() ? place.multiplier() : place.unit())));
            Bound read = BoundWords.read(place);
            if (read != bound) {
                faults.add(figure.id(), "its bound is " + bound + ", but the words around " + figure.written() + " say "
                        + read);
            }
        }
        sign(figure, places);
        return places;
    }

    /** 正增长 and 稳步提升 have no number: the change is more than nothing. */
    private void positive(Figure figure) {
        if (!POSITIVE.matcher(figure.written()).find() || figure.value().signum() != 0) {
            faults.add(figure.id(), "MORE_THAN is for 正增长 and other words of change, with the value 0");
        }
        if (figure.cites().stream().noneMatch(cite -> QuoteLocation.once(cite.quote(), figure.written()))) {
            faults.add(figure.id(), figure.written() + " does not stand exactly once in a quote");
        }
    }

    /** A range has two ends, the lower one first, in one unit. */
    private void upper(Figure figure, Optional<FigureText.Range> range) {
        if (range.isEmpty()) {
            if (figure.upper() != null) {
                faults.add(figure.id(), "it has an upper value, but " + figure.written() + " is no range");
            }
            return;
        }
        FigureText.Range both = range.get();
        if (figure.upper() == null || both.upper().compareTo(figure.upper().abs()) != 0) {
            faults.add(figure.id(), "its upper value " + figure.upper() + " is not the second number of "
                    + figure.written());
        } else if (figure.upper().compareTo(figure.value()) <= 0) {
            faults.add(figure.id(), "its upper value must be more than its value");
        }
        if (!both.unit().isEmpty() && !both.unit().equals(figure.unit())) {
            faults.add(figure.id(), "the ends of " + figure.written() + " are not in one unit, " + figure.unit());
        }
    }

    /** The number stands once in a quote, and what is written before it stands before it. */
    private static boolean stands(String quote, Figure figure) {
        if (!QuoteLocation.once(quote, figure.number())) {
            return false;
        }
        int before = figure.written().length() - figure.number().length() - 1;
        return before < 0 || quote.substring(0, quote.indexOf(figure.number()))
                .contains(figure.written().substring(0, before));
    }

    private Optional<Unit.Reading> unit(Figure figure) {
        IndicatorSeed indicator = indicators.get(figure.indicator());
        Optional<Unit> of = Optional.ofNullable(indicator).flatMap(IndicatorSeed::measuredIn);
        Optional<Unit.Reading> unit = of.isPresent() ? of.get().readAs(figure.unit()) : Unit.read(figure.unit());
        if (indicator == null) {
            faults.add(figure.id(), "there is no indicator " + figure.indicator());
        } else if (Unit.read(figure.unit()).isEmpty()) {
            faults.add(figure.id(), "there is no unit " + figure.unit());
        } else if (unit.isEmpty()) {
            faults.add(figure.id(), "its unit " + figure.unit() + " is not the indicator's " + indicator.unit());
        }
        return unit;
    }

    /**
     * Whether a unit is the one that stands after the number. Things, people and ranks can be counted without a measure
     * word. Where the text leaves the word out (48.7万适龄女生, 第5), the
     * multiplier at least must be the text's; it may name only what is counted (每千人口…4.17个 for 个/千人).
     */
    private static boolean measures(FigureText place, String unit, Unit.Reading reading) {
        if (place.unit().isEmpty()) {
            boolean omissible = reading.unit().counts() || reading.unit().equals(Unit.RANK);
            return omissible && Unit.multiplierOf(unit).equals(place.multiplier());
        }
        if (unit.startsWith(place.unit() + '/')) {
            return true;
        }
        return reading.unit().readAs(place.unit()).filter(said -> said.factor().compareTo(reading.factor()) == 0)
                .isPresent();
    }

    /**
     * Growth has the sign of the verb that governs it: the last one of its clause before the number (分别下降36.7%、56.48%).
     */
    private void sign(Figure figure, List<FigureText> places) {
        boolean negative = figure.value().signum() < 0;
        if (negative && figure.cites().stream().noneMatch(cite -> DECLINE.matcher(cite.quote()).find())) {
            faults.add(figure.id(), "its value is negative, but no quote speaks of a decline");
        }
        if (!negative && DECLINE.matcher(figure.written()).find()) {
            faults.add(figure.id(), "the text speaks of a decline, so its value must be negative");
        }
        IndicatorSeed indicator = indicators.get(figure.indicator());
        if (indicator == null) {
            return;
        }
        if (negative && NEVER_NEGATIVE.contains(indicator.basis())) {
            faults.add(figure.id(), "its value is negative, which a " + indicator.basis() + " cannot be");
        }
        if (indicator.basis() != Basis.GROWTH && indicator.basis() != Basis.POINTS) {
            return;
        }
        for (FigureText place : places) {
            Matcher verbs = CHANGE.matcher(place.clause());
            String verb = null;
            boolean falls = false;
            while (verbs.find()) {
                verb = verbs.group();
                falls = verbs.group("fall") != null;
            }
            if (verb != null && falls != negative) {
                faults.add(figure.id(), "the text says " + verb + ", so its value must " + (falls ? "" : "not ")
                        + "be negative");
            }
        }
    }
}
