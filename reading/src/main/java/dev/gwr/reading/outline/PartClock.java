package dev.gwr.reading.outline;

import dev.gwr.reading.ReadOutline.Paragraph;
import dev.gwr.reading.ReadOutline.Part;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Of a part that speaks of a year and of several years: of which does each paragraph speak? Its own first words, else
 * those before.
 */
public final class PartClock {

    private static final int HEAD = 40;
    private static final Pattern LONG = Pattern.compile(
            "[“\"]?十?[一二三四五六七八九]五[”\"]?(?:时期|期间|以来|的五年)|五年来|过去五年|这五年|五年间|五年的|五年，");
    private static final Pattern YEAR = Pattern.compile(
            "(?:[12][0-9]{3}|[１２][０-９]{3})年(?!远景|以来)|过去(?:的)?一年|一年来|这一年|去年|今年");

    private PartClock() {
    }

    /** The period of each line of the part. */
    public static Map<Integer, String> of(Part part) {
        Map<Integer, String> periods = new HashMap<>();
        List<String> all = part.periods();
        String year = all.stream().filter(period -> !period.contains("/")).findFirst().orElse(all.isEmpty() ? null
                : all.get(0));
        String several = all.stream().filter(period -> period.contains("/")).findFirst().orElse(year);
        String now = all.isEmpty() ? null : first(part.heading(), all.get(0), year, several);
        for (Paragraph paragraph : (Iterable<Paragraph>) part.sections().stream()
                .flatMap(section -> section.paragraphs().stream())::iterator) {
            String head = paragraph.text().substring(0, Math.min(HEAD, paragraph.text().length()));
            now = first(head, now, year, several);
            periods.put(paragraph.line(), now);
        }
        return periods;
    }

    /** Whichever is named first; where neither is, what went before. */
    private static String first(String words, String now, String year, String several) {
        Matcher one = YEAR.matcher(words);
        Matcher many = LONG.matcher(words);
        int oneAt = one.find() ? one.start() : Integer.MAX_VALUE;
        int manyAt = many.find() ? many.start() : Integer.MAX_VALUE;
        if (oneAt == manyAt) {
            return now;
        }
        return oneAt < manyAt ? year : several;
    }
}
