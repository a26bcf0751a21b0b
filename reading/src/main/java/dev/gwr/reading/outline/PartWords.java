package dev.gwr.reading.outline;

import dev.gwr.model.Numerals;
import dev.gwr.model.PartKind;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words of a part's heading, and where they are silent those of its text, say of its kind and its years. */
record PartWords(PartKind kind, List<String> periods) {

    private static final int FIRST_PLAN = 1953;
    private static final int PLAN_YEARS = 5;
    private static final Pattern YEAR = Pattern.compile("([12][0-9]{3})年");
    private static final Pattern PLAN = Pattern.compile(
            "“?(十?[一二三四五六七八九]|十)五”?(?!年|月|日|个|是|届|次|大)|第(十?[一二三四五六七八九]|十)个五年");
    private static final Pattern NOTES = Pattern.compile("名词|注释|用语|术语|词语解释|^注[:：]|有关内容.{0,4}(?:说明|解释)");
    private static final Pattern GOVERNMENT = Pattern.compile(
            "自身建设|政府治理|政府建设|治理效能|政府(?:的)?(?:执行力|公信力)|服务型.{0,4}政府|法治(?:型)?政府|满意.{0,6}政府|政府(?:效能|能力|作风)|作风|"
                    + "人民政府$|勤政|廉洁|行政(?:效能|能力)|政风");
    private static final Pattern BACK = Pattern.compile("回顾|总结|成就|过去|历程|成绩|来的工作|以来|走过");
    private static final Pattern AHEAD = Pattern.compile("目标|任务|安排|规划|部署|重点|思路|展望|未来|今后|蓝图|要求|建议|举措|打算|今年|工作报告");
    private static final Pattern FIVE_BACK = Pattern.compile(
            "过去五年|五年来|这五年|五年(?:工作)?(?:的)?(?:回顾|成就|总结|历程)|本届政府|和五年|及五年");
    private static final Pattern FIVE_AHEAD = Pattern.compile("今后五年|未来五年|五年规划|新一届");
    private static final Pattern FIVE_YEARS = Pattern.compile(
            "[\\s　]{0,4}(?:各位代表[！!，,：:])?(?:“?十?[一二三四五六七八九]五”?(?:时期|期间|以来|的五年)|过去五年|五年来|这五年)");

    /** 推动“十六五”开好局: what is done in the first year of a plan is not the plan. */
    private static final Pattern BEGINS = Pattern.compile("五”[^，。]{0,4}(?:开好局|良好开局|开局|起好步)");

    static PartWords appendix(String heading, int year) {
        boolean notes = NOTES.matcher(heading).find() || heading.strip().equals("附件");
        return new PartWords(notes ? PartKind.NOTES : PartKind.ANNEX, notes ? List.of()
                : List.of(String.valueOf(year)));
    }

    static PartWords read(String heading, List<String> text, int number, int of, int year) {
        String plain = Normalizer.normalize(heading, Normalizer.Form.NFKC);
        Set<Integer> years = new LinkedHashSet<>();
        YEAR.matcher(plain).results().forEach(found -> years.add(Integer.parseInt(found.group(1))));
        List<Span> plans = plans(plain);
        boolean past = plans.stream().anyMatch(plan -> plan.last() < year) || FIVE_BACK.matcher(plain).find();
        boolean coming = plans.stream().anyMatch(plan -> plan.last() >= year) || FIVE_AHEAD.matcher(plain).find();
        boolean back = BACK.matcher(plain).find() || years.stream().anyMatch(one -> one < year);
        boolean ahead = AHEAD.matcher(plain).find();
        PartKind kind;
        if (BEGINS.matcher(plain).find() && coming && !back) {
            kind = PartKind.PLAN;
        } else if (years.contains(year) || plain.contains("今年")) {
            kind = back && !ahead && past ? PartKind.REVIEW : PartKind.PLAN;
        } else if (coming && ahead) {
            kind = PartKind.OUTLOOK;
        } else if (back && !ahead || past || !years.isEmpty() && years.stream().allMatch(one -> one < year)) {
            kind = PartKind.REVIEW;
        } else if (coming) {
            kind = PartKind.OUTLOOK;
        } else if (number > 1 && (number == of && plain.contains("政府") || number + 1 >= of
                && GOVERNMENT.matcher(plain).find())) {
            kind = PartKind.GOVERNMENT;
        } else {
            kind = aheadByText(text, number, year) ? PartKind.OUTLOOK : byText(text, number, year);
        }
        return new PartWords(kind, periods(kind, plain, years, plans, text, year));
    }

    /** A heading that tells neither the time nor the kind: what years does the text name? */
    private static PartKind byText(List<String> text, int number, int year) {
        int last = 0;
        int now = 0;
        for (String line : text) {
            last += count(line, (year - 1) + "年") + count(line, "过去一年") + count(line, "去年") + count(line, "五年来");
            now += count(line, year + "年") + count(line, "今年") + count(line, "将");
        }
        return number == 1 && last >= now || last > 3 * now && last > 2 ? PartKind.REVIEW : PartKind.PLAN;
    }

    /** Begins with the years of a plan to come, and names neither this year nor the last. */
    private static boolean aheadByText(List<String> text, int number, int year) {
        List<String> first = text.stream().filter(line -> !line.isBlank()).limit(2).toList();
        return number > 1 && first.size() == 2 && first.stream().allMatch(line -> FIVE_YEARS.matcher(line).lookingAt()
                && plans(line.substring(0, Math.min(line.length(),
                20))).stream().anyMatch(plan -> plan.last() >= year))
                && text.stream().mapToInt(line -> count(line, year + "年") + count(line, "今年")
                        + count(line, "去年")).sum() == 0;
    }

    private static int count(String line, String word) {
        int count = 0;
        for (int at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + word.length())) {
            count++;
        }
        return count;
    }

    /** The years of a five-year plan. */
    private record Span(int first, int last) {
        String text() {
            return first + "/" + last;
        }
    }

    private static List<Span> plans(String words) {
        List<Span> plans = new ArrayList<>();
        Matcher found = PLAN.matcher(words);
        while (found.find()) {
            int number = Numerals.first(found.group(1) != null ? found.group(1)
                    : found.group(2)).orElseThrow().intValue();
            if (number >= 6) {
                int first = FIRST_PLAN + 28 + (number - 6) * PLAN_YEARS;
                plans.add(new Span(first, first + PLAN_YEARS - 1));
            }
        }
        return plans;
    }

    private static List<String> periods(PartKind kind, String heading, Set<Integer> years, List<Span> plans,
            List<String> text, int year) {
        Set<String> periods = new LinkedHashSet<>();
        if (kind == PartKind.REVIEW) {
            years.stream().filter(one -> one < year).forEach(one -> periods.add(String.valueOf(one)));
            if (periods.isEmpty()) {
                periods.add(String.valueOf(year - 1));
            }
            plans.stream().filter(plan -> plan.last() < year).forEach(plan -> periods.add(plan.text()));
            if (FIVE_BACK.matcher(heading).find() && plans.isEmpty()) {
                periods.add((year - PLAN_YEARS) + "/" + (year - 1));
            }
            if (periods.size() == 1 && text.stream().anyMatch(line -> FIVE_YEARS.matcher(line).lookingAt())) {
                periods.add((year - PLAN_YEARS) + "/" + (year - 1));
            }
        } else if (kind == PartKind.OUTLOOK) {
            plans.stream().filter(plan -> plan.last() >= year).forEach(plan -> periods.add(plan.text()));
            if (periods.isEmpty()) {
                periods.add(year + "/" + (year + PLAN_YEARS - 1));
            }
            plans.stream().filter(plan -> plan.last() < year).forEach(plan -> periods.add(plan.text()));
        } else {
            periods.add(String.valueOf(year));
            plans.forEach(plan -> periods.add(plan.text()));
        }
        return List.copyOf(periods);
    }
}
