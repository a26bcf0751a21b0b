package dev.gwr.reading.source;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Counts the paragraphs that Word numbers by itself, since their numbers are no text of the file. */
final class WordNumbers {

    private static final String DIGITS = "一二三四五六七八九";
    private final Map<String, Integer> counts = new HashMap<>();

    String of(XWPFParagraph paragraph, String level) {
        String key = paragraph.getNumID() + "/" + paragraph.getNumIlvl();
        int number = counts.merge(key, 1, Integer::sum);
        String format = paragraph.getNumFmt();
        boolean chinese = format != null && (format.startsWith("chinese") || format.startsWith("ideograph")
                || format.startsWith("japanese"));
        String written = chinese ? chinese(number) : String.valueOf(number);
        return level.replaceAll("%[0-9]", written);
    }

    private static String chinese(int number) {
        if (number < 10) {
            return String.valueOf(DIGITS.charAt(number - 1));
        }
        String tens = number < 20 ? "十" : DIGITS.charAt(Math.min(9, number / 10) - 1) + "十";
        return number % 10 == 0 ? tens : tens + DIGITS.charAt(number % 10 - 1);
    }
}
