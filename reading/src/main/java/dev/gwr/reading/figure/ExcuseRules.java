package dev.gwr.reading.figure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers that are no figures, by the form of the words around them. The first rule that covers a number gives the
 * reason.
 */
final class ExcuseRules {

    /** {@code pattern}: all digits within its group 1 are excused, or within the whole match where it has no group. */
    record Rule(String name, ExcuseReason reason, Pattern pattern) {
    }

    private static final String N = "\\d+(?:[.,]\\d+)*";

    /** A look behind is dear: it is only worth it where a number begins. */
    private static final String DIGIT_FIRST = "(?=\\d)";

    private static final List<Rule> RULES = List.of(
            rule("date", ExcuseReason.DATE,
            "(?:19|20)\\d\\d(?:年)?[—、至和到/](?:19|20)?\\d\\d年(?:\\d{1,2}月)?(?:\\d{1,2}日)?"),
            rule("date", ExcuseReason.DATE,
            "(?:19|20)\\d\\d[—/.](?:0?\\d|1[0-2])[—/.]\\d{1,2}(?:日?\\s*\\d{1,2}∶\\d\\d(?:∶\\d\\d)?)?"),
            rule("date", ExcuseReason.DATE,
            "(?:19|20)\\d\\d年(?:度)?(?:\\d{1,2}(?:—\\d{1,2})?月(?:份|底|末|初)?)?(?:\\d{1,2}日)?"),
            rule("date", ExcuseReason.DATE, "(?<![\\d.])(?:1[0-2]|[1-9])月(?:\\d{1,2}日)?(?:[至—、](?:(?:1[0-2]|[1-9])"
            + "月)?\\d{1,2}日)*"
                    + "(?:份|底|末|初)?"),
            rule("date", ExcuseReason.DATE, "(?<![\\d.])(?:1[0-2]|[1-9])[—至](?:1[0-2]|[1-9])月(?:份)?"),
            rule("date", ExcuseReason.DATE, "(?<![\\d.])\\d{1,2}(?:[至—]\\d{1,2})?日(?![均产供处发])"),
            rule("time", ExcuseReason.TIME_OF_DAY, "(?<!\\d)\\d{1,2}∶\\d\\d(?:∶\\d\\d)(?!\\d)"),
            rule("date-name", ExcuseReason.DAY_AS_NAME, "(?<!\\d)\\d{1,2}[·・]\\d{1,2}(?!\\d)"),
            rule("date", ExcuseReason.DATE, "(?<![\\d.])(?:19|20)\\d\\d(?=(?:财年|级|—20))"),
            rule("number-of-combination", ExcuseReason.COMBINATION,
                    "(?:(?<!\\d)\\d++|[NXn])(?:个)?(?:\\+(?:\\d++|[NXYZn]|[^\\d，。、；“”]{1,6}(?=\\+)))+"),
            rule("name-in-quotes", ExcuseReason.IN_QUOTES, "“([^“”]{0,30})”"),
            rule("name-in-quotes", ExcuseReason.IN_TITLE, "《([^《》]{0,60})》"),
            rule("name-in-quotes", ExcuseReason.IN_QUOTES, "「([^「」]{0,30})」|\"([^\"]{0,30})\""),
            rule("note-mark", ExcuseReason.NOTE_MARK, "[\\[［【〔(（]\\d{1,3}[\\]］】〕)）]"),
            rule("heading-number", ExcuseReason.HEADING_NUMBER, "^[\\s　]*\\d{1,2}[.、．](?=\\D)"),
            rule("heading-number", ExcuseReason.HEADING_NUMBER, "^[\\s　]*(?:附件|专栏|第|表|图)\\s*\\d{1,2}"),
            rule("part-of-name", ExcuseReason.WITH_LETTERS, "[A-Za-zμ]+[_\\-—]?\\d+(?:\\.\\d+)?(?:[A-Za-z]+)?"),
            rule("part-of-name", ExcuseReason.WITH_LETTERS,
                    "(?<![\\d.])\\d+(?:[ADGKSBRVXYZ](?:[A-Za-z—]*)|C(?!NY)|N|D)(?![A-Za-z])(?:级)?"),
            rule("version", ExcuseReason.VERSION, "(?<![\\d.])\\d\\.0(?:版|(?![\\d%万亿个]))"),
            rule("road-or-line", ExcuseReason.NUMBERED,
            "(?<![\\d.])\\d++(?:[、—]\\d++)*+号(?:线|公路|院|楼|文件|机组|台风|令|[^召])"),
            rule("road-or-line", ExcuseReason.ROAD, "(?<![\\d.])\\d{3}(?:国道|省道|线)"),
            rule("hot-line", ExcuseReason.HOT_LINE,
            "(?<![\\d.])(?:12\\d{3}|1[12]\\d|95\\d{3})(?=政务|心理|健康|便民|热线|服务|平台|市民|电话|接|等|网上|投诉|举报|急救|指挥|报警|网)"),
            rule("ordinal", ExcuseReason.ORDINAL, "第\\d+(?:次|届|号|期|批|轮|条|章|款|集|代|组|师|团|个|季度)(?!于|名|位)"),
            rule("age", ExcuseReason.AGE,
                    "(?<!(?:预期寿命|平均年龄|寿命)[^，。；]{0,8})(?<![\\d.])\\d+(?:[—至]\\d+)?(?:周?岁)"),
            rule("speed-class", ExcuseReason.SPEED, "时速(?:达|为)?(\\d+)(?:公里|千米)"),
            rule("circle", ExcuseReason.CIRCLE,
                    "(?<![\\d.])\\d+(?:[—至]\\d+)?(?:个)?(?:分钟|小时|公里|刻钟)[^\\d，。；、]{0,14}圈"),
            rule("around-the-clock", ExcuseReason.AROUND_THE_CLOCK, "(?:7|全年365天)?[×xX*天]?24小时|365天"),
            rule("part-of-name", ExcuseReason.CLASS, "(?<![\\d.])\\d人制"),
            rule("visa", ExcuseReason.SPAN_OF_TIME, "(?<![\\d.])(\\d+)(?:小时|天)[^，。；、\\d]{0,4}免签"),
            rule("capacity-in-name", ExcuseReason.CAPACITY_IN_NAME, "首(?:款|台|套|艘|座|个|条|制)[^，。；、：\\d]{0,12}?(" + N
                    + ")(?:万吨|吨|万千瓦|千瓦|兆瓦时?|吉瓦时?|米|毫米|立方米|万立方米|公里|标箱|瓦)(?:级)?(?=[一-龥A-Z])"),
            rule("sections-of-report", ExcuseReason.THINGS_OF_DOCUMENT, "(?<![\\d.])(\\d{1,2})(?:项|个|条)(?:主要"
            + "|预期性|约束性)指标"
                    + "(?![^，。；]{0,18}(?:完成|实现|达到|如期|好于|优于|居|高于|快于))"),
            rule("things-said", ExcuseReason.THINGS_SAID, "(?:抓好|做好|办好|突出)[^。；\\d]{0,60}?(\\d{1,2})件(?:大"
            + "|要)?事(?=[，。；])"),
            rule("magnitude", ExcuseReason.MAGNITUDE, "(?<![\\d.])" + N + "级(?:左右|以上)?(?!台阶)"),
            rule("anniversary", ExcuseReason.ANNIVERSARY, "(?<![\\d.])\\d+周年"),
            rule("sections-of-report", ExcuseReason.THINGS_SAID,
                    "(?:抓好|做好|突出|聚焦|围绕|办好|落实|以下|下面|如下|从)(?:以下|下列|如下|这)?(\\d+)(?:个)?(?:方面|大方面)"),
            rule("span-of-time", ExcuseReason.SPAN_OF_TIME,
                    "(?:近|过去|未来|今后|前|用|历时|经过|利用|力争|这|再用|时隔|为期|不到|每|提前)?(?<![连续\\d.])(?<!连续\\d{0,3})(?<!提前)(?<!快)(?<!缩短)"
                    + "(?<!缩减)(?<!延长)(?<!达)(?<!寿命)(?<!年限)(?<!提高[到至])(?<!增加[到至])(?<![\\d.])\\d+(?:[—至]\\d+)?(?:个)?(?:多|"
                    + "余)?年(?:来|内|间|期|前|后|以来|行动|计划|规划|攻坚|实现|"
                    + "翻|倍增|任务|累计|之|再|左右时间|的时间|时间|建|完成|，|、|制|连|历史|磨|间隔|免)?"),
            rule("span-of-time", ExcuseReason.SPAN_OF_TIME,
                    "(?:近|过去|未来|今后|(?<!提)前|后|首|仅用|用时|历时|为期|每)(?<![\\d.])\\d+(?:[—至]\\d+)?(?:个多?月|天|个工作日|小时|分钟|个季度)"),
            rule("span-of-time", ExcuseReason.SPAN_OF_TIME,
            "(?<!控制在|缩短至|缩短到|压缩至|压缩到|压减至|降至|减至)(?<![\\d.])\\d+(?:个多?月|天|个季度|小时|分钟)(?:来|内|以内|之内|建成|完成|攻坚|行动|即可|送达|办结)"),
            rule("visits-of-leaders", ExcuseReason.ACTS_OF_LEADERS,
                    "(?<=总书记[^。]{0,60})\\d+次(?=亲临|视察|考察|回信|致贺?信|来|作出|对|到|赴|就|会见|出席)"),
            rule("visits-of-leaders", ExcuseReason.ACTS_OF_LEADERS, "(?<=亲临[^。]{0,30})\\d+次(?=回信|致贺?信)"),
            rule("people-of-the-place", ExcuseReason.PEOPLE,
                    "(?<![\\d.])" + N + "(?:多|余)?[万亿](?:多|余)?(?:全省|全市|全区|各族|[\\u4e00-\\u9fa5]{0,3})(?:儿女|人民|父老乡亲|"
                    + "各族群众)"),
            rule("people-of-the-place", ExcuseReason.PEOPLE,
                    "(?<!惠及|带动|帮助|服务|覆盖|救助)(?<![\\d.])" + N + "[万亿](?:多|余)?(?:中国人|人口(?:大|的大)?[国省市]|国人|同胞|百姓|老百姓)"),
            rule("capacity-in-name", ExcuseReason.CAPACITY_IN_NAME, "(?:年产|年处理|日处理|年加工)" + N
                    + "(?:—" + N + ")?[^，。；、：\\d]{1,24}?(?:项目|工程|改造|装置|基地|生产线)"),
            rule("capacity-in-name", ExcuseReason.CAPACITY_IN_NAME, "(?<!(?:新增|投产|并网|开工|核准|储备|建设|建成)[^，。；、"
            + "]{0,4})(?<![\\d.])" + N
                    + "(?:万吨|万千瓦|兆瓦|吉瓦|千伏|万千伏|GW|MW|万立方米)[^，。；、：\\d以左]{1,16}?(?:项目|工程|装置|生产线|机组)"),
            rule("list-of-names", ExcuseReason.LIST_NAME, "(?<![\\d.])\\d+强"),
            rule("class", ExcuseReason.CLASS,
                    "(?<![\\d.])" + N + "(?:(?:万|千)伏(?!安)|kV|英寸|寸|纳米|微米|毫米|[万千百]?吨级|瓦级|米级|小时级|微克攻坚)"),
            rule("date", ExcuseReason.DATE,
            "(?<![\\d.])20[1-3]\\d(?=中国|全球|世界|国际|亚|版|“|《|·|赛季|东|上海|北京|长三角|[\\u4e00-\\u9fa5]{2,10}(?:大会|论坛|赛|展|节))"),
            rule("date", ExcuseReason.DATE, "(?<![\\d.])20[1-3]\\d(?=[^\\d.,年%万亿千个家项人户名件公亩元吨座所条米平次立多余∶+、以左—])"),
            rule("span-of-time", ExcuseReason.SPAN_OF_TIME, "(?:再)?延长(\\d+)年"),
            rule("sections-of-report", ExcuseReason.THINGS_OF_DOCUMENT,
                    "(?:提出|设置|安排|明确|部署|共计|确定|设定|列出)了?(\\d+)(?:项|个|条)?[^，。；、\\d]{0,6}(?:指标|任务举措|维度|领域)(?!体系)|(?:预期性|"
                    + "约束性)指标(\\d+)项"),
            rule("sections-of-report", ExcuseReason.THINGS_SAID,
            "(?<![\\d.])(\\d{1,2})(?:个|大|个大)方面|分(\\d{1,2})个(?:领域|部分|板块)"),
            rule("class", ExcuseReason.RANK_CLASS,
                    "(?:ESI|学科|全球|世界|全国)[^，。；、\\d]{0,6}前(\\d+(?:\\.\\d+)?)[%‰](?=的?(?:学科|学者|科学家|高校|行列|，|。|、))"),
            rule("class", ExcuseReason.RANK_CLASS,
            "前(\\d+(?:\\.\\d+)?)[%‰]的?(?:学科|学者|科学家|高校)"),
            rule("threshold", ExcuseReason.THRESHOLD,
                    "(?:投资|总量|产值|营收|收入|规模)(?:额)?(?:超过|超|过|达到|达)(" + N + "[万亿]{0,2}(?:多|余)?元(?:以上)?)的?(?:重大|重点|优质|标志性|"
                    + "龙头|产业|制造业|工业)*"
                            + "(?:项目|企业|县域|县|乡镇|镇|村|园区|集群)(?=[^，。；、]{0,6}\\d)"),
            rule("class", ExcuseReason.ONE_OF,
                    "(?<![\\d.])(\\d+)(?:个|家|座|条|项|所|名|支)[^，。；、\\d]{1,20}(?<!分)之一"),
            rule("each", ExcuseReason.EACH,
            "(?:每|平均每)(\\d+)(?=[万亿]?(?:人|户|名|个|件|公里|平方公里|千人|平方米|元|常住人口))"));

    /** A number with 以上 that says which things are counted: 投资10亿元以上重大项目. */
    private static final Pattern THRESHOLD = Pattern.compile("(?<![\\d.])" + N
            + "(?:[—至]" + N + ")?(?:万亿|千亿|百亿|亿|千万|百万|万)?(?:元|美元|人|亩|公里|吨|千瓦|平方米|立方米|公顷|兆瓦|千伏|米|人口|头|户(?=以上(?:的)"
            + "?(?:自然村|村|小区))|单|(?=以[上下]人口)|(?=级))"
            + "(?:及|\\(含\\)|（含）|或)?(?:以上|以下|以内|级)(?=(?:的)?[^，。；、：！？）左右和及或与等\\d])");
    private static final Pattern NOT_A_THING = Pattern.compile(
            "^(?:目标|用于|投向|投入|集中|来自|下沉|实现|达到|完成|建成|纳入|得到|通过|获|由|在|为|是|落户|的(?:增长|增速|速度|目标|水平))");

    private ExcuseRules() {
    }

    private static Rule rule(String name, ExcuseReason reason, String pattern) {
        return new Rule(name, reason, Pattern.compile(pattern.startsWith("(?<") ? DIGIT_FIRST + pattern : pattern));
    }

    /** For each character of the text the rule that excuses it, or null. */
    static Rule[] read(String text) {
        Rule[] by = new Rule[text.length()];
        if (text.chars().noneMatch(sign -> sign >= '0' && sign <= '9')) {
            return by;
        }
        for (Rule rule : RULES) {
            Matcher match = rule.pattern().matcher(text);
            while (match.find()) {
                mark(by, match, rule);
            }
        }
        Matcher threshold = THRESHOLD.matcher(text);
        while (threshold.find()) {
            if (!NOT_A_THING.matcher(text).region(threshold.end(), text.length()).lookingAt()) {
                fill(by, threshold.start(), threshold.end(), THRESHOLD_RULE);
            }
        }
        return by;
    }

    private static final Rule THRESHOLD_RULE = new Rule("threshold", ExcuseReason.THRESHOLD,
            THRESHOLD);

    private static void mark(Rule[] by, Matcher match, Rule rule) {
        int group = match.groupCount() == 0 ? 0 : match.start(1) >= 0 ? 1 : match.groupCount();
        fill(by, match.start(group), match.end(group), rule);
    }

    private static void fill(Rule[] by, int start, int end, Rule rule) {
        for (int i = start; i < end; i++) {
            if (by[i] == null) {
                by[i] = rule;
            }
        }
    }
}
