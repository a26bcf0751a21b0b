package dev.gwr.gateway.pages;

import dev.gwr.model.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Numbers as one says them. What is counted in grams and single yuan is told in Chinese in the unit that the reports
 * themselves use (亿斤, 万亿元), and in English by million and billion.
 */
final class Numbers {

    private static final BigDecimal LARGE = BigDecimal.valueOf(10_000);
    private static final int DIGITS = 3;
    private static final int DECIMALS = 2;

    private Numbers() {
    }

    /** The unit of a code; one that is not to be had at the moment goes by its code. */
    static Unit unit(String code) {
        return Unit.find(code).orElseGet(() -> new Unit(code, code, code, "", Map.of()));
    }

    /**
     * @param number in the normalised unit
     * @param words  the unit as reports write it; null where they do not agree on any
     */
    static String of(Language language, BigDecimal number, Unit unit, String words) {
        if (number == null) {
            return "";
        }
        if (unit.equals(Unit.PERCENT)) {
            return grouped(number, language) + "%";
        }
        if (language == Language.en) {
            return large(number, language) + " " + name(unit);
        }
        return read(unit, words).map(written -> grouped(number.divide(written.factor(), MathContext.DECIMAL64),
                language) + words).orElseGet(() -> large(number, language) + unit.zh());
    }

    /** By how much two values differ, with its sign. Two rates in per cent differ by points. */
    static String difference(Language language, BigDecimal number, Unit unit, String words) {
        if (number == null || number.signum() == 0) {
            return "";
        }
        boolean one = number.abs().compareTo(BigDecimal.ONE) == 0;
        String said = unit.equals(Unit.PERCENT) ? grouped(number, language) + " "
                + (language == Language.zh ? "个" + Unit.PERCENTAGE_POINT.zh()
                : one ? "percentage point" : Unit.PERCENTAGE_POINT.en())
                : of(language, number, unit, words);
        return (number.signum() > 0 ? "+" : "") + said;
    }

    /** The unit that most of some values are written in, as far as it is one of what they are measured in. */
    static String words(Unit unit, Collection<String> written) {
        return written.stream().filter(Objects::nonNull).filter(one -> read(unit, one).isPresent())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())).entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey).orElse(null);
    }

    private static Optional<Unit.Reading> read(Unit unit, String words) {
        return words == null ? Optional.empty()
                : unit.readAs(words).filter(reading -> reading.unit().equals(unit));
    }

    /** Some names explain themselves behind a comma: mu, a fifteenth of a hectare. */
    private static String name(Unit unit) {
        return unit.en().split(",")[0];
    }

    private static String large(BigDecimal number, Language language) {
        if (number.abs().compareTo(LARGE) < 0) {
            return grouped(number, language);
        }
        NumberFormat format = NumberFormat.getCompactNumberInstance(locale(language), NumberFormat.Style.LONG);
        format.setMaximumFractionDigits(DECIMALS);
        // Of a BigDecimal the compact form keeps no decimals.
        return format.format(number.doubleValue());
    }

    /** With two decimals at the most; below 1, with three digits. */
    private static String grouped(BigDecimal number, Language language) {
        boolean small = number.abs().compareTo(BigDecimal.ONE) < 0;
        BigDecimal rounded = small ? number.round(new MathContext(DIGITS)) : number.setScale(DECIMALS,
                RoundingMode.HALF_UP);
        NumberFormat format = NumberFormat.getNumberInstance(locale(language));
        format.setMaximumFractionDigits(Math.max(DECIMALS, rounded.scale()));
        return format.format(rounded);
    }

    private static Locale locale(Language language) {
        return language == Language.zh ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    }
}
