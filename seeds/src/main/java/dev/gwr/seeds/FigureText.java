package dev.gwr.seeds;

import dev.gwr.model.Numerals;
import dev.gwr.model.Unit;
import dev.gwr.seeds.Seeds.Figure;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A figure as it stands in the report, with the words around it. They are read from the paragraph, not from the quote:
 * a quote that stops short of 左右 must not make a number exact.
 *
 * @param before  its sentence before the number
 * @param number  the number
 * @param cut     whether it is only a piece of the number that stands there
 * @param more    whether 多 or 余 stands between number and unit (4500多万)
 * @param unit    the unit after it, with its multiplier; empty where the text has none that a rule knows (第5, 11金)
 * @param multiplier the 万 or 亿 after it, also where no unit follows (48.7万适龄女生)
 * @param range   whether it is written as a range, of which this is the upper end (5%—5.5%)
 * @param end     whether it is written alone, but stands at one end of a range
 * @param after   its sentence after number and unit
 */
record FigureText(String before, BigDecimal number, boolean cut, boolean more, String unit, String multiplier,
        boolean range,
        boolean end, String after) {

    private static final String SENTENCE_ENDS = "。！？";
    private static final String CLAUSE_ENDS = SENTENCE_ENDS + "，；：";

    /**
     * What stands between the ends of a range; the unit may be written once or twice, and 至 or 到 join only what is
     * written so.
     */
    private static final String DASH = "(?:[-—–－~～〜]{1,2}|至|到)";
    private static final Pattern RANGE = Pattern.compile("(?<lower>" + Numerals.ARABIC.pattern()
            + ")(?<unit>[^0-9０-９，。；、]{0,6}?)"
            + DASH + "(?<upper>" + Numerals.ARABIC.pattern() + ")");
    private static final Pattern RANGE_AFTER = Pattern.compile("^[-—–－~～〜]{1,2}" + Numerals.ARABIC.pattern());
    private static final Pattern RANGE_BEFORE = Pattern.compile(Numerals.ARABIC.pattern() + "[^0-9０-９，。；、"
            + "]{0,6}?[-—–－~～〜]{1,2}$");
    private static final Pattern MORE = Pattern.compile("^(" + Unit.multipliers().stream()
            .sorted(Comparator.comparingInt(String::length).reversed()).collect(Collectors.joining("|")) + "|)[多余]");

    /** Every place where a figure stands in what it cites. */
    static List<FigureText> of(Outline outline, Figure figure) {
        return figure.cites().stream().flatMap(cite -> QuoteLocation.of(outline, cite, figure.number()).stream())
                .flatMap(place -> at(place, figure.number())).toList();
    }

    /**
     * The two ends of a range as written, with the unit of the lower one, which is empty where only the upper has it.
     */
    record Range(BigDecimal lower, BigDecimal upper, String unit, int start, int upperStart, int end) {

        static Optional<Range> of(String written) {
            Matcher range = RANGE.matcher(written);
            return !range.find() ? Optional.empty() : Optional.of(
                    new Range(Numerals.first(range.group("lower")).orElseThrow(),
                    Numerals.first(range.group("upper")).orElseThrow(), range.group("unit"), range.start(),
                    range.start("upper"),
                    range.end()));
        }
    }

    private static Stream<FigureText> at(QuoteLocation place, String written) {
        int at = place.start();
        Optional<Range> range = Range.of(written);
        if (range.isPresent()) {
            Range both = range.get();
            return Stream.of(read(place.text(), at + both.start(), at + both.upperStart(), at + both.end(),
                    both.upper()));
        }
        return Numerals.find(written).stream().map(number ->
                read(place.text(), at + number.start(), at + number.start(), at + number.end(), number.value()));
    }

    /**
     * {@code from}: where the figure begins; {@code start}: where the number does, which is the upper one of a range.
     */
    private static FigureText read(String text, int from, int start, int stop, BigDecimal number) {
        String before = text.substring(from(text, from, SENTENCE_ENDS), from);
        String rest = text.substring(stop, to(text, stop));
        String bare = MORE.matcher(rest).replaceFirst("$1");
        String multiplier = Unit.multiplierOf(bare);
        String unit = Unit.beginningOf(bare);
        String after = bare.substring(Math.max(unit.length(), multiplier.length()));
        boolean range = from < start;
        boolean cut = Numerals.cut(text, start, stop)
                || range && Numerals.cut(text, from, from + Numerals.find(text.substring(from, start)).orElseThrow()
                .end());
        boolean end = !range && (RANGE_AFTER.matcher(after).find() || RANGE_BEFORE.matcher(before).find());
        return new FigureText(before, number, cut, !bare.equals(rest), unit, multiplier, range, end, after);
    }

    /** The clause so far: what stands between the last comma and the number. */
    String clause() {
        return before.substring(from(before, before.length(), CLAUSE_ENDS));
    }

    private static int from(String text, int start, String ends) {
        int at = start;
        while (at > 0 && ends.indexOf(text.charAt(at - 1)) < 0) {
            at--;
        }
        return at;
    }

    private static int to(String text, int end) {
        int at = end;
        while (at < text.length() && SENTENCE_ENDS.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }
}
