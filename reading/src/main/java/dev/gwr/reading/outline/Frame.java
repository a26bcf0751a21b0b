package dev.gwr.reading.outline;

import dev.gwr.reading.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What of a page is the report: the lines of its title, those that say where and by whom it was given, the first and
 * the last of
 * its body, and the lines that are not of it. Lines count from 1; 0 where there is none.
 */
public record Frame(List<Integer> title, List<Integer> head, int first, int last, SortedSet<Integer> noise) {

    private static final int FAR = 150;
    private static final int LONG = 60;
    private static final int LONGEST_TITLE = 45;
    private static final String REPORT = "政府工作报告";
    private static final Pattern SALUTATION = Pattern.compile(
            "(?:尊敬的)?(?:主席团?[、，,]|各位(?:领导|来宾)[、，,])?各位(?:人大)?代表(?:[、，,]同志们)?[：:，,！!]?");
    private static final Pattern TITLE = Pattern.compile(".{0,30}(?:政府)?工作(?:的)?报告(?:\\s?[（(].{1,20}[）)])?");
    private static final Pattern NOT_TITLE = Pattern.compile("摄|记者|客户端|作了?《?政府|>|来源|解读|图解|全文|附件|名词|关于.*决议");
    private static final Pattern GIVEN = Pattern.compile(
            "(?:[0-9０-９]{4}|[一二][〇○零0OＯ一二三四五六七八九]{3})年.{1,3}月.{1,3}日(?:.{0,3}在.{2,}|[）)]?$)|"
                    + ".{0,6}在.{2,40}(?:代表大会|人大).{0,12}会议上?.{0,3}");
    /** When the page was made is not when the report was given. */
    private static final Pattern OF_PAGE = Pattern.compile("^.{0,6}(?:时间|日期)|(?:成文|公开|发布|发文|生成|更新)(?:日期|时间)");
    private static final Pattern SPEAKER = Pattern.compile(
            ".{0,24}(?:省长|市长|主席|总理|区长|县长|州长|盟长|旗长|专员|主任)[\\s　:：]*(?:[\\p{IsHan}·．•\\s　]{2,24})?");
    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}·．•]{1,8}(?:[\\s　]{1,3}[\\p{IsHan}]{1,3})?");
    private static final Pattern CLOSING = Pattern.compile(
            "团结在以|让我们|奋斗[！。!]|作出(?:新的|更大|应有).{0,4}贡献|谢谢大家|共同创造|奋勇前进|而(?:不懈|努力|共同|团结)?奋斗");
    private static final Pattern APPENDIX = Pattern.compile(
            "附(?:件|录|表)?\\s?[0-9一二三四五六七八九十]{0,2}[:：]?.{0,40}|.{0,24}(?:名词|用语|术语|词语|有关内容)(?:解释|注释|说明|释义).{0,12}|注释"
                    + "|注[:：]");
    private static final Pattern LICENCE = Pattern.compile("本作品|著作权|公有领域|维基|行政、司法性质");

    public static Frame of(SourceText text) {
        int salutation = salutation(text);
        int first = salutation > 0 ? salutation : beginning(text);
        List<Integer> title = title(text, first);
        SortedSet<Integer> noise = new TreeSet<>();
        List<Integer> head = head(text, first, title, noise);
        int last = last(text, first);
        for (int line = first; line <= text.size(); line++) {
            String bare = text.bare(line);
            if (!bare.isEmpty() && (line > last || !bare.endsWith("。") && Noise.is(bare) && Mark.of(bare).isEmpty())) {
                noise.add(line);
            }
        }
        return new Frame(title, head, first, last, noise);
    }

    private static int salutation(SourceText text) {
        for (int line = 1, seen = 0; line <= text.size() && seen < FAR; line++) {
            String bare = text.bare(line);
            seen += bare.isEmpty() ? 0 : 1;
            if (bare.length() < LONGEST_TITLE && SALUTATION.matcher(bare).matches()
                    || bare.startsWith("各位代表") && bare.contains("报告") && bare.contains("审议")) {
                return line;
            }
        }
        return 0;
    }

    /**
     * Without a salutation a report begins with its opening words, its first numbered heading or its first long
     * paragraph.
     */
    private static int beginning(SourceText text) {
        for (int line = 1; line <= text.size(); line++) {
            String bare = text.bare(line);
            boolean numbered = Mark.of(bare).filter(mark -> mark.number() == 1
                    && mark.kind().ordinal() <= Mark.Kind.PAREN.ordinal())
                    .isPresent();
            if (bare.contains("向大会") && bare.contains("报告") || bare.length() >= LONG && Headings.stops(bare)
                    || numbered && !TITLE.matcher(bare).matches()) {
                return line;
            }
        }
        return 1;
    }

    private static List<Integer> title(SourceText text, int first) {
        int best = 0;
        int bestScore = -1;
        for (int line = 1; line < first; line++) {
            String bare = text.bare(line);
            if (bare.length() <= LONGEST_TITLE && TITLE.matcher(bare).matches() && !NOT_TITLE.matcher(bare).find()) {
                int score = (bare.contains("年") ? 2 : 0) + (bare.contains(REPORT) ? 1 : 0)
                        + (bare.startsWith("省") || bare.startsWith("市") ? -2 : 0);
                if (score > bestScore) {
                    best = line;
                    bestScore = score;
                }
            }
        }
        if (best > 0) {
            return List.of(best);
        }
        return brokenTitle(text, first);
    }

    /** 政府工作报 on one line and 告 on the next. */
    private static List<Integer> brokenTitle(SourceText text, int first) {
        List<Integer> lines = new ArrayList<>();
        StringBuilder joined = new StringBuilder();
        for (int line = 1; line < first; line++) {
            String bare = text.bare(line);
            if (bare.isEmpty()) {
                continue;
            }
            joined.append(bare);
            lines.add(line);
            if (joined.length() > LONGEST_TITLE || joined.length() > REPORT.length() && lines.size() == 1) {
                joined.setLength(0);
                lines.clear();
            } else if (TITLE.matcher(joined).matches()) {
                return List.copyOf(lines);
            }
        }
        return List.of();
    }

    private static List<Integer> head(SourceText text, int first, List<Integer> title, SortedSet<Integer> noise) {
        List<Integer> head = new ArrayList<>();
        boolean given = false;
        boolean speaker = false;
        boolean officeOnly = false;
        for (int line = 1; line < first; line++) {
            String bare = text.bare(line);
            String words = bare.replaceFirst("^[—─－（(]+", "");
            if (bare.isEmpty() || title.contains(line)) {
                continue;
            }
            boolean place = !given && bare.length() < 2 * LONG && GIVEN.matcher(words).find()
                && words.indexOf('。') < 0
                    && !OF_PAGE.matcher(words).find();
            boolean person = !speaker && !place && bare.length() < LONGEST_TITLE && SPEAKER.matcher(bare).matches()
                    && bare.indexOf('。') < 0 && !bare.contains("报告");
            boolean name = officeOnly && bare.length() < 12 && NAME.matcher(bare).matches();
            if (place || person || name || isRestOfMeeting(text, line, head, bare)) {
                head.add(line);
                given |= place;
                officeOnly = person && bare.matches(".*(?:省长|市长|主席|总理|区长|县长|州长|盟长|旗长|专员|主任)");
                speaker |= person;
            } else {
                noise.add(line);
            }
        }
        return List.copyOf(head);
    }

    /** The date on one line, where it was given on the next. */
    private static boolean isRestOfMeeting(SourceText text, int line, List<Integer> head, String bare) {
        return !head.isEmpty() && line - head.get(head.size() - 1) <= 2 && bare.matches("在?.{2,40}(?:次会议上?|会议上)[）)]?")
                && !text.bare(head.get(head.size() - 1)).contains("会议");
    }

    /**
     * The last line: of the notes if there are any, else the closing words, else the last that reads like a sentence.
     */
    private static int last(SourceText text, int first) {
        int closing = 0;
        int appendix = 0;
        for (int line = first; line <= text.size(); line++) {
            String bare = text.bare(line);
            if (bare.length() > LONG / 2 && CLOSING.matcher(bare).find()) {
                closing = line;
                appendix = 0;
            } else if (closing > 0 && appendix == 0 && appendix(bare)) {
                appendix = line;
            }
        }
        int from = appendix > 0 ? appendix : closing;
        int last = text.size();
        while (last > Math.max(first, from) && (outside(text.bare(last)) || appendix == 0 && closing > 0
                && tail(text, closing))) {
            last--;
        }
        return last;
    }

    static boolean appendix(String bare) {
        return bare.length() <= LONGEST_TITLE && !bare.endsWith("。") && APPENDIX.matcher(bare).matches();
    }

    /** Whether nothing after the closing words is text of a report. */
    private static boolean tail(SourceText text, int closing) {
        for (int line = closing + 1; line <= text.size(); line++) {
            String bare = text.bare(line);
            if (bare.length() >= LONG && Headings.stops(bare) && !LICENCE.matcher(bare).find()) {
                return false;
            }
        }
        return true;
    }

    private static boolean outside(String bare) {
        return bare.length() < 2 || bare.length() < LONG && !Headings.stops(bare) || LICENCE.matcher(bare).find()
                || !bare.endsWith("。") && Noise.is(bare);
    }
}
