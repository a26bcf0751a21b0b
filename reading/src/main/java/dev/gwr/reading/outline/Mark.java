package dev.gwr.reading.outline;

import dev.gwr.model.Numerals;
import dev.gwr.reading.SourceText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a line begins with that numbers it: 一、 or （二） or 三是. {@code start}: where the words after it begin. */
public record Mark(Kind kind, int number, int start) {

    /** In the order in which they divide a text: what stands first divides what stands later. */
    public enum Kind { CHAPTER, ITEM, PAREN, ARABIC, PAREN_ARABIC, ORDINAL, POINT, BULLET }

    private static final String CHINESE = "([一二三四五六七八九十百]{1,4})";
    private static final int LONGEST = 12;
    private static final Pattern[] FORMS = {
        Pattern.compile("第" + CHINESE + "(?:部分|章|节|篇)[：:、\\s　]{0,3}"),
        Pattern.compile(CHINESE + "[、．.]"),
        Pattern.compile("[（(〔【]?" + CHINESE + "[）)〕】][、，\\s　]?"),
        Pattern.compile("([0-9０-９]{1,2})[.．、](?![0-9０-９])"),
        Pattern.compile("[（(]([0-9０-９]{1,2})[）)]|([①-⑳])"),
        Pattern.compile("第" + CHINESE + "[，,、：:]"),
        Pattern.compile(CHINESE + "是"),
        Pattern.compile("——|──|－－|●|■|◆"),
    };

    public static Optional<Mark> of(String line) {
        int from = 0;
        while (from < line.length() && SourceText.blank(line.charAt(from))) {
            from++;
        }
        String head = line.substring(from, Math.min(line.length(), from + LONGEST));
        if (head.isEmpty() || !begins(head.charAt(0))) {
            return Optional.empty();
        }
        for (Kind kind : Kind.values()) {
            Matcher found = FORMS[kind.ordinal()].matcher(head);
            if (found.lookingAt() && from + found.end() < line.length()) {
                return Optional.of(new Mark(kind, number(kind, found), from + found.end()));
            }
        }
        return Optional.empty();
    }

    private static boolean begins(char sign) {
        return "第（(〔【——─－●■◆".indexOf(sign) >= 0 || "一二三四五六七八九十".indexOf(sign) >= 0
                || Character.isDigit(sign) || sign >= '①' && sign <= '⑳';
    }

    private static int number(Kind kind, Matcher found) {
        if (kind == Kind.BULLET) {
            return 0;
        }
        if (kind == Kind.PAREN_ARABIC && found.group(2) != null) {
            return found.group(2).charAt(0) - '①' + 1;
        }
        return Numerals.first(found.group(1)).orElseThrow().intValue();
    }
}
