package dev.gwr.model;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the first number of a phrase, in Arabic (4.17, 23,876, also full-width) or Chinese (百, 十二, 两) numerals. */
public final class Numerals {

    public static final Pattern ARABIC = Pattern.compile(
            "(?:[0-9０-９]{1,3}(?:,[0-9０-９]{3})+(?![0-9０-９])|[0-9０-９]+)(?:[.．][0-9０-９]+)?");
    private static final Pattern CHINESE = Pattern.compile("[零〇一二两三四五六七八九十百千万]+");
    private static final String DIGITS = "零一二三四五六七八九";

    private Numerals() {
    }

    /** A number and where it stands in the phrase, in UTF-16 units, end exclusive. */
    public record Found(BigDecimal value, int start, int end) {
    }

    /** An Arabic number comes before a Chinese one wherever it stands: in 十大领域12条 the figure is 12. */
    public static Optional<Found> find(String phrase) {
        Matcher arabic = ARABIC.matcher(phrase);
        if (arabic.find()) {
            return Optional.of(new Found(arabic(arabic.group()), arabic.start(), arabic.end()));
        }
        Matcher chinese = CHINESE.matcher(phrase);
        return chinese.find() ? Optional.of(new Found(chinese(chinese.group()), chinese.start(), chinese.end()))
                : Optional.empty();
    }

    public static Optional<BigDecimal> first(String phrase) {
        return find(phrase).map(Found::value);
    }

    /** Whether a number of this size is said anywhere in a phrase. */
    public static boolean says(String phrase, int number) {
        BigDecimal wanted = BigDecimal.valueOf(number);
        return ARABIC.matcher(phrase).results().anyMatch(one -> arabic(one.group()).compareTo(wanted) == 0)
                || CHINESE.matcher(phrase).results().anyMatch(one -> chinese(one.group()).compareTo(wanted) == 0);
    }

    /**
     * Whether a number that stands there is only a piece of a longer one: the 5 of 15 or of 6.5, the 23 of 23,876, the
     * 百 of 三百. What follows an Arabic number in Chinese (万, 亿) is a unit, not a digit.
     */
    public static boolean cut(String text, int start, int end) {
        boolean arabic = isDigit(text, start);
        boolean before = isDigit(text, start - 1) || isPoint(text, start - 1) && isDigit(text, start - 2)
                || isComma(text, start - 1) && isDigit(text, start - 2) || !arabic && isChinese(text, start - 1);
        boolean after = isDigit(text, end) || isPoint(text, end) && isDigit(text, end + 1) || isComma(text, end)
                || !arabic && isChinese(text, end);
        return before || after;
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }

    private static boolean isPoint(String text, int at) {
        return at >= 0 && at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == '．');
    }

    /** A comma before just three digits parts the thousands of a number. */
    private static boolean isComma(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) == ',' && isDigit(text, at + 1) && isDigit(text, at + 2)
                && isDigit(text, at + 3) && !isDigit(text, at + 4);
    }

    private static boolean isChinese(String text, int at) {
        return at >= 0 && at < text.length() && CHINESE.matcher(text.substring(at, at + 1)).matches();
    }

    private static BigDecimal arabic(String word) {
        return new BigDecimal(Normalizer.normalize(word, Normalizer.Form.NFKC).replace(",", ""));
    }

    private static BigDecimal chinese(String word) {
        if (word.length() > 1 && word.chars().allMatch(sign -> digit((char) sign) >= 0)) {
            return positional(word);
        }
        long total = 0;
        long section = 0;
        long digit = 0;
        for (char sign : word.toCharArray()) {
            switch (sign) {
                case '十' -> section += Math.max(digit, 1) * 10;
                case '百' -> section += Math.max(digit, 1) * 100;
                case '千' -> section += Math.max(digit, 1) * 1000;
                case '万' -> {
                    total += Math.max(section + digit, 1) * 10_000;
                    section = 0;
                }
                default -> {
                    digit = digit(sign);
                    continue;
                }
            }
            digit = 0;
        }
        return BigDecimal.valueOf(total + section + digit);
    }

    /** Digits only, as a year is written: 二〇二四. */
    private static BigDecimal positional(String word) {
        StringBuilder digits = new StringBuilder();
        word.chars().forEach(sign -> digits.append(digit((char) sign)));
        return new BigDecimal(digits.toString());
    }

    private static int digit(char sign) {
        return sign == '两' ? 2 : sign == '〇' ? 0 : DIGITS.indexOf(sign);
    }
}
