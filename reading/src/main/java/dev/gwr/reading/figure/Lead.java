package dev.gwr.reading.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands between the beginning of a clause and a number, taken apart: the subject, and the verbs and hints behind
 * it.
 *
 * @param subject what is left of it; empty where the number has no subject of its own
 * @param start where the subject begins in the paragraph
 * @param verb the words behind the subject as the text has them (增长, 年均增长, 提高到)
 * @param change what the verb nearest to the number says
 * @param signs what else the words say
 */
record Lead(String subject, int start, String verb, Change change, Set<Sign> signs) {

    enum Change { NONE, UP, DOWN, LEVEL }

    enum Sign { AVERAGE, CUMULATIVE, EACH, FROM, RANKED, FORECAST, STRIVING, SHARE }

    /** Signs of a clause that are looked at: a subject is never longer, and a text without commas costs no more. */
    private static final int LONGEST = 100;

    private record Word(String text, Change change, Sign sign) {
    }

    /** Behind a verb of change these say where it ends: 收窄至, 增加到. */
    private static final Set<String> TO = Set.of("到", "至", "为");

    /** A rate that rises by points is a rate, and no verb: 增速提高2个百分点. */
    private static final Set<String> RATES = Set.of("增速", "增幅", "涨幅", "降幅", "增长率");

    private static final List<Word> TAIL = tail();
    private static final List<String> HEAD = List.of("其中", "并且", "并", "且", "同时", "全年", "今年", "去年", "预计", "力争", "努力",
            "确保", "全省", "全市", "全区",
            "我省", "我市", "我区", "全自治区", "实现", "完成", "使", "这五年", "五年来", "五年", "年度", "以及", "和", "及", "与", "、", "，", " ",
            "　", "：", "使得", "或", "提出", "新台阶", "台阶", "大关", "关口",
            "要", "是", "年内", "各位代表！", "地方", "——", "—", "推动", "带动", "累计", "让", "也", "到", "一年来", "“十四五”时期", "“十五五”时期",
            "“十四五”期间",
            "“十五五”期间", "“十四五”", "时期", "期间", "末", "年底", "）", ")", "将", "目前", "现有", "争取", "还", "有", "已", "比如", "截至", "底",
            "当年", "全域",
            "本年", "连年", "每年", "年", "包括", "初步核算", "初步统计", "据统计", "进一步", "促进", "加快", "切实", "有望", "上半年", "下半年",
                "前三季度", "共",
            "共有", "一");
    private static final Set<String> KEEP = Set.of("地方", "一", "有", "年", "推动", "带动", "促进", "加快", "让", "也", "共");

    /** What a change is compared with: 比“十三五”时期, 较2020年末, 比五年前. */
    private static final Pattern COMPARED = Pattern.compile("[，、]?(?:相?较|比|与|快于|高于|低于|好于|优于)(?:(?:19|20)\\d\\d年"
            + "|“[^”]{2,4}”|上年|去年|同期|前年|上一年|上届|年初|年度计划|全国"
            + "|[一二三五十两]年前|\\d{1,2}年前)(?:年底|年末|末期|期末|末|底|初|同期|时期|期间|规划期|平均水平|水平|以来|相比|之前|时|同口径|可比口径)*(?:多|少|再)?$");

    /** The time of the value that a change begins with: 由2020年的, 从“十三五”末的. */
    private static final Pattern BEGUN = Pattern.compile("(?:从|由)(?:(?:19|20)\\d\\d年|“[^”]{2,4}”|上年|去年|年初|[五十]年前|上届|"
            + "[上下]半年|[一二三四]季度|前三季度)(?:年底|年末|末期|末|底|初|时期|时)*的?$");

    /** So many points above or below something is a gap, whatever that something is: 高于考核目标2个百分点. */
    static final Pattern GAP = Pattern.compile("(?:高于|高出|低于|快于|慢于|优于|好于|超过|超出|领先)(?!预期|年初)"
            + "(?:同期)?[^，。；、：\\d]{2,12}$"
            + "|(?<!占)比(?![例重率值]|上年|去年|同期|“)[^，。；、：\\d]{2,14}?(?:分别)?(?<![提加降减])[高低快]$");
    private static final Pattern POINTS = Pattern.compile("(?:约|近|超过|超|逾|大约)?[\\d.]+个?(?:[、和][\\d.]+个?)*百分点");

    /** The same under the verb of the item before it in a list. */
    Lead under(String inherited) {
        return new Lead(inherited, start, verb, change, signs);
    }

    /** The time at which a value is reached: 提高到2025年的. */
    private static final Pattern REACHED = Pattern.compile(
            "(?<=[到至为])(?:19|20)\\d\\d年(?:底|末)?的$|(?<=[一-龥]{2})(?<![从由较比与])(?:19|20)\\d\\d年(?:底|末)?$");
    /** How long it took, between the subject and its verb: 城镇化率五年提高. */
    private static final Pattern LASTING = Pattern.compile(
            "(?<=[一-龥]{3})(?<![一二三四五六七八九十“])(?:近|这|过去)?[三四五十]年(?:来|间|累计)?$");
    private static final Pattern POINT = Pattern.compile("(?:第?[一二三四五六七八九十]{1,3})是(?=[一-龥])");

    /** How long something took is nothing that is measured: 五年增长18%. */
    private static final Pattern SPAN = Pattern.compile("(?:近|这|过去|前)?(?:[三四五八十两]|\\d{1,2})年(?:间|来|内|里|以来)?(?:累计)?");

    boolean has(Sign sign) {
        return signs.contains(sign);
    }

    static Lead read(String text, int begin, int to) {
        int from = Math.max(begin, to - LONGEST);
        int end = to;
        Change change = Change.NONE;
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        boolean stripped = true;
        boolean reached = false;
        boolean points = POINTS.matcher(text).region(to, text.length()).lookingAt();
        while (stripped && end > from) {
            stripped = false;
            Matcher compared = COMPARED.matcher(text).region(from, end);
            if (compared.find()) {
                end = compared.start();
                stripped = true;
                continue;
            }
            Matcher gap = GAP.matcher(text).region(from, end);
            if (change == Change.NONE && points && gap.find()) {
                end = gap.start();
                stripped = true;
                continue;
            }
            Matcher until = REACHED.matcher(text).region(from, end).useTransparentBounds(true);
            if (until.find() && until.start() > from) {
                end = until.start();
                stripped = true;
                continue;
            }
            Matcher lasting = LASTING.matcher(text).region(from, end).useTransparentBounds(true);
            if (change != Change.NONE && lasting.find() && lasting.start() > from) {
                end = lasting.start();
                stripped = true;
                continue;
            }
            Matcher begun = BEGUN.matcher(text).region(from, end);
            if (begun.find()) {
                end = begun.start();
                signs.add(Sign.FROM);
                stripped = true;
                continue;
            }
            for (Word word : TAIL) {
                if (signs.contains(Sign.RANKED) && (word.change == Change.UP || word.change == Change.DOWN)) {
                    continue;
                }
                int start = end - word.text.length();
                boolean ofGrowth = change != Change.NONE && points && RATES.contains(word.text);
                if (start >= from && text.startsWith(word.text, start) && !ofGrowth && fits(text, word, start)) {
                    end = start;
                    stripped = true;
                    if (change == Change.NONE) {
                        change = reached && word.change != Change.NONE ? Change.LEVEL : word.change;
                    }
                    reached = TO.contains(word.text);
                    if (word.sign != null) {
                        signs.add(word.sign);
                    }
                    break;
                }
            }
        }
        int start = head(text, from, end);
        if (SPAN.matcher(text).region(start, end).matches()) {
            start = end;
        }
        return new Lead(text.substring(start, end), start, text.substring(end, to), change, signs);
    }

    /** 新增 is a verb before its object, 人均 a part of the subject: neither is cut short. */
    private static boolean fits(String text, Word word, int start) {
        char before = start > 0 ? text.charAt(start - 1) : '。';
        return switch (word.text) {
            case "增" -> "新净年递".indexOf(before) < 0 || before == '。';
            case "均" -> "人年户亩地平月".indexOf(before) < 0;
            case "过", "是", "排" -> "通经不系安陈专序".indexOf(before) < 0;
            case "完成", "实现" -> start > 0;
            case "列" -> "通经不系安陈专序班".indexOf(before) < 0;
            case "改善" -> "。，；、：".indexOf(before) < 0;
            case "占" -> "抢侵".indexOf(before) < 0;
            default -> true;
        };
    }

    static int head(String text, int from, int end) {
        int start = from;
        boolean stripped = true;
        while (stripped && start < end) {
            stripped = false;
            for (String word : HEAD) {
                if (!KEEP.contains(word) && text.startsWith(word, start) && start + word.length() <= end
                        && !(word.equals("并") && "购网轨联入".indexOf(text.charAt(start + 1)) >= 0)
                        && !(word.equals("和") && (start == 0 || "，。；！？：".indexOf(text.charAt(start - 1)) >= 0))
                        && !(word.equals("使") && text.startsWith("使用", start))
                        && !(word.equals("完成") && (end - start == 4 || text.startsWith("投资", start + 2)))) {
                    start += word.length();
                    stripped = true;
                    break;
                }
            }
            Matcher point = POINT.matcher(text).region(start, end);
            if (point.lookingAt()) {
                start = point.end();
                stripped = true;
            }
            int year = year(text, start, end);
            if (year > start) {
                start = year;
                stripped = true;
            }
        }
        return start;
    }

    private static int year(String text, int start, int end) {
        int at = start;
        while (at < end && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at - start == 4 && at < end && text.charAt(at) == '年' ? at + 1 : start;
    }

    private static List<Word> tail() {
        List<Word> words = new ArrayList<>();
        add(words, Change.UP, null, "增长", "增加", "提高", "提升", "上升", "上涨", "增", "升", "涨", "扩大", "增产", "增收", "增幅", "涨幅",
                "增速", "增长率", "递增",
                "增长了", "提高了", "增加了", "提升了", "净增加", "净增长", "上调", "调增", "多增", "增收", "同比增幅", "增幅达", "增速达", "增长达",
                "延长", "加快", "改善",
                "微增", "微涨", "同口径增长", "快速增长", "恢复性增长", "按增长", "增加近", "逆势增长");
        add(words, Change.DOWN, null, "下降", "减少", "降低", "下滑", "回落", "缩减", "压减", "调减", "降", "减", "缩短", "缩小", "削减", "收窄",
                "减排", "压降", "压缩", "下降了",
                "减少了", "降低了", "净减少", "微降", "降幅", "降幅达", "精减", "精简", "下调", "调降", "降低了", "减轻");
        add(words, Change.LEVEL, null, "提高到", "提高至", "增至", "增加到", "增加至", "提升至", "提升到", "升至", "上升到", "上升至", "降至",
                "下降到",
                "下降至", "降到", "降低到", "降低至",
                "减少到", "减少至", "缩小到", "缩小至", "扩大到", "扩大至", "增长到", "增长至", "压缩至", "压缩到", "压减至", "压减到", "缩短至", "缩短到", "跃升至",
                "跃升到", "拓展到", "扩展到",
                "拓展至", "攀升至", "升级到", "回落至", "整合至", "整合到", "重组整合至", "重组整合到", "整合重组至", "优化整合至", "优化整合为", "整合为", "整合优化为",
                        "增到", "涨至", "涨到", "跃升为", "跃至", "前移至", "上升为", "提速至", "跃居", "升到", "调整至", "调整到", "优化到", "优化至",
                                "优化为",
                "缩减至", "缩减到", "达到", "达", "稳定在", "保持在", "维持在", "控制在", "控制到", "保持", "稳定", "降为", "增为", "调整为", "为", "是",
                "高达", "达成");
        add(words, Change.NONE, Sign.AVERAGE, "年均", "平均每年", "年平均");
        add(words, Change.NONE, Sign.CUMULATIVE, "累计", "总计");
        add(words, Change.NONE, Sign.EACH, "分别", "依次");
        add(words, Change.NONE, null, "均", "都", "各", "同比", "同口径", "已", "已经", "首次", "再", "又", "仅", "将", "将达", "也", "就",
                "可", "能", "要", "需", "总体", "全部",
                "比上年", "较上年", "比去年", "较去年", "同比口径", "按可比口径", "按可比价计算", "可比口径", "按不变价", "平均", "在", "到", "至", "以", "于",
                "的", "了", "共", "合计",
                "超过", "超", "突破", "逾", "近", "约", "接近", "不低于", "不少于", "不超过", "至少", "有", "稳", "率先", "历史性", "双双", "同步",
                "整体", "继续", "连续", "由此",
                "拟按", "按", "按照", "迈上", "跨上", "登上", "跃上", "踏上", "迈过", "跨过", "连跨", "越过", "站上", "连年", "逐年", "每年都", "完成",
                "实现", "全年", "全省", "全市", "全区", "“", "今年", "去年", "共计", "新", "总量达", "成功", "得到", "—", "——", "每年", "大幅",
                "快速", "较快", "稳步",
                "基本", "初步", "提前", "一举", "相继", "跨越", "稳居全国", "止跌", "止降", "止滑", "止退", "逆势", "企稳", "（", "，", "、", "和",
                        "：", "其中", "当年", "目前", "直接", "额", "地", "被", "拥有");
        words.removeIf(word -> List.of("有", "被", "新", "额", "拥有", "可", "能", "直接", "地", "连续").contains(word.text));
        add(words, Change.NONE, Sign.FROM, "从", "由");
        add(words, Change.NONE, Sign.SHARE, "占", "占比", "占比达", "占比为", "占比超");
        words.removeIf(word -> word.text.startsWith("占比"));
        add(words, Change.NONE, Sign.RANKED, "居", "位居", "位列", "列", "排名", "排", "稳居", "居于", "排在", "跻身", "跃居", "进入", "居全国",
                "位居全国", "列全国", "排名全国",
                "居全省", "位居全省", "位列全省", "稳居全省", "跃居全省", "居全市", "位居全市", "稳居全市", "居全球", "全国", "全球", "西部", "中部",
                "居西部", "居中部", "居东部", "世界", "保持全国", "稳居全国", "跃居全国", "排全国", "位列全国",
                "国内", "保持西部", "同类城市",
                "全国第", "位次", "蝉联");
        for (String than : List.of("全国", "全省", "全市", "西部", "中部", "东部", "全国平均", "全省平均", "全国平均水平", "全省平均水平", "西部平均水平",
                "中部平均水平")) {
            add(words, Change.NONE, null, "高于" + than, "高出" + than, "低于" + than, "快于" + than, "好于" + than, "高于同期"
                    + than, "领先" + than, "比" + than + "高", "比" + than + "快");
        }
        add(words, Change.NONE, Sign.FORECAST, "有望", "预计", "预计将", "可望");
        add(words, Change.NONE, Sign.STRIVING, "力争", "努力", "争取", "力争达到", "力争突破", "力争实现", "确保");
        words.sort(Comparator.comparingInt((Word word) -> word.text.length()).reversed());
        return List.copyOf(words);
    }

    private static void add(List<Word> words, Change change, Sign sign, String... texts) {
        for (String text : texts) {
            words.add(new Word(text, change, sign));
        }
    }
}
