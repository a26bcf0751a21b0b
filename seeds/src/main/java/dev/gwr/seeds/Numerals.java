package dev.gwr.seeds;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the first number of a phrase, in Arabic (4.17) or Chinese (百, 十二, 两) numerals. */
final class Numerals {

    static final Pattern ARABIC = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final Pattern CHINESE = Pattern.compile("[一二两三四五六七八九十百千万]+");
    private static final String DIGITS = "零一二三四五六七八九";

    private Numerals() {
    }

    static Optional<BigDecimal> first(String phrase) {
        Matcher arabic = ARABIC.matcher(phrase);
        if (arabic.find()) {
            return Optional.of(new BigDecimal(arabic.group()));
        }
        Matcher chinese = CHINESE.matcher(phrase);
        return chinese.find() ? Optional.of(chinese(chinese.group())) : Optional.empty();
    }

    private static BigDecimal chinese(String word) {
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
                    digit = sign == '两' ? 2 : DIGITS.indexOf(sign);
                    continue;
                }
            }
            digit = 0;
        }
        return BigDecimal.valueOf(total + section + digit);
    }
}
