package dev.gwr.reading.figure;

import dev.gwr.model.PartKind;
import dev.gwr.reading.ReadOutline;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a number is promised or reported, and for when: what the part says holds until a sentence says otherwise. One
 * reader goes through a part from its first paragraph to its last.
 */
final class Times {

    private static final Pattern FIVE_BACK = Pattern.compile(
            "五年来|这五年|过去五年|五年间|过去的五年|“(?:十?[一二三四五六七八九])五”(?:时期|期间|以来|这五年|五年|的五年|规划(?:目标|主要))?");
    /** The same within a sentence, where 国家“十四五”造林任务 says nothing of when. */
    private static final String AS_TIME = "(?:时期|期间|以来|这五年|五年|的五年|规划(?:目标|主要|期)|(?=[，是、末]|[^，。；]{0,10}(?:主要目标|发展目标|"
            + "预期目标|奋斗目标|目标是)))";
    private static final Pattern FIVE_SAID = Pattern.compile("五年来|这五年|过去五年|五年间|过去的五年|“(?:十?[一二三四五六七八九])五”" + AS_TIME);
    private static final Pattern YEAR_BACK = Pattern.compile("一年来|过去一年|过去的一年|去年|上年|(?:过去|刚刚过去|刚过去)的?(?:20\\d\\d)年?");
    private static final Pattern FIVE_AHEAD = Pattern.compile(
            "未来五年|今后五年|五年后|“十?[一二三四五六七八九]五”" + AS_TIME + "|(?:到|至)20\\d\\d年");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)年(?!以来|代)");
    private static final Pattern UNTIL = Pattern.compile("(?:到|至)(20\\d\\d)年(?:底|末)?");
    private static final Pattern SINCE = Pattern.compile("(?:较|比|与|相比)(?:20\\d\\d)年|20\\d\\d年(?:以来|相比|的)");
    private static final Pattern SPAN = Pattern.compile("(20\\d\\d)(?:年)?[—至到](20\\d\\d)年");
    private static final Pattern FIVE_YEARS_BACK = Pattern.compile("五年来|这五年|过去五年|五年间|过去的五年");
    private static final Pattern FIVE_YEARS_AHEAD = Pattern.compile("未来五年|今后五年|纲要（草案）|《纲要》|规划纲要");
    private static final Pattern THIS_YEAR_BEGINS = Pattern.compile("今年(?!以来)|做好20\\d\\d年");
    private static final Pattern THIS_YEAR = Pattern.compile("今年|年内|全年(?=力争|确保|计划|新增|完成|预期)");
    private static final Pattern DONE = Pattern.compile("已(?:经)?(?:建成|完成|实现|开工|达|超|有|累计)|目前|去年");
    private static final Pattern OVER = Pattern.compile("收官|规划收|开局");
    /** What is to come, also in a part that looks back. */
    private static final Pattern AIMS = Pattern.compile("目标|力争|预期|展望|将|确保|努力|计划|争取");
    /** Of a sentence before a number: words of time are nearer, and a line without stops costs no more. */
    private static final int LONGEST = 400;
    /** Signs of a sentence in which a word of time holds for more than the sentence. */
    private static final int BEGINNING = 26;
    private static final int YEAR_LEADS = 8;
    /** What follows a year that more than its sentence is of. */
    private static final Pattern OPENS = Pattern.compile("，|是|全省|全市|全区|我省|我市|我区|我们|以来的");
    /** A plan that gives what follows its time, and not only a task its name: 完成国家“十四五”找矿任务. */
    private static final Pattern TIME_OF_PLAN = Pattern.compile(
            "”(?:时期|期间|以来|这五年|五年|的五年|，|是|末|[^，。]{0,10}(?:主要目标|发展目标|预期目标|奋斗目标|目标是))");

    /**
     * {@code kind}: whether it is a result; {@code period}: as the API writes it; {@code sure}: whether words say so.
     */
    record When(boolean result, String period, boolean sure) {
    }

    private final PartKind kind;
    private final int year;
    private final TreeMap<Integer, State> turns = new TreeMap<>();
    private final State first;
    private State state;

    /** What holds until words say otherwise: whether it is looked back, and on which years. */
    private record State(boolean back, String period) {
    }

    Times(ReadOutline.Part part, int year) {
        this.kind = part.kind();
        this.year = year;
        this.first = new State(kind == PartKind.REVIEW || kind == PartKind.PRELIMINARIES, first(part));
        this.state = first;
    }

    private String first(ReadOutline.Part part) {
        String heading = Fold.of(part.heading());
        return switch (kind) {
            case REVIEW -> {
                Matcher five = FIVE_BACK.matcher(heading);
                Matcher one = YEAR.matcher(heading);
                boolean hasFive = five.find();
                boolean hasOne = one.find();
                if (hasFive && (!hasOne || five.start() < one.start())) {
                    yield five();
                }
                yield hasOne && Integer.parseInt(one.group(1)) < year ? one.group(1)
                        : part.periods().stream().filter(period -> !period.equals(String.valueOf(year))).findFirst()
                        .orElse(lastYear());
            }
            case PRELIMINARIES -> lastYear();
            case OUTLOOK -> part.periods().stream().filter(period -> period.contains("/")).findFirst().orElse(ahead());
            case NOTES -> null;
            default -> String.valueOf(year);
        };
    }

    private String lastYear() {
        return String.valueOf(year - 1);
    }

    /** The five years that end with the year under review. */
    private String five() {
        return (year - 5) + "/" + (year - 1);
    }

    private String ahead() {
        int first = (year - 1) / 5 * 5 + 1;
        return first + "/" + (first + 4);
    }

    /** Takes in a heading below the part. */
    void heading(String heading) {
        if (kind == PartKind.PLAN) {
            state = first;
        }
        turn(Fold.of(heading), true, true);
    }

    /**
     * Takes in a paragraph: 这五年，我们… at the beginning of a sentence holds for what follows it, in other paragraphs too.
     */
    void paragraph(String text) {
        turns.clear();
        int from = 0;
        boolean first = true;
        while (from < text.length()) {
            int end = from;
            while (end < text.length() && "。！？".indexOf(text.charAt(end)) < 0) {
                end++;
            }
            String words = text.substring(from, Math.min(end, from + BEGINNING));
            turn(words, first, false);
            first &= words.contains("各位代表") && words.length() < 12;
            turns.put(from, state);
            from = end + 1;
        }
    }

    /** Whether several years are spoken of: then a year that begins a sentence is only that of the sentence. */
    private boolean held() {
        return state.period() != null && state.period().contains("/");
    }

    /**
     * {@code leads}: a paragraph's first sentence, or a heading. Later on a mere 2025年 counts only for its own
     * sentence.
     */
    private void turn(String words, boolean leads, boolean heading) {
        if (kind == PartKind.NOTES || kind == PartKind.ANNEX || kind == PartKind.GOVERNMENT
                || kind == PartKind.PRELIMINARIES) {
            return;
        }
        boolean review = kind == PartKind.REVIEW;
        Matcher one = YEAR_BACK.matcher(words);
        Matcher named = YEAR.matcher(words);
        boolean lastYear = one.find() && (review && leads || !one.group().equals("去年") && !one.group().equals("上年"))
                || named.find() && Integer.parseInt(named.group(1)) == year - 1 && !SINCE.matcher(words).find()
                && (review && leads && (heading || named.start() < YEAR_LEADS && !held())
                || OPENS.matcher(words).region(named.end(), words.length()).lookingAt());
        if (lastYear) {
            state = new State(true, lastYear());
            return;
        }
        String plan = heading || TIME_OF_PLAN.matcher(words).find() ? Spells.plan(words) : null;
        boolean over = plan != null && words.contains("五”以来") || OVER.matcher(words).find();
        boolean past = plan != null && Integer.parseInt(plan.substring(5)) < year;
        boolean turns = leads || !review && kind != PartKind.PLAN;
        if (!over && (past || plan == null && FIVE_YEARS_BACK.matcher(words).find())) {
            state = new State(true, five());
        } else if (!over && turns && (plan != null || FIVE_YEARS_AHEAD.matcher(words).find())) {
            state = review && !(leads && AIMS.matcher(words).find()) ? state : new State(false, ahead());
        } else if (!review && (words.contains("主要预期目标") || THIS_YEAR_BEGINS.matcher(words).find())) {
            state = new State(false, String.valueOf(year));
        }
    }

    /**
     * When a number is, that stands at {@code at}: the nearest words of its own sentence before it say so, else the
     * part.
     */
    When at(String text, int at, boolean average, boolean from) {
        int start = sentenceStart(text, at);
        String before = text.substring(start, at);
        State held = turns.floorEntry(at) == null ? state : turns.floorEntry(at).getValue();
        boolean back = held.back();
        String current = held.period();
        Matcher span = SPAN.matcher(before);
        if (span.find()) {
            boolean past = Integer.parseInt(span.group(2)) < year;
            return new When(past, span.group(1) + "/" + span.group(2), true);
        }
        int longFor = back ? Spells.yearsLong(clause(before)) : 0;
        if (longFor > 0) {
            return new When(true, longFor == 1 ? lastYear() : (year - longFor) + "/" + lastYear(), true);
        }
        Matcher until = UNTIL.matcher(before);
        String goal = null;
        while (until.find()) {
            goal = until.group(1);
        }
        if (goal != null && Integer.parseInt(goal) >= year) {
            return new When(false, goal, true);
        }
        String named = null;
        Matcher years = YEAR.matcher(before);
        while (years.find()) {
            if (!before.startsWith("以来", years.end()) && !since(before, years.start(), years.end())
                    && (from || !risen(before, years.start()))) {
                named = years.group(1);
            }
        }
        if (named != null && !(back && Spells.nearer(last(FIVE_SAID, Spells.own(before)), five(), before, named))) {
            int said = Integer.parseInt(named);
            if (from && said < year) {
                return new When(true, named, true);
            }
            if (said == year - 1 && back && current != null && current.contains("/") && average) {
                return new When(true, current, true);
            }
            if (said < year && (said == year - 1 || back)) {
                return new When(true, named, true);
            }
            if (said >= year) {
                return new When(false, named, true);
            }
        }
        if (!back && (before.contains("去年") && !before.contains("比去年") && !before.contains("较去年"))) {
            return new When(true, lastYear(), true);
        }
        if (!back && THIS_YEAR.matcher(before).find() && !average) {
            return new When(false, String.valueOf(year), true);
        }
        if (back) {
            String five = last(FIVE_SAID, Spells.own(before));
            boolean saysFive = five != null && !before.contains("收官");
            String plan = saysFive ? Spells.plan(five) : null;
            if (saysFive && (plan == null || plan.equals(five()))) {
                return new When(true, five(), true);
            }
            if (plan != null && plan.equals(ahead()) && !five.endsWith("以来")
                    && AIMS.matcher(before).find()) {
                return new When(false, ahead(), true);
            }
            if (YEAR_BACK.matcher(before).find() && !before.contains("比上年") && !before.contains("较上年")
                    && !before.contains("比去年")) {
                return new When(true, lastYear(), true);
            }
            return new When(true, average && !current.contains("/") && (year - 1) % 5 == 0 ? five() : current, true);
        }
        String ahead = last(FIVE_AHEAD, before);
        if (ahead != null && (kind != PartKind.PLAN || Spells.plan(ahead) != null || ahead.contains("五年"))
                && !before.contains("开局") && !before.contains("奠定")) {
            String plan = Spells.plan(ahead);
            if (plan != null && plan.equals(five()) && (year - 1) % 5 == 0) {
                return new When(true, plan, true);
            }
            return new When(false, plan == null ? ahead() : plan, true);
        }
        boolean done = kind != PartKind.ANNEX && DONE.matcher(clause(before)).find();
        return new When(done, done ? lastYear() : average && kind == PartKind.PLAN ? ahead() : current, !done);
    }

    /** The words nearest to the number; null where there are none. */
    private static String last(Pattern pattern, String words) {
        Matcher match = pattern.matcher(words);
        String last = null;
        while (match.find()) {
            last = match.group();
        }
        return last;
    }

    private static String clause(String before) {
        return before.substring(Math.max(before.lastIndexOf('，'), before.lastIndexOf('；')) + 1);
    }

    /** Whether a year is that of a value from which it rose: 从2020年的82.4岁提升至83.9岁. */
    private static boolean risen(String text, int at) {
        return at > 0 && "从由".indexOf(text.charAt(at - 1)) >= 0;
    }

    private static boolean since(String text, int start, int end) {
        char before = start > 0 ? text.charAt(start - 1) : ' ';
        return "较比与于".indexOf(before) >= 0 || text.startsWith("相比", end) || text.startsWith("年底相比", end);
    }

    static int sentenceStart(String text, int at) {
        int start = at;
        while (start > 0 && at - start < LONGEST && "。！？；".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    /** The period that a value had before the one it rose from: the year before. */
    static String before(String period, int year) {
        if (period == null) {
            return String.valueOf(year - 1);
        }
        return String.valueOf(Integer.parseInt(period.substring(0, 4)) - 1);
    }
}
