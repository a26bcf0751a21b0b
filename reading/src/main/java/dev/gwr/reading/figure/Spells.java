package dev.gwr.reading.figure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that stand for several years: a plan of five, or as many as a clause says. */
final class Spells {

    /** 与“十五五”规划衔接 is not of its time. */
    private static final Pattern PLAN = Pattern.compile("(?<![与为对同])“(十?[一二三四五六七八九])五”");
    private static final String PLANS = "一二三四五六七八九";
    /** 十年增加, 近3年累计: as many years that end with the one under review. */
    private static final Pattern YEARS_LONG = Pattern.compile("(?:近|过去|这|(?<![一-龥\\d“.]))(?<years>十|[三四五两]|\\d{1,2})"
            + "年(?:来|间)?(?=累计|增长|增加|提高|提升|年均|新增|接近|近|超|我[国省市区]|[，、])"
            + "|(?<decade>(?<![一二三四五六七八九“])十)年(?:来|增|年均|间|接近|翻|提|累计)|(?<![\\d十“.])(?<five>[五5])年(?:来|间)?(?:增|提|累计|年均|"
            + "下降|降)");

    private static final Pattern COMPARED = Pattern.compile("[较比]“[^”]{2,4}”(?:时期|期间|期末|末期|末)?");

    private Spells() {
    }

    /** Of how many years a clause speaks; 0 where it does not say. */
    static int yearsLong(String clause) {
        Matcher said = YEARS_LONG.matcher(clause);
        int years = 0;
        while (said.find()) {
            String word = said.group("years") != null ? said.group("years") : said.group("decade") != null ? "10" : "5";
            years = word.equals("十") ? 10 : word.equals("两") ? 2 : Character.isDigit(word.charAt(0))
                    ? Integer.parseInt(word)
                    : PLANS.indexOf(word) + 1;
        }
        return years > 20 ? 0 : years;
    }

    /** A text without the times that a value is only compared with: 较“十三五”时期下降. */
    static String own(String text) {
        return COMPARED.matcher(text).replaceAll("");
    }

    /** 2025年…，“十四五”时期…: whether words for those five years are nearer to the number than a year. */
    static boolean nearer(String five, String years, String before, String year) {
        return five != null && years.equals(plan(five)) && before.lastIndexOf(five) > before.lastIndexOf(year);
    }

    /** “十五五” as its years. */
    static String plan(String words) {
        Matcher plan = PLAN.matcher(words);
        if (!plan.find()) {
            return null;
        }
        String number = plan.group(1);
        int ordinal = (number.startsWith("十") ? 10 : 0) + (number.equals("十") ? 0
                : PLANS.indexOf(number.charAt(number.length() - 1)) + 1);
        int first = 1953 + (ordinal - 1) * 5 + (ordinal > 2 ? 3 : 0);
        return first + "/" + (first + 4);
    }
}
