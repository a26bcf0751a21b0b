package dev.gwr.reading.project;

import dev.gwr.model.CommitmentStage;
import dev.gwr.model.ProjectStatus;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the verbs around a project's name say of it, and no more. */
final class Stages {

    private record Rule(Pattern words, CommitmentStage planned, CommitmentStage reported) {
    }

    /** After the name: 通车, 开工建设, 等项目前期工作. The first that stands there counts. */
    private static final List<Rule> AFTER = List.of(
            rule("前期工作|前期研究|前期论证|前期", CommitmentStage.PREPARE, CommitmentStage.PROGRESSED),
            rule("获批|批复|核准", CommitmentStage.PREPARE, CommitmentStage.APPROVED),
            rule("揭牌|挂牌", CommitmentStage.SET_UP, CommitmentStage.UNVEILED),
            rule("列入|纳入|入选", CommitmentStage.WIN_TITLE, CommitmentStage.LISTED),
            rule("正式运营|全面运营|投入运营|运营|启用|投入使用|试运行|投用|开园|开馆|开放", CommitmentStage.OPERATE, CommitmentStage.COMPLETED),
            rule("建成|通车|通航|投产|投运|竣工|完工|开通|贯通|并网|发电|验收|上线|合龙|封顶|落成|交付|转正|达产|首飞|通水|蓄水|下闸|通江达海",
                    CommitmentStage.COMPLETE, CommitmentStage.COMPLETED),
            rule("开工|启动建设|启动|动工|开建", CommitmentStage.START, CommitmentStage.STARTED));

    /** After the name, where nothing before it says more: 加快甲、乙建设 is 加快. */
    private static final List<Rule> AFTER_ALL = List.of(
            rule("加快", CommitmentStage.ACCELERATE, CommitmentStage.PROGRESSED),
            rule("升级|迭代|扩容|改造", CommitmentStage.UPGRADE, CommitmentStage.PROGRESSED),
            rule("建设|扩建|推进|进展|落户|落地|签约|铺开", CommitmentStage.ADVANCE, CommitmentStage.PROGRESSED));

    /** Before the name: 加快推进, 开工, 谋划. The last that stands there counts. */
    private static final List<Rule> BEFORE = List.of(
            rule("谋划|规划|研究|论证|储备", CommitmentStage.PLAN, CommitmentStage.PROGRESSED),
            rule("获批|争取|申报|申建|做好", CommitmentStage.PREPARE, CommitmentStage.APPROVED),
            rule("争创|创成", CommitmentStage.WIN_TITLE, CommitmentStage.LISTED),
            rule("开工建设|开工|启动建设|启动|新开工|动工", CommitmentStage.START, CommitmentStage.STARTED),
            rule("建成|完成|竣工|投用|开通|投产|落成|建好用好", CommitmentStage.COMPLETE, CommitmentStage.COMPLETED),
            rule("运营|启用|开放|运行", CommitmentStage.OPERATE, CommitmentStage.COMPLETED),
            rule("办好|用好|推广|发挥|优化用好", CommitmentStage.USE, CommitmentStage.PROGRESSED),
            rule("升级改造|迭代升级|升级|扩容|迭代|改造", CommitmentStage.UPGRADE, CommitmentStage.PROGRESSED),
            rule("加快推进|加快建设|加快|加速|提速", CommitmentStage.ACCELERATE, CommitmentStage.PROGRESSED),
            rule("推进|推动|建好|提升|持续|实施|深化|支持|抓好|协调|统筹|改扩建|扩建|迁建|做强|完善|加强", CommitmentStage.ADVANCE,
                    CommitmentStage.PROGRESSED),
            rule("成立|组建|设立", CommitmentStage.SET_UP, CommitmentStage.COMPLETED),
            rule("挂牌|揭牌", CommitmentStage.SET_UP, CommitmentStage.UNVEILED),
            rule("新建|建设|打造|筹建|搭建|布局|建立|共建|引进|落户|投资|创建", CommitmentStage.SET_UP, CommitmentStage.PROGRESSED));

    private Stages() {
    }

    private static Rule rule(String words, CommitmentStage planned, CommitmentStage reported) {
        return new Rule(Pattern.compile(words), planned, reported);
    }

    /** A clause that ends in its own verb says nothing of the next: 甲港竣工投产，乙港加快建设. */
    private static final Pattern SAID = Pattern.compile(".*(?:投产|通车|通航|建成|投运|投用|开工|完工|竣工|运营|启用|加快建设|开工建设|核准|前期工作)，",
            Pattern.DOTALL);

    static Optional<CommitmentStage> of(String whole, String after, boolean plan) {
        String before = SAID.matcher(whole).replaceFirst("");
        return first(AFTER, after, plan).or(() -> last(before, plan)).or(() -> first(AFTER_ALL, after, plan));
    }

    private static Optional<CommitmentStage> first(List<Rule> rules, String words, boolean plan) {
        int first = Integer.MAX_VALUE;
        CommitmentStage stage = null;
        for (Rule rule : rules) {
            Matcher found = rule.words().matcher(words);
            if (found.find() && found.start() < first) {
                first = found.start();
                stage = plan ? rule.planned() : rule.reported();
            }
        }
        return Optional.ofNullable(stage);
    }

    private static Optional<CommitmentStage> last(String words, boolean plan) {
        int last = -1;
        CommitmentStage stage = null;
        for (Rule rule : BEFORE) {
            Matcher found = rule.words().matcher(words);
            while (found.find()) {
                if (found.end() > last) {
                    last = found.end();
                    stage = plan ? rule.planned() : rule.reported();
                }
            }
        }
        return Optional.ofNullable(stage);
    }

    /** Null where the verb says nothing of how far the project is. */
    static ProjectStatus status(CommitmentStage stage) {
        return switch (stage) {
            case COMPLETE, ACCELERATE, ADVANCE, STARTED, PROGRESSED -> ProjectStatus.IMPLEMENTATION;
            case START, PREPARE, APPROVED -> ProjectStatus.PREPARATION;
            case PLAN -> ProjectStatus.IDENTIFICATION;
            case OPERATE -> ProjectStatus.COMPLETION;
            case COMPLETED, UPGRADED, UPGRADE, USE -> ProjectStatus.COMPLETED;
            case SET_UP, WIN_TITLE, UNVEILED, LISTED -> null;
        };
    }
}
