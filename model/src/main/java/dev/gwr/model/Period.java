package dev.gwr.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A year, a half, a quarter, a month or several years, as the API writes them: {@code 2024}, {@code 2024-H1}, {@code
 * 2024-Q3}, {@code 2024-09}, {@code 2021/2025}. The one place that knows the grammar.
 */
public record Period(String text, YearMonth first, YearMonth last) {

    /** For the documents and for Bean Validation alike. */
    public static final String PATTERN = "^[12][0-9]{3}(-(H[12]|Q[1-4]|0[1-9]|1[0-2])|/[12][0-9]{3})?$";

    /** Days begin and end as they do in China, wherever the service runs. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final Pattern GRAMMAR =
            Pattern.compile("([12]\\d{3})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2]))|/([12]\\d{3}))?");
    private static final int YEAR = 12;
    private static final int HALF = 6;
    private static final int QUARTER = 3;

    /** Reads a period; empty if the text is none. */
    public static Optional<Period> read(String text) {
        Matcher parts = GRAMMAR.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(parts.group(1));
        if (parts.group(2) != null) {
            return Optional.of(of(text, year, Integer.parseInt(parts.group(2)), HALF));
        }
        if (parts.group(3) != null) {
            return Optional.of(of(text, year, Integer.parseInt(parts.group(3)), QUARTER));
        }
        if (parts.group(5) != null) {
            int lastYear = Integer.parseInt(parts.group(5));
            return lastYear <= year ? Optional.empty()
                    : Optional.of(new Period(text, YearMonth.of(year, 1), YearMonth.of(lastYear, YEAR)));
        }
        return Optional.of(parts.group(4) != null ? of(text, year, Integer.parseInt(parts.group(4)), 1)
                : of(text, year, 1, YEAR));
    }

    private static Period of(String text, int year, int number, int months) {
        YearMonth first = YearMonth.of(year, (number - 1) * months + 1);
        return new Period(text, first, first.plusMonths(months - 1L));
    }

    /** A month as a number that grows by one each month, for columns that are compared and sorted. */
    public static int ordinal(YearMonth month) {
        return month.getYear() * YEAR + month.getMonthValue() - 1;
    }

    public int firstMonth() {
        return ordinal(first);
    }

    public int lastMonth() {
        return ordinal(last);
    }

    public int months() {
        return lastMonth() - firstMonth() + 1;
    }

    public boolean contains(Period other) {
        return !other.first.isBefore(first) && !other.last.isAfter(last);
    }

    /** The first day of the year that it lies in: figures "to date" (1—9月) run from here. */
    public int firstMonthOfYear() {
        return ordinal(YearMonth.of(first.getYear(), 1));
    }

    public boolean isOverOn(LocalDate day) {
        return last.atEndOfMonth().isBefore(day);
    }
}
