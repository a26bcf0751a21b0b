package dev.gwr.reading.figure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of a paragraph that name the main expected targets: where they begin and end. */
record Headline(int start, int end) {

    private static final Pattern BEGINNING = Pattern.compile("(?<!增长|增速|涨幅|投资|收入)(?:主要)?预期(?:性)?(?:发展)?目标(?:建议)?(?:是|"
            + "为|：|:|如下|安排为)+[：:]?|(?:今年|20\\d\\d年)[^，。；]{0,8}经济(?:和)?社会发展(?:的)?主要目标(?:是|为|：)+");
    private static final Pattern LONG_TERM = Pattern.compile("“十[一二三四五六七八九]五”|到20\\d\\d年|未来五年|今后五年");
    private static final Pattern OVER = Pattern.compile("^[^。]{0,60}(?:体现了|目的在于|考虑了|充分考虑|是为了|既是)|^[\\s　]*(?:以上|上述|这些|"
            + "这一|实现(?:以上|上述|这|今年|全年)|完成(?:以上|上述|这|今年|全年)|提出(?:以上|上述|这)|具体|我们|要|做好|在(?:具体)?工作|为实现|围绕|确定|设定|主要考虑|"
            + "之所以|这样|其中，?(?:经济增长|GDP|地区生产总值).{0,10}(?:考虑|主要)|综合|重点|各位代表|今年要|坚持|为此)");

    /** Null where the paragraph has no such sentence. */
    static Headline of(String text) {
        Matcher beginning = BEGINNING.matcher(text);
        if (!beginning.find()) {
            return null;
        }
        int sentence = Times.sentenceStart(text, beginning.start());
        if (LONG_TERM.matcher(text.substring(sentence, beginning.start())).find()) {
            return null;
        }
        int start = beginning.end();
        int end = start;
        while (end < text.length()) {
            int next = text.indexOf('。', end);
            next = next < 0 ? text.length() : next + 1;
            if (end > start && OVER.matcher(text.substring(end, next)).find()) {
                break;
            }
            end = next;
        }
        return new Headline(start, end);
    }

    boolean has(int at) {
        return at >= start && at < end;
    }
}
