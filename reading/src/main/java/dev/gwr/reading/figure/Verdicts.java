package dev.gwr.reading.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a report says itself of an aim that it once had: missed (未达年初预期), met (好于预期目标), or passed (超额完成年度任务). */
final class Verdicts {

    /** {@code met}: whether the aim was reached; offsets are those of the clause in the paragraph. */
    record Verdict(String subject, boolean met, int start, int end) {
    }

    private static final int LONGEST = 60;
    private static final String WHEN = "(?:年初|全年|年度|预定|既定|预计)?(?:的)?";
    private static final Pattern VERDICT = Pattern.compile("(?<missed>(?:未能?|没有|没能)(?:完全)?(?:达到|达|完成|实现)" + WHEN
            + "(?:预期|目标)(?:目标|值)?"
            + "|(?<below>低于|不及|未及)" + WHEN + "(?:预期|目标)(?:目标|值)?)"
            + "|(?<met>(?:好于|快于|优于)" + WHEN + "(?:预期)?(?:目标|任务|计划)(?:值)?|超额完成" + WHEN + "(?:目标任务|任务目标|目标|任务|计划))");
    private static final Pattern ENDS = Pattern.compile("\\G(?:[，。；！？、：]|$|的(?:目标|要求))");
    private static final Pattern WORDS_BEFORE = Pattern.compile(
            "(?:增速|增幅|增长)?(?:等)?(?:[\\d一二三四五六七八九十]+项)?(?:指标|目标)?(?:增速|增幅|增长)?(?:均|都|也|仍|还|略|明显|总体|整体)*$");

    /** What a report measures; that the effect of a policy was below what was hoped for is no verdict on an aim. */
    private static final Pattern MEASURED = Pattern.compile("指标|经济|总值|总额|就业|增速|增长|收入|投资|消费|产值|产量|规模|出口|进口|价格|率$");

    /** Below what was expected is good news of these, or none: not a word of an aim that was missed. */
    private static final Pattern BETTER_LOW = Pattern.compile("价格|物价|涨幅|失业|能耗|消耗|排放|债务|赤字|成本|发病|死亡");

    /** What the place does not aim at itself. */
    private static final Pattern ABROAD = Pattern.compile("世界|全球|国际|外部|外需|国外|海外");

    /** Some places, firms or households, and what they hope for: none of them is the place that had the aim. */
    private static final Pattern OTHERS = Pattern.compile(
            "^(?:个别|部分|一些|有的|有些|少数|企业)|^居民(?!人均|可支配|收入|消费[价品])|预期|信心");

    private Verdicts() {
    }

    static List<Verdict> of(String text) {
        List<Verdict> verdicts = new ArrayList<>();
        Matcher verdict = VERDICT.matcher(text);
        while (verdict.find()) {
            int start = verdict.start();
            while (start > 0 && verdict.start() - start < LONGEST && "，。；！？：".indexOf(text.charAt(start - 1)) < 0) {
                start--;
            }
            String subject = WORDS_BEFORE.matcher(text.substring(start, verdict.start())).replaceFirst("");
            boolean whole = ENDS.matcher(text).find(verdict.end());
            boolean aim = MEASURED.matcher(subject).find() && !ABROAD.matcher(subject).find()
                    && !OTHERS.matcher(subject).find()
                    && !(verdict.group("below") != null && BETTER_LOW.matcher(subject).find());
            if (whole && aim && subject.length() > 1 && subject.chars().noneMatch(Character::isDigit)) {
                verdicts.add(new Verdict(subject, verdict.group("met") != null, start, verdict.end()));
            }
        }
        return verdicts;
    }
}
