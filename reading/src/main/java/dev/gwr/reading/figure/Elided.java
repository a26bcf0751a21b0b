package dev.gwr.reading.figure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A subject that is no more than a measure (产值, 总仓容, 惠及), and where the text has the thing that is measured. */
final class Elided {

    /** Words that measure, and do not say what. */
    static final Pattern BARE = Pattern.compile("(?:年度?|累计|完成|总|综合|全年|主要|的|年均)*(?:(?:全产业链|产业链|产业|全链条)?(?:产值|总产值"
            + "|规模|投资|总投资"
            + "|增加值|营收|营业收入)"
            + "|产能|产量|产销量|产销|销量|销售量|销售额|销售收入|投资额|总投资额|利润|利润总额|利税|出口量|出口额|进口额|单产|亩产|亩均产值|仓容|库容|装机容量|货币价值"
            + "|价值|总量|总数|总额|余额|金额|交易额|成交额|贸易额|数量|面积|保有量|规模|吞吐量|客流量|发电量|年发电量|增速|增幅|占比|比重|平均跑动次数|跑动次数|办理时限|办理时间|人数|人次"
            + "|参与人数|市场规模|建筑面积|处理能力|设计产能"
            + "|就业人数|满意率|满意度|办结率|成交价款?|到位资金|合同金额|(?:发电量|产量|产值|销量|出口额?|增加值)占比)");
    /** Verbs whose object is whom the clause before is for. */
    private static final Pattern FOR_WHOM = Pattern.compile("(?:累计|直接|共|预计|可)?(?:惠及|受益|覆盖|服务|带动就业|带动|吸纳就业|减轻负担|节约|节省"
            + "|拉动消费)"
            + "(?:学生|群众|居民|家庭|企业|人口|农户)?");
    /** What stands there, opens or begins: the thing that the clause is about. */
    private static final Pattern TOPIC = Pattern.compile("(?:^|.*(?:推动|推进|支持"
            + "|促进))?(?<thing>[一-龥“”A-Za-z]{3,14}?)(?:(?:全线|全面|正式|顺利|建成|成功|相继|基本|如期)*"
            + "(?:投产|建成|投运|投用|开工|完工|竣工|通航|通车|上线|焕新|开园|落成|揭牌|挂牌|启用|达产|扩产|并网|开业|签约|落地)|(?:加快|蓬勃|快速|健康|集群|集聚)*(?:发展|崛起"
            + "|壮大))$");
    /** At the beginning of a sentence: 海参产业拓展深加工。产值… */
    private static final Pattern INDUSTRY = Pattern.compile("(?:^|[。；！：])(?:加快|推动|做强|做大|壮大|培育"
            + "|发展)*(?<thing>[一-龥“”]{2,8}?产业)(?=[一-龥])(?!链|园|化|结构|体系|集群|基地|项目|工人|基金|投资|布局|发展|生态)");
    private static final Pattern MEASURE_END = Pattern.compile("(?:平均跑动次数|跑动次数|市场渗透率|渗透率|播种面积|种植面积|总产量|产量|总产|总产值"
            + "|全产业链产值|产值|增加值|成交额"
            + "|占比|比重|规模|总额|数量|总数|面积|销量|销售额|营业收入|营收|收入|投资|余额|订单量|装机容量|装机)$");

    private Elided() {
    }

    static boolean bare(String subject) {
        return BARE.matcher(subject).matches() || FOR_WHOM.matcher(subject).matches();
    }

    /**
     * Whether a measure behind a comma is of what was measured before it: money beside other money is of something
     * else.
     */
    static boolean goesOn(Mention previous, Quantity quantity, String subject) {
        boolean money = quantity.unit().endsWith("元") && previous.quantity().unit().endsWith("元");
        return !subject.startsWith("产业") && (!money || MEASURE_END.matcher(previous.subject()).find());
    }

    /** The same of what was measured before: 渔船产量增长5%、出口量… is 渔船出口量. */
    static String after(String before, String subject) {
        String thing = MEASURE_END.matcher(before).replaceFirst("");
        thing = subject.length() > 2 && subject.endsWith("占比") ? MEASURE_END.matcher(thing).replaceFirst("") : thing;
        return (thing.length() < 2 ? before : thing) + subject;
    }

    /**
     * What the clauses before a number are about, from the last number or stop on; empty where they do not say.
     *
     * @param from where the last number of the sentence ends, or the sentence begins
     * @param at where the clause with the number begins
     */
    static String topic(String text, int from, int at, String subject) {
        String before = text.substring(Math.min(from, at), at);
        String clause = before.replaceFirst("[，：]$", "");
        clause = clause.substring(Math.max(clause.lastIndexOf('，'), clause.lastIndexOf('：')) + 1);
        clause = Lead.read(clause, 0, clause.length()).subject().isEmpty() ? clause
                : clause.substring(Lead.head(clause, 0, clause.length()));
        if (FOR_WHOM.matcher(subject).matches()) {
            return clause.length() >= 4 && clause.length() <= 16 && clause.chars().noneMatch(Character::isDigit)
                    && before.endsWith("，") ? clause + subject : "";
        }
        Matcher topic = TOPIC.matcher(clause);
        return topic.matches() ? topic.group("thing") + subject : "";
    }

    /**
     * The industry that the paragraph last spoke of at the beginning of a sentence, up to a sentence that begins with
     * the measure.
     */
    static String industry(String text, int at, String subject) {
        Matcher industry = INDUSTRY.matcher(text.substring(0, at));
        String thing = "";
        int end = 0;
        while (industry.find()) {
            thing = industry.group("thing");
            end = industry.end();
        }
        boolean next = text.substring(end, at).chars().filter(sign -> sign == '。' || sign == '；').count() <= 2;
        return thing.isEmpty() || !next ? "" : thing + subject.replaceFirst("^产业", "");
    }
}
