package dev.gwr.reading.figure;

import dev.gwr.model.Unit;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words around a number that tell where its subject ends, what is left out, and what kind of number it is. */
final class SubjectWords {

    /** Built in areas and lengths. */
    static final Pattern LAID = Pattern.compile("^(?:累计|高质量|高标准|分区|分类|分批)*(?:建成(?!区)|建设(?!用地)|新建)");
    static final Set<Unit> LAID_IN = Set.of(Unit.of("MU"), Unit.of("SQUARE_METRE"), Unit.of("KILOMETRE"),
            Unit.of("METRE"));
    /** Behind a number these say more of what came before it: they are not what is counted. */
    static final Pattern NO_THING = Pattern.compile(
            "^(?:并|且|而(?!立)|居(?!民)|位居|位列|稳居|排名|同比|比上年|较|占|保持|(?:新)?(?:台阶|大关|关口)(?![^，。；、]{2})|的?(?:预期|发展|年度)?目标$)");
    /** 突破5个万亿元台阶 is said of the thing, and no part of its name. */
    static final Pattern STEPS = Pattern.compile("(?:跨越)?[一二两三千百万亿]*元?(?:新)?(?:台阶|大关|关口)$");
    /** Said of what came before, also behind a comma. */
    static final Pattern BARE_ELIDED = Pattern.compile("占比|比重|总数|总量|增速|余额|总额|规模|总规模|数量|产量|产值|金额|保有量|占比(?:达|为)?");
    /** What was added to say that a rank or a gap is of the growth before it. */
    static final Pattern OF_GROWTH = Pattern.compile("(?:年均增速|增速|增量)$");
    /** What became of the things that were counted before: 灯塔工程12项、完工9项. */
    static final Pattern STATE = Pattern.compile("(?:已)?(?:完工|竣工|在建|投产|开工|投用|建成|通车|完成|达产|交付|办结|落地|入库)");
    static final Pattern AGAIN = Pattern.compile("(?:接连|先后|相继|(?<=.{2})连续)$");
    /** What improves when it falls. */
    static final Pattern WORSE = Pattern.compile("浓度$|指数（AQI）$");
    static final Pattern SHARE_OF = Pattern.compile("^的(?!比例|比重|速度|增速|增长|目标|水平|占比|市场|份额|年均|预期|较|高|中高速)");
    /** 甲中心和2个乙中心: what stands before 和 is counted for itself. */
    static final Pattern JOINS = Pattern.compile("和|及|以及|与");
    /** 95%乡镇通公路: of whom it is the share stands right behind, with what they do. */
    static final Pattern OF_THEM = Pattern.compile("(?!用于|左右|以上|以下|以内|的|来自|投向|增长|上升|下降|股权|股份|目标|预期)[一-龥]{4,}");
    static final Pattern DOES = Pattern.compile("推动|确保|实现|力争|使|让|带动|完成|保障|支持|组织|促进|指导");
    static final Pattern GROWS = Pattern.compile("^(?:的)?(?:以上|左右)?(?:的)?(?:速度|年均|高速|较快)*(?:增长|增速|增幅)");

    /** 其中12项为首创: some of those before, by what they are. */
    static final Pattern AMONG = Pattern.compile("[，、；（]?其中[，、]?");
    static final Pattern ARE = Pattern.compile("(?:为|是|属于|系)(?=[一-龥])");
    static final Pattern RUNNING = Pattern.compile("(?:已|已经)?连续");
    static final Pattern KEEPS = Pattern.compile("保持|实现|正增长|增长|居|位居|稳居|位列|领跑|领先|下降|上升|盈利");
    /** 出口突破万艘、增速…: a round number in words is not part of the subject. */
    private static final Pattern LUMP = Pattern.compile("^(?<thing>[^，；]{2,}?)(?:首次|双双|均|已|连续|成功)*(?:突破|超过|超|达到|达|跃上"
            + "|迈上|站上|跨上)(?:[十百千万亿]+)"
            + "(?:亿|元|美元|辆|艘|吨|人|人次|家|户|台|件|斤|公里|亩|平方米|千瓦|标箱|架)+(?:大关|台阶)?(?:、(?<rest>.*))?$");

    /** The subject without a round number in words that stands behind it. */
    static String lump(String subject) {
        Matcher lump = LUMP.matcher(subject);
        if (!lump.matches()) {
            return subject;
        }
        String rest = lump.group("rest");
        return rest == null ? lump.group("thing") : rest.length() <= 4 ? lump.group("thing") + rest : rest;
    }

    /**
     * Things that become others, or that something is done for: what a number counts there takes more than its
     * neighbours.
     */
    static final Pattern MERGED = Pattern.compile("[^，。；！？由]*(?:整合|合并|重组|归并)为|为[约近超]?\\d[^，。；！？]*、");

    /** Subjects that seem to begin too early or to end in a verb. */
    static final Pattern DOUBTFUL = Pattern.compile(
            "^(?:将|由|以(?![内上])|通过|把|从|比|与)|(?<!“)\\d[个项大类元万亿]|分别|其中|整合为|(?:完成|实现|增加|提升|开展|推进|推出|办好|落实|继续)$");

    /** 高质量完成8件民生实事: they are told by what became of them. */
    static final Pattern DEEDS = Pattern.compile("(?:为民|惠民|民生|为民办)实事(?:项目)?");

    /** 约为全国平均的七成: how it binds is said before that of which it is a share. */
    static final Pattern ABOUT = Pattern.compile("(?:分别)?(?:大约|约)(?:为|是|占|相当于)");

    /** What becomes of things, and not how much they grow: 帮扶工程提升40所渔校. */
    static final Pattern BETTERED = Pattern.compile("(?:提升|提高|改善|降低|减轻|压缩|缩短)");

    private SubjectWords() {
    }
}
