package dev.gwr.reading.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lists of subjects before a list of numbers: 渔业、盐业投资分别增长8%、3%; 一二三产增加值; 城乡居民人均可支配收入. */
final class SubjectList {

    private static final Pattern BREAK = Pattern.compile("以及|[、和及与]");
    private static final Pattern MEASURE = Pattern.compile("(?:死亡人数|受伤人数|业务总量|业务量|(?:抽检|抽查)合格率|建成区面积|案件数?|行业增加值"
            + "|产业增加值|增加值|总产值|产值|总产量|产量|固定资产投资|投资额|投资|常住居民人均可支配收入|"
            + "居民人均可支配收入|人均可支配收入|可支配收入|"
            + "营业收入|收入|支出|先进产能占比|占比|比重|比例|(?:[^、]{2})?率|面积|销售额|销售面积|零售额|总额|进出口总额|进出口额|出口额|进口额|进出口|出口|进口|贸易额|交易额|成交额|"
            + "数量|总量|人数|人次|起数|件数|条数|个数|天数|时间|时长|年限|标准|数|规模|"
            + "经费|营收|贷款余额|存款余额|存贷款余额|全产业链产值|全产业链总产值|人均[^、]{0,6}标准|装机容量|装机|保有量|拥有量|发电量|余额|保费收入|吞吐量|周转量|运量|里程|价格|标准|浓度"
            + "|水平|增速|利润|税收|资产|消费|基金|排放量|消耗量?|能耗|用水量|电量|指数|产能|量|值|额)$");
    /** 渔业投资和盐业投资占比 are two shares, though an investment could be measured itself. */
    private static final Pattern RATE = Pattern.compile("(?:(?:增加值|产值|投资|收入)?占[^、]{1,12}(?:比重|比例)|先进产能占比|占比|比重|比例)$");
    private static final Pattern TOTAL = Pattern.compile("^(?:总数|总量|数量|累计)");
    private static final Pattern ADDED = Pattern.compile("^(?:新增|净增|新建|新设|新培育|新认定|新登记|新获批|新)");
    private static final Pattern SCOPE = Pattern.compile("^(?:开发区|园区|高新区|经开区|自贸试验区|自贸区|县域|脱贫(?:县|地区)|省属|省级(?=.{3}))");
    /** What is owned or ranked otherwise than the first is not of the first. */
    private static final Pattern OTHER_SCOPE = Pattern.compile("^[一-龥]{1,3}[级属]");
    /** 等 before the word for all of a list: 渔业、盐业等产业增加值. */
    private static final Pattern AND_OTHERS = Pattern.compile(
            "等(?:\\d+|[一二两三四五六七八九十]+)?(?:个|大|类)?(?:重点|主要|主导|优势)?(?:产业|行业|领域|产品|地区|方面|业态)?(?=[^等]{2,})");
    /** Measures that need a thing: 渔企营业收入、利润. */
    private static final Pattern PURE = Pattern.compile(
            "(?:[存贷]款余额|利润|利润总额|利税|营收|营业收入|产量|产值|总产值|增加值|销量|销售额|出口量|出口额|余额|就业人数|死亡人数|受伤人数|直接经济损失|人数|起数|人次|面积|单产"
            + "|从业人员)");
    private static final Pattern RANKED = Pattern.compile("[一-龥]{1,3}[级型]");

    private static final Pattern MEASURED = Pattern.compile("产量|产值|规模|金额|余额|总额|保有量");
    private static final Pattern MEASURED_END = Pattern.compile(
            "(?:市场渗透率|渗透率|播种面积|种植面积|面积|总产量|产量|总产值|产值|成交额|占比|比重|规模|总额|数量|总数)$");
    private static final Pattern TOWN_AND_COUNTRY = Pattern.compile(
            "^(?<head>.*?)(?:城乡|城镇(?:(?:常住)?居民)?[、和与及]农村)(?<what>.+)$");
    private static final String HAN = "一二三四";

    private SubjectList() {
    }

    /** The subjects of that many numbers; empty where the words do not name as many. */
    static List<String> split(String subject, int count) {
        int each = subject.lastIndexOf("分别");
        if (each > 0) {
            String does = subject.substring(each + 2);
            return split(subject.substring(0, each), count).stream().map(item -> item + does).toList();
        }
        List<String> items = sectors(subject, count);
        if (items.isEmpty()) {
            items = townAndCountry(subject, count);
        }
        if (!items.isEmpty()) {
            return items;
        }
        List<String> parts = parts(subject);
        if (parts.size() > count) {
            List<String> commas = commas(subject);
            parts = commas.size() == count ? commas : merge(parts, count);
        }
        return parts.size() == count ? scoped(headed(complete(ranked(closed(parts))))) : List.of();
    }

    /** 渔业、盐业等产业增加值: where there are as many numbers as items, 等 adds none. */
    private static List<String> closed(List<String> parts) {
        List<String> closed = new ArrayList<>(parts);
        int last = parts.size() - 1;
        Matcher others = AND_OTHERS.matcher(parts.get(last));
        if (last > 0 && others.find() && others.start() >= 2) {
            closed.set(last, others.replaceFirst(""));
        }
        return closed;
    }

    /** 国家级、省级渔业平台: what is ranked stands only with the last. */
    private static List<String> ranked(List<String> parts) {
        String last = parts.get(parts.size() - 1);
        Matcher rank = RANKED.matcher(last);
        if (!rank.lookingAt() || rank.end() == last.length()) {
            return parts;
        }
        String rest = last.substring(rank.end());
        return parts.stream().map(part -> RANKED.matcher(part).matches() ? part + rest : part).toList();
    }

    /** 省属渔企营业收入、利润: whose the first is, so are the measures behind it. */
    private static List<String> headed(List<String> parts) {
        Matcher measure = MEASURE.matcher(parts.get(0));
        if (!measure.find() || measure.start() < 2
                || !parts.subList(1, parts.size()).stream().allMatch(part -> PURE.matcher(part).matches())) {
            return parts;
        }
        String head = parts.get(0).substring(0, measure.start());
        return parts.stream().map(part -> part.startsWith(head) ? part : head + part).toList();
    }

    private static List<String> commas(String subject) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = subject.indexOf('、'); at >= 0; at = subject.indexOf('、', at + 1)) {
            if (closed(subject.substring(from, at))) {
                parts.add(subject.substring(from, at));
                from = at + 1;
            }
        }
        parts.add(subject.substring(from));
        return parts;
    }

    /** The items of a list as the text has them, without what stands in brackets and quotation marks being cut. */
    static List<String> parts(String subject) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        Matcher at = BREAK.matcher(subject);
        while (at.find()) {
            String piece = subject.substring(from, at.start());
            if (closed(piece) && !piece.isEmpty() && !frozen(subject, at.start(), at.group())) {
                parts.add(piece);
                from = at.end();
            }
        }
        parts.add(subject.substring(from));
        parts.removeIf(String::isEmpty);
        return parts;
    }

    private static boolean frozen(String subject, int at, String word) {
        if (word.equals("、")) {
            return false;
        }
        String around = subject.substring(Math.max(0, at - 2), Math.min(subject.length(), at + 3));
        return around.contains("普及") || around.contains("和美") || around.contains("参与") || around.contains("涉及")
                || around.contains("共和")
                || around.contains("以及") && !word.equals("以及") || around.contains("和谐") || around.contains("信息传输");
    }

    private static boolean closed(String piece) {
        return count(piece, '（') <= count(piece, '）') && count(piece, '“') <= count(piece, '”')
                && count(piece, '(') <= count(piece, ')');
    }

    private static long count(String text, char sign) {
        return text.chars().filter(one -> one == sign).count();
    }

    /** The first item has more 和 than items: the pieces that lack a measure belong to what follows them. */
    private static List<String> merge(List<String> parts, int count) {
        List<String> merged = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String part : parts) {
            if (open.length() > 0) {
                open.append('、');
            }
            open.append(part);
            if (MEASURE.matcher(part).find()) {
                merged.add(open.toString());
                open.setLength(0);
            }
        }
        return merged.size() == count && open.length() == 0 ? merged : parts;
    }

    /** 开发区甲、乙: of what the first is said, so are the others. */
    private static List<String> scoped(List<String> parts) {
        Matcher scope = SCOPE.matcher(parts.get(0));
        return scope.find() ? parts.stream().map(part -> part.startsWith(scope.group())
                || OTHER_SCOPE.matcher(part).find() ? part : scope.group() + part).toList() : parts;
    }

    /** What all have in common stands only with the last: 能源、旅游投资. */
    private static List<String> complete(List<String> parts) {
        String last = parts.get(parts.size() - 1);
        Matcher measure = MEASURE.matcher(last);
        if (!measure.find()) {
            return parts;
        }
        Matcher rate = RATE.matcher(last);
        if (rate.find() && rate.start() > 0) {
            return parts.stream().map(part -> RATE.matcher(part).find() ? part : part + rate.group()).toList();
        }
        if (measure.start() == 0 && !measure.group().matches("[存贷]款余额")) {
            return parts;
        }
        boolean kinds = measure.group().matches("[存贷]款余额") && parts.stream().anyMatch(part -> part.matches(
                ".*(?:[存贷]款|本外币存|人民币存|各项存)"));
        String common = kinds ? "余额" : measure.group();
        if (parts.subList(0, parts.size() - 1).stream().anyMatch(SubjectList::measured)) {
            return parts;
        }
        List<String> whole = new ArrayList<>();
        for (String part : parts) {
            whole.add(MEASURE.matcher(part).find() ? part : part.endsWith("存") ? part + "款余额" : part
                    + (common.matches("[产行]业.+") && part.endsWith("业") ? common.substring(2) : common));
        }
        return whole;
    }

    /** Whether a part says itself what is measured of it: then the last measure is that of the last part only. */
    private static boolean measured(String part) {
        Matcher own = MEASURE.matcher(part);
        return own.find() && own.start() > 1 || part.endsWith("费");
    }

    /** 海参、鲍鱼罐头产量: whether the first is of 罐头, too, is not said; so its name is to be doubted. */
    static boolean uneven(String subject, List<String> items, String item) {
        String last = items.get(items.size() - 1);
        return !subject.contains(item) && last.length() - item.length() > 1 && item.length() < 8
                && !item.startsWith("城镇") && !RANKED.matcher(item).lookingAt();
    }

    /** 一二三产增加值, 第一、二、三产业增加值, 三次产业增加值. */
    private static List<String> sectors(String subject, int count) {
        Matcher sectors = Pattern.compile(
                "^(?:第)?([一二三])(?:、|和)?(?:第|产业?、)?([一二三])?(?:、|和)?(?:第|产业?、)?([一二三])?(?:次)?产(?:业)?(.*)$")
                .matcher(subject.replaceAll("产(?:业)?(?=[、和])", ""));
        boolean three = subject.startsWith("三次产业");
        if (three && count == 3) {
            String rest = subject.substring(4);
            return List.of("第一产业" + rest, "第二产业" + rest, "第三产业" + rest);
        }
        if (!sectors.matches()) {
            return List.of();
        }
        List<String> items = new ArrayList<>();
        for (int group = 1; group <= 3; group++) {
            if (sectors.group(group) != null && HAN.contains(sectors.group(group))) {
                items.add("第" + sectors.group(group) + "产业" + sectors.group(4));
            }
        }
        return items.size() == count ? items : List.of();
    }

    /** 城乡居民 and 城镇和农村居民 are two. */
    private static List<String> townAndCountry(String subject, int count) {
        if (count != 2) {
            return List.of();
        }
        Matcher both = TOWN_AND_COUNTRY.matcher(subject);
        List<String> parts = parts(subject);
        boolean two = parts.size() == count && MEASURE.matcher(parts.get(0)).find();
        if (!both.matches() || both.group("what").startsWith("居民收入比") || two && subject.contains("城乡")) {
            return List.of();
        }
        return List.of(both.group("head") + "城镇" + both.group("what"),
                both.group("head") + "农村" + both.group("what"));
    }

    /** What an elided subject is short of: 渔业经营收入增长3%、支出… is 渔业经营支出. */
    static String head(String before, String subject) {
        Matcher measure = MEASURE.matcher(before);
        if (subject.equals("支出") && measure.find()) {
            return before.substring(0, measure.start()) + subject;
        }
        if (MEASURED.matcher(subject).matches()) {
            return MEASURED_END.matcher(before).replaceFirst("") + subject;
        }
        return TOTAL.matcher(subject).find() ? ADDED.matcher(before).replaceFirst("") + subject : before + subject;
    }
}
