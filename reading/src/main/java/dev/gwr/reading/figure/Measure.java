package dev.gwr.reading.figure;

import dev.gwr.model.Unit;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A unit as a text has it, taken apart: a multiplier and a word, and what they measure.
 *
 * @param multiplier 万, 亿, …; empty where there is none
 * @param word the unit without its multiplier; empty where the text leaves it out (696万)
 * @param unit what it measures
 * @param factor by which a number in it is multiplied
 */
record Measure(String multiplier, String word, Unit unit, BigDecimal factor) {

    /** What a fraction (三分之一, 1/10) is read in: nothing is written. */
    static final String FRACTION = "分之";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Words that are units to the catalogue, but after a number in a text begin another word more often. */
    private static final String NEVER = "级";

    String written() {
        return multiplier + word;
    }

    /**
     * What the text measures that begins there, 余 or 多 within it passed over; empty in both words where no unit begins.
     */
    static Measure at(String text, int from) {
        String plain = word(text, from);
        String multiplier = Unit.multiplierOf(text.substring(from, Math.min(text.length(), from + 3)));
        int at = from + multiplier.length();
        if (!multiplier.isEmpty() && at < text.length() && "余多".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        String word = word(text, at);
        boolean alone = multiplier.equals("百") || multiplier.equals("千");
        if (multiplier.isEmpty() || !plain.isEmpty() || alone && word.isEmpty()) {
            return read(plain);
        }
        return read(multiplier + word);
    }

    /** A unit as it was read before. */
    static Measure read(String written) {
        if (written.equals(FRACTION)) {
            return new Measure("", written, Unit.PERCENT, HUNDRED);
        }
        String multiplier = isWord(written) ? "" : Unit.multiplierOf(written);
        String word = written.substring(multiplier.length());
        Optional<Unit.Reading> known = Unit.read(written).or(() -> Unit.read(multiplier + head(word)));
        if (known.isPresent()) {
            return new Measure(multiplier, word, known.get().unit(), known.get().factor());
        }
        BigDecimal factor = Unit.read(multiplier + "个").map(Unit.Reading::factor).orElse(BigDecimal.ONE);
        return new Measure(multiplier, word, written.isEmpty() ? Unit.of("NUMBER") : Unit.COUNT, factor);
    }

    private static boolean isWord(String written) {
        return Unit.knownWords().contains(written);
    }

    private static String head(String word) {
        int slash = word.indexOf('/');
        return slash < 0 ? word : word.substring(0, slash);
    }

    /**
     * The longest word of a unit, without multiplier, that begins there; with what it is for each of (元/月), even if
     * that is unknown.
     */
    private static String word(String text, int from) {
        for (int length = Math.min(8, text.length() - from); length > 0; length--) {
            String word = text.substring(from, from + length);
            if (isWord(word) && !NEVER.equals(word)) {
                int end = from + length;
                if (end + 1 < text.length() && text.charAt(end) == '/' && word.indexOf('/') < 0) {
                    String each = word(text, end + 1);
                    return each.isEmpty() ? word : word + "/" + each;
                }
                return word;
            }
        }
        return "";
    }

    BigDecimal normalise(BigDecimal amount) {
        BigDecimal result = amount.multiply(factor).stripTrailingZeros();
        return result.scale() < 0 ? result.setScale(0) : result;
    }
}
