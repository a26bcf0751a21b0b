package dev.gwr.reading.figure;

import dev.gwr.reading.figure.Quantity.Form;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands right behind a number and is counted by it: 7名“两院”院士. */
final class Things {

    private static final String ENDS = "，。；、：！？（();!?";
    /** Where another number follows, what the counted things do is said by it: 首批9个园区集聚企业120家. */
    private static final Pattern DOES = Pattern.compile(
            "(?<=[一-龥”]{2})(?:集聚|聚集|吸引|实现|带动|完成|贡献|创造|拥有|惠及|吸纳|入驻|引进|新增|获得|增补|落实|发放|追回|援助|投入)");
    /** What it is for is not what is counted. */
    private static final Pattern FOR = Pattern.compile("(?<=[一-龥”]{3})(?:置换|用于|支持)");
    private static final Pattern JOINED = Pattern.compile("^(?:和(?!美|谐|平)|及|与|以及)");
    private static final Pattern PREDICATE = Pattern.compile(
            "[^，。；！？：\\d]{0,16}?(?:由|实现|完成|达到|纳入|建成|通过|接入|获得|用上|参加|符合|落户)[^，。；！？：\\d]{1,12}(?=[，。；！？]|$)");
    /** The counted things are followed by what they do, or by others that it is done for, too. */
    private static final Pattern SAYS = Pattern.compile(
            "(?<=[一-龥”]{2})(?:完成|实现|达到|列入|入选|进入|获批|获评|通过|成为|整合为|合并为|调整为|纳入|覆盖|建成|落户|落地|开工|投产|参与|未能|未达|未完成|为|由)");
    private static final Pattern GROUP = Pattern.compile("批|组|期|轮");

    private static final Pattern RANK = Pattern.compile("[一-龥]{1,3}[级型]");
    private static final Pattern RANK_FIRST = Pattern.compile("[一-龥]{1,3}[级型](?<thing>.+)");

    private final String text;
    private final List<Quantity> quantities;

    Things(String text, List<Quantity> quantities) {
        this.text = text;
        this.quantities = quantities;
    }

    /** What stands right behind a number, up to the next sign or verb of its own. */
    String of(Quantity quantity, int at) {
        if (grouped(quantity, at)) {
            String all = of(quantities.get(at + 1), at + 1);
            return all.isEmpty() ? "" : all + quantity.unit() + "次";
        }
        int length = length(quantity, at);
        String thing = text.substring(quantity.end(), quantity.end() + length);
        if (RANK.matcher(thing).matches() && listed(quantity, length, at)) {
            Matcher rank = RANK_FIRST.matcher(of(quantities.get(at + 1), at + 1));
            return rank.matches() ? thing + rank.group("thing") : thing;
        }
        boolean followed = at + 1 < quantities.size() && quantity.end() + length == quantities.get(at + 1).hedgeStart();
        Matcher does = DOES.matcher(thing);
        if (followed && does.find()) {
            thing = thing.substring(0, does.start());
        }
        Matcher use = FOR.matcher(thing);
        thing = quantity.unit().endsWith("元") && use.find() ? thing.substring(0, use.start()) : thing;
        return thing.startsWith("的") ? thing.substring(1) : thing;
    }

    /** Whether the next number is of the same list: 5个国家级、7个省级渔业平台. */
    private boolean listed(Quantity quantity, int length, int at) {
        int from = quantity.end() + length;
        return at + 1 < quantities.size() && quantities.get(at + 1).unit().equals(quantity.unit())
                && text.substring(from, Math.max(from, quantities.get(at + 1).hedgeStart())).matches("[、和及与]");
    }

    /** 6个渔企品牌、2个渔村品牌入选名录: what the last of a list does, so do those before; empty where it does nothing. */
    String does(Quantity quantity, int at) {
        int length = length(quantity, at);
        if (!listed(quantity, length, at)) {
            return "";
        }
        String last = of(quantities.get(at + 1), at + 1);
        Matcher says = SAYS.matcher(last);
        return says.find() ? last.substring(says.start()) : "";
    }

    /** 12批1181项举措: both are said of the same. */
    boolean grouped(Quantity quantity, int at) {
        return GROUP.matcher(quantity.unit()).matches() && at + 1 < quantities.size()
                && quantities.get(at + 1).hedgeStart() == quantity.end()
                && quantities.get(at + 1).form() == Form.PLAIN;
    }

    /** 连续8个月居全国前3位: what goes on is the rank, number and all. */
    String ranked(Quantity quantity, int at) {
        String thing = of(quantity, at);
        Quantity next = at + 1 < quantities.size() ? quantities.get(at + 1) : null;
        boolean rank = next != null && (next.form() == Quantity.Form.RANK || next.percent()) && !thing.isEmpty()
                && next.hedgeStart() == quantity.end() + thing.length();
        return rank ? thing + text.substring(next.hedgeStart(), next.end()) : thing;
    }

    /** 超80%的项目、资金由企业承担: a share is of those that do something, whatever stands between. */
    String sharers(Quantity quantity, int at) {
        String thing = of(quantity, at);
        int end = quantity.end() + length(quantity, at);
        Matcher rest = PREDICATE.matcher(text).region(end, text.length());
        return end < text.length() && text.charAt(end) == '、' && rest.lookingAt() ? thing + rest.group() : thing;
    }

    static boolean doubtful(String thing) {
        return SAYS.matcher(thing.replaceAll("“[^”]*”", "“”")).find() && !thing.contains("全部");
    }

    int length(Quantity quantity, int at) {
        int end = quantity.end();
        int stop = at + 1 < quantities.size() ? quantities.get(at + 1).hedgeStart() : text.length();
        int inside = 0;
        while (end < stop && (ENDS.indexOf(text.charAt(end)) < 0 || inside > 0 || text.charAt(end) == '（')) {
            inside += "“（".indexOf(text.charAt(end)) >= 0 ? 1 : "”）".indexOf(text.charAt(end)) >= 0 ? -1 : 0;
            end++;
        }
        if (quantity.form() != Form.STREAK && SubjectWords.NO_THING.matcher(text).region(quantity.end(),
                end).lookingAt()
                || end == stop && JOINED.matcher(text).region(quantity.end(), end).lookingAt()) {
            return 0;
        }
        if (end == stop) {
            while (end > quantity.end() && "和及与、以".indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
        }
        return end - quantity.end();
    }
}
