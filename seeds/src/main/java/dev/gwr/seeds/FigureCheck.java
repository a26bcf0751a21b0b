package dev.gwr.seeds;

import dev.gwr.seeds.Seeds.Figure;
import dev.gwr.seeds.Seeds.IndicatorSeed;
import dev.gwr.seeds.Seeds.ObservationSeed;
import dev.gwr.seeds.Seeds.TargetSeed;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds the figures of targets and observations against the words that they cite: number, unit, bound, sign, firmness. */
final class FigureCheck {

    private static final String FALL = "下降|减少|调减|压减|降低|下滑|回落|缩减";
    private static final Pattern DECLINE = Pattern.compile(FALL);
    private static final Pattern CHANGE = Pattern.compile("(?<fall>" + FALL + ")|增长|增加|增产|提高|提升|上升|上涨|涨幅|扩大");

    /** Things, people and ranks can be counted without a measure word; a percentage or an amount has its unit. */
    private static final Set<Unit> OMISSIBLE = EnumSet.of(Unit.COUNT, Unit.PERSON, Unit.HOUSEHOLD, Unit.RANK);

    private static final Set<Basis> NEVER_NEGATIVE = EnumSet.of(Basis.SHARE, Basis.COUNT, Basis.RANK, Basis.STREAK);

    private final Outline outline;
    private final Map<String, IndicatorSeed> indicators;
    private final Faults faults;

    FigureCheck(Outline outline, Map<String, IndicatorSeed> indicators, Faults faults) {
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
        boolean expected = places.stream().anyMatch(place -> BoundWords.expects(place.clause()));
        if (!places.isEmpty() && expected != observation.forecast()) {
            faults.add(observation.id(), expected ? "the text only expects it (有望), so it must be a forecast"
                    : "it is a forecast, but no word like 有望 stands before it");
        }
    }

    /** A deliverable has no number; what binds it is at most what the state assigned. */
    void deliverable(TargetSeed target) {
        if (target.value() != null || target.indicator() != null || target.written() != null || target.unit() != null) {
            faults.add(target.id(), "a deliverable has no number and no indicator");
        }
        boolean assigned = target.cites().stream().anyMatch(cite -> BoundWords.assigns(cite.quote()));
        Bound bound = assigned ? Bound.AS_ASSIGNED : null;
        if (target.bound() != bound) {
            faults.add(target.id(), assigned ? "the text says 国家下达, so its bound is AS_ASSIGNED"
                    : "a deliverable has no bound, unless the text says 国家下达");
        }
        if (target.aspirational() && target.cites().stream().noneMatch(cite -> BoundWords.strives(cite.quote()))) {
            faults.add(target.id(), "it is aspirational, but no quote has a word like 力争");
        }
        if (!target.aspirational() && !target.cites().isEmpty() && BoundWords.strives(lastClause(target.cites().get(0).quote()))) {
            faults.add(target.id(), "the text only strives for it, so it must be aspirational");
        }
    }

    /** A quote ends with what the record is about; what stands before a comma in it only makes it unique. */
    private static String lastClause(String quote) {
        return quote.substring(Math.max(quote.lastIndexOf('，'), quote.lastIndexOf('；')) + 1);
    }

    /** The rules that targets and observations share; gives the places where the figure stands. */
    private List<FigureText> figure(Figure figure, Bound bound) {
        if (figure.written() == null || figure.value() == null || figure.unit() == null || bound == null) {
            faults.add(figure.id(), "written, value, unit and bound are needed");
            return List.of();
        }
        Optional<Unit.Reading> unit = unit(figure);
        if (Numerals.first(figure.written()).filter(number -> number.compareTo(figure.value().abs()) == 0).isEmpty()) {
            faults.add(figure.id(), "its value " + figure.value() + " is not the number of " + figure.written());
        }
        if (figure.cites().stream().noneMatch(cite -> ReportCheck.once(cite.quote(), figure.written()))) {
            faults.add(figure.id(), figure.written() + " does not stand exactly once in a quote");
        }
        List<FigureText> places = FigureText.of(outline, figure);
        for (FigureText place : places) {
            if (place.cut()) {
                faults.add(figure.id(), figure.written() + " is only a piece of the number that stands there");
            }
            unit.filter(reading -> !measures(place, figure.unit(), reading)).ifPresent(reading ->
                    faults.add(figure.id(), "its unit is " + figure.unit() + ", but the text says "
                            + (place.unit().isEmpty() ? place.multiplier() : place.unit())));
            Bound read = BoundWords.read(place);
            if (read != bound) {
                faults.add(figure.id(), "its bound is " + bound + ", but the words around " + figure.written() + " say " + read);
            }
        }
        sign(figure, places);
        return places;
    }

    private Optional<Unit.Reading> unit(Figure figure) {
        Optional<Unit.Reading> unit = Unit.read(figure.unit());
        IndicatorSeed indicator = indicators.get(figure.indicator());
        if (indicator == null) {
            faults.add(figure.id(), "there is no indicator " + figure.indicator());
        } else if (unit.isEmpty()) {
            faults.add(figure.id(), "no rule knows the unit " + figure.unit());
        } else if (Unit.read(indicator.unit()).filter(of -> of.unit() == unit.get().unit()).isEmpty()) {
            faults.add(figure.id(), "its unit " + figure.unit() + " is not the indicator's " + indicator.unit());
        }
        return unit;
    }

    /**
     * Whether a unit is the one that stands after the number. Where the text leaves the word out (48.7万适龄女生, 第5), the
     * multiplier at least must be the text's; it may name only what is counted (每千人口…4.17个 for 个/千人).
     */
    private static boolean measures(FigureText place, String unit, Unit.Reading reading) {
        if (place.unit().isEmpty()) {
            return OMISSIBLE.contains(reading.unit()) && Unit.multiplierOf(unit).equals(place.multiplier());
        }
        if (unit.startsWith(place.unit() + '/')) {
            return true;
        }
        return Unit.read(place.unit()).filter(said -> said.unit() == reading.unit()
                && said.factor().compareTo(reading.factor()) == 0).isPresent();
    }

    /** Growth has the sign of the verb that governs it: the last one of its clause before the number (分别下降36.7%、56.48%). */
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
                faults.add(figure.id(), "the text says " + verb + ", so its value must " + (falls ? "" : "not ") + "be negative");
            }
        }
    }
}
