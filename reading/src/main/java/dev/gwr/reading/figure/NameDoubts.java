package dev.gwr.reading.figure;

import dev.gwr.model.Unit;
import dev.gwr.reading.figure.Mention.Manner;
import dev.gwr.reading.figure.Quantity.Form;
import java.util.regex.Pattern;

/**
 * Names that often do not stand alone, by their form. Where the catalogue knows what is measured, the name is its own,
 * and none of this counts.
 */
final class NameDoubts {

    private static final int SHORTEST = 4;
    private static final int SHORT = 5;
    private static final int LONGEST = 36;

    /** How, when or whether something is done is no part of a name. */
    private static final Pattern BEGINS = Pattern.compile("^(?:在|尽快|再|确定|免费|突出|超|为|据此|其他|位居|居|稳居|列|同时|另有|以及|还|有|其)");
    /** A measure of what was named before, or of nobody. */
    private static final Pattern MEASURE_FIRST = Pattern.compile("^(?:产值|总产值|产量|销量|增速|增幅|面积|投资|收入|营收|利润|规模(?!化"
            + "|以上)|满意[率度]|占比|比重|总量"
            + "|数量|死亡人数|受伤人数|研发投入|高端产品|工业总产值|营业收入|覆盖|惠及|服务(?:企业|群众|对象)|受益|带动(?:消费|就业|投资)|项目)");
    private static final Pattern GENERIC = Pattern.compile("^(?:累计|全年|年均)?(?:实施|引进|引入|解决|完成|建成|推进|组织|开展|签约|落地"
            + "|新增|办理|提供|新建|建设|获得?"
            + "|成立|参与|安排)?(?:各类|各级|重点|重大|相关)?(?:项目|问题|活动|企业|工程|任务|服务|资金|政策|措施|场景|平台|基地|品牌|奖项|事项|标准|意见建议|提案|群众)$");
    /** What is said of a thing, and not what is measured of it. */
    private static final Pattern ENDS = Pattern.compile("(?:居全[国省]|位居|退出|投向|覆盖|开工|投产|落户|入驻|获批|上调|调增|超额|获|被|与|和"
            + "|中|指标|或|[百千万亿]元)$|助力");
    /** 牡蛎20万吨 leaves out that it is the output. */
    private static final Pattern WEIGHED = Pattern.compile("(?:[量产能]|当量|外运|储备|运输|吞吐|下水|出栏|减排|处理|规模|单产|种子|供应|收储|加工)$");
    private static final Pattern SHARE = Pattern.compile("率|占|比重|比例|份额|强度|满意度|系数|指数|浓度|度$|比$");
    /** 条 and 项 count measures and lines, which are named. */
    private static final Pattern ITEMS = Pattern.compile("(?:线|路|链|河|街|道|管廊|措施|举措|政策|意见|建议|规定|条例|制度|标准|通道|班列|提案"
            + "|规章|法规|清单|事项"
            + "|项目|工程|任务|技术|成果|专利|改革|服务|技能|试点|奖|案例|行动|产品|资格|课题|专项|机制|指标)$");
    /** 11个市和甲县、乙县: the list goes on behind what was taken for its end. */
    private static final Pattern HALF = Pattern.compile("^[一-龥]{1,6}(?:和(?!美|谐|平)|与|及)[一-龥]{1,4}$");

    private NameDoubts() {
    }

    /** 海带产量占全国九成、转化率达45%: of what a short measure is, stands with the number before. */
    static boolean shortBehind(String text, Lead lead, String subject, Manner manner) {
        return manner == Manner.OWN && subject.length() <= SHORT && lead.start() > 0
                && text.charAt(lead.start() - 1) == '、';
    }

    /** Whether a name is of a form that is often only part of one, or more than one. */
    static boolean rest(Quantity quantity, String subject, Lead lead, Manner manner) {
        if (IndicatorIndex.plain(subject).length() < SHORTEST || subject.length() > LONGEST
                || BEGINS.matcher(IndicatorIndex.plain(subject)).find()
                || MEASURE_FIRST.matcher(subject).find() || GENERIC.matcher(subject).find()) {
            return true;
        }
        boolean weighed = quantity.form() == Form.PLAIN && lead.change() == Lead.Change.NONE
                && Measure.read(quantity.unit()).unit().equals(Unit.of("KILOGRAM"));
        if (weighed && manner == Manner.OWN && !WEIGHED.matcher(subject).find()
                || manner == Manner.AFTER && lead.subject().replaceAll("“[^”]*”", "").contains("、")
                && !subject.contains("等")) {
            return true;
        }
        if (manner == Manner.AFTER) {
            String thing = subject.startsWith(lead.subject()) ? subject.substring(lead.subject().length()) : subject;
            return HALF.matcher(thing).matches();
        }
        boolean share = quantity.percent() && lead.change() != Lead.Change.UP && lead.change() != Lead.Change.DOWN;
        boolean items = quantity.form() == Form.PLAIN && (quantity.unit().equals("条") || quantity.unit().equals("项"))
                && Measure.read(quantity.unit()).unit().equals(Unit.COUNT) && !ITEMS.matcher(subject).find();
        return share && !lead.has(Lead.Sign.SHARE) && !SHARE.matcher(subject).find() || items
                || ENDS.matcher(subject).find();
    }
}
