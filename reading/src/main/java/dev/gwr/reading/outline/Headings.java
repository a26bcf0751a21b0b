package dev.gwr.reading.outline;

import dev.gwr.reading.SourceText;
import java.util.regex.Pattern;

/** How headings look: alone on a line, or run in before the first sentence of a paragraph. */
final class Headings {

    static final int LONGEST = 90;
    private static final int LONGEST_PART = 70;
    private static final int SHORTEST = 4;
    private static final String ENDS = "。！？!?；;";

    private static final Pattern PERIOD = Pattern.compile(
            "[12][0-9]{3}年|[１２][０-９]{3}年|[“\"]?十?[一二三四五六七八九]五[”\"]?|过去|今年|去年|明年|一年|五年|下一步|本届|新一年|任期");
    private static final Pattern WORK = Pattern.compile("回顾|总结|工作|任务|目标|安排|部署|成就|重点|发展|展望|要求|建议|打算");
    private static final Pattern ANNOUNCES = Pattern.compile(
            "以下|如下|下列|方面工作|方面的?工作|个方面|几方面|主要做了|重点抓好|重点做好|请予审议|做到");

    private Headings() {
    }

    /**
     * The words of a numbered line that name it: all, if it stands alone; else its first sentence, or clause if that is
     * long.
     */
    static String run(String line, int start) {
        int end = start;
        int clause = -1;
        int limit = Math.min(line.length(), start + LONGEST);
        while (end < limit && ENDS.indexOf(line.charAt(end)) < 0) {
            char sign = line.charAt(end);
            if (clause < 0 && (sign == '：' || sign == ':') && end > start + 1) {
                clause = end;
            }
            end++;
        }
        boolean ended = end == line.length() || end < limit;
        if (!ended && clause < 0) {
            clause = line.indexOf('，', start);
        }
        int last = ended ? end : clause > start ? Math.min(clause, limit) : limit;
        if (ended && end < line.length() && clause > 0 && end - start > LONGEST / 2) {
            last = clause;
        }
        return SourceText.bare(line.substring(start, last));
    }

    /** A line that could be the heading of a numbered part: short, and no sentence is ended within it. */
    static boolean part(String bare) {
        int end = bare.length();
        while (end > 0 && ENDS.indexOf(bare.charAt(end - 1)) >= 0) {
            end--;
        }
        if (bare.codePointCount(0, bare.length()) > LONGEST_PART) {
            return false;
        }
        for (int at = 0; at < end; at++) {
            if ("。！？；".indexOf(bare.charAt(at)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** A heading without a number that names a time and the work done or planned in it. */
    static boolean unnumberedPart(String bare) {
        return bare.length() >= SHORTEST && bare.length() <= LONGEST_PART / 2 + 5 && !ends(bare) && part(bare)
                && PERIOD.matcher(bare).find() && WORK.matcher(bare).find() && !bare.contains("报告")
                        && !ANNOUNCES.matcher(bare).find();
    }

    /** A line of its own that looks like the heading of what follows, with a full stop or without. */
    static boolean alone(String bare) {
        if (bare.length() < SHORTEST || bare.length() > LONGEST || bare.startsWith("各位")
                || ANNOUNCES.matcher(bare).find()) {
            return false;
        }
        char last = bare.charAt(bare.length() - 1);
        if ("：:，,、；;！!？?）)".indexOf(last) >= 0) {
            return false;
        }
        int stops = (int) bare.chars().filter(sign -> sign == '。').count();
        return stops == 0 ? bare.length() <= LONGEST / 2 : last == '。' && (stops == 1 ? bare.length() <= LONGEST / 2
                + 15 : stops == 2);
    }

    static boolean ends(String bare) {
        return !bare.isEmpty() && "。！？!?；;：:，,、”）)》…".indexOf(bare.charAt(bare.length() - 1)) >= 0;
    }

    static boolean stops(String bare) {
        return !bare.isEmpty() && "。！？!?”）)》…：:".indexOf(bare.charAt(bare.length() - 1)) >= 0;
    }
}
