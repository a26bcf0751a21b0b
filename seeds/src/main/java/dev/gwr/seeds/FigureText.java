package dev.gwr.seeds;

import dev.gwr.seeds.Seeds.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A figure as it stands in the report, with the words around it. They are read from the paragraph, not from the quote: a quote
 * that stops short of 左右 must not make a number exact.
 *
 * @param before  its sentence before the number
 * @param number  the number
 * @param cut     whether it is only a piece of the number that stands there
 * @param more    whether 多 or 余 stands between number and unit (4500多万)
 * @param unit    the unit after it, with its multiplier; empty where the text has none that a rule knows (第5, 11金)
 * @param multiplier the 万 or 亿 after it, also where no unit follows (48.7万适龄女生)
 * @param after   its sentence after number and unit
 */
record FigureText(String before, BigDecimal number, boolean cut, boolean more, String unit, String multiplier, String after) {

    private static final String SENTENCE_ENDS = "。！？";
    private static final String CLAUSE_ENDS = SENTENCE_ENDS + "，；：";
    private static final Pattern MORE = Pattern.compile("^(万亿|千亿|亿|千万|百万|万|)[多余]");

    /** Every place where a figure stands in what it cites. */
    static List<FigureText> of(Outline outline, Figure figure) {
        return figure.cites().stream().flatMap(cite -> Place.of(outline, cite, figure.written()).stream())
                .flatMap(place -> at(place, figure.written())).toList();
    }

    private static Stream<FigureText> at(Place place, String written) {
        return Numerals.find(written).stream().map(number ->
                read(place.text(), place.start() + number.start(), place.start() + number.end(), number.value()));
    }

    private static FigureText read(String text, int start, int end, BigDecimal number) {
        String before = text.substring(from(text, start, SENTENCE_ENDS), start);
        String rest = text.substring(end, to(text, end));
        String bare = MORE.matcher(rest).replaceFirst("$1");
        String multiplier = Unit.multiplierOf(bare);
        String unit = Unit.beginningOf(bare);
        String after = bare.substring(Math.max(unit.length(), multiplier.length()));
        return new FigureText(before, number, Numerals.cut(text, start, end), !bare.equals(rest), unit, multiplier, after);
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
