package dev.gwr.reading.promise;

import dev.gwr.model.PartKind;
import dev.gwr.model.TargetKind;
import dev.gwr.model.publication.PublishedProject;
import dev.gwr.model.publication.PublishedTarget;
import dev.gwr.model.publication.PublishedTargetBuilder;
import dev.gwr.model.publication.Reading;
import dev.gwr.reading.Citations;
import dev.gwr.reading.ReadOutline;
import dev.gwr.reading.ReadOutline.Paragraph;
import dev.gwr.reading.ReadOutline.Part;
import dev.gwr.reading.outline.PartClock;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds what a plan promises without a number and a third party could tick as done or not: documents, institutions,
 * titles, end
 * states, pilots, events. What only exhorts (加强, 推进, 完善) is left out.
 */
public final class DeliverableReader {

    private static final int SHORTEST = 6;
    private static final int LONGEST = 60;
    private static final String ADVERBS = "^(?:我们将|我们要|将|积极|全力|加快|抓紧|及时|适时|高标准|高质量|高水平|稳妥|有序|稳步|扎实|坚决|并|进一步|研究|年内|今年|"
            + "力争|努力|继续"
            + "|统筹|认真|推动|推进|牵头|全省|"
            + "我省|探索|定期|率先|科学|分类|分步|支持有条件的地方)*+";

    private record Rule(String name, Pattern pattern) {
    }

    private static final List<Rule> RULES = List.of(
            rule("document", "(?:制定|编制|出台|发布|颁布|印发|修订|制定实施|制定出台|研究制定|编制实施|出台实施|提请审议)(?!.*(?:落实|贯彻)).{2,40}(?:规划|方案|条例"
                    + "|办法|指南|意见|清单”?|计划|战略|目录|细则|导则|纲要|规定|标准|若干措施|措施|政策|白皮书|报告|图谱)$"),
            rule("document", ".{1,8}制定.{2,20}(?:方案|规划|办法)$"),
            rule("institution", "(?:组建|筹建|成立|设立)(?!.{0,6}(?:一支|队伍|团队|专班)).{2,30}(?:基金|公司|集团|中心|联盟|机构|平台|研究院|实验室|学院|大学"
                    + "|委员会|银行|联合体|共同体|交易所|局|院|办公室|引导基金)$"),
            rule("platform",
                    "(?:建成|基本建成|搭建|升级改造|上线|打造|建设)(?!.{0,12}(?:一批|更多|若干|多个)).{2,30}(?:[^务作]平台|服务平台|合作平台|系统|工作体系)$"),
            rule("platform", "(?:建成|基本建成|搭建|升级改造|上线).{2,30}“[^”]+”$"),
            rule("platform", "(?:创建|建成|上线|推广应用|推出)“[^”]{2,16}”$|创建.{2,16}“[^”]{2,12}”$"),
            rule("upgrade", "(?:推动|推进)?“[^”]{2,10}”.{0,10}(?:迭代升级|升级扩容|扩容升级|改造升级|优化升级)$"),
            rule("review", "对.{6,40}进行(?:一次)?(?:全面)?(?:评估|评估调整|清理|清理规范)$"),
            rule("mechanism", "(?:建立|构建)(?!健全|完善|起).{4,40}(?:机制)$"),
            rule("scheme", "实施(?!.{0,10}(?:行动|计划|工程|战略|项目)).{4,24}(?:新机制|调剂|统筹|分类评估|制度)$"),
            rule("support", "提高.{2,30}(?:标准|(?:生活|救助|供养)保障水平|待遇水平|补助水平)$"),
            rule("title", "(?:争创|争取|创建|申建|争取创建|争取设立|争取获批|打造|创成)?(?:争创|创建|申建|申报|创成|争取).{3,40}(?:示范区|示范城市|示范市|示范县|城市|试点"
                    + "|试点城市和园区|试验区|集群|实验室|基地|示范园区|园区|产业园|示范|研究院|先导区|植物园|公园|景区|度假区|中心|称号|先行区|创新区|强县|县|枢纽)$"),
            rule("title", "(?:支持|推动).{2,12}?(?:争创|创建|创成).{2,40}(?:示范区|示范城市|城市|植物园|公园|基地|实验室|景区|度假区|试验区)$"),
            rule("operation", ".{3,20}(?:正式运营|全面运营|投入运营)$|(?:全面运营|正式运营|投入运营).{4,30}$"),
            rule("end", "(?:全面完成|基本完成|完成|如期完成|全部完成)(?!好).{4,36}(?:任务|改革|编制|审批|划定|交付|整治|换届|普查|建设|整改|改造|工作|摸底|确权|登记|目标"
                    + "|收官)$"),
            rule("coverage", ".{4,30}全覆盖(?:、.{2,12})?$"),
            rule("practice", "(?:全面推广|全面推行|全面实施|全域推行|在全省开展|在全省推广|在全市推广|全省推广)(?!.{0,10}(?:战略|行动|工程|规划)).{4,40}"),
            rule("practice", ".{2,24}(?:全面实施|全面开展|全面推行|全面推广)(?!.{0,14}(?:战略|行动|工程)).{4,30}"),
            rule("start", "(?:全面)?启动(?!建设|实施好).{4,36}(?:行动|计划|工程|试点|普查|改革|编制|工作|规划)$"),
            rule("pilot", "(?:开展|扩大|启动).{3,36}(?:试点|试点范围|试点工作)$"),
            rule("event", "(?:支持)?(?:举办|承办|筹办|办好|高质量举办)(?!人民满意|群众|民生|实事|每一).{3,40}(?:大会|论坛|博览会|锦标赛|运动会|联赛|艺术节|文化节|旅游节"
                    + "|交易会|峰会|展会|年会|赛|节|展|会|活动)$"),
            rule("event", "(?:开展|实施)(?:“[^”]{2,14}”(?:活动|大讨论)|.{2,10}(?:督察|普查|大检查|专项检查|巡查))$"),
            rule("line", "(?:坚决|牢牢)?守住.{0,6}不发生.{3,24}(?:底线)$"));

    private static final Pattern NUMBER = Pattern.compile("[0-9０-９]");
    /** A digit within a name is no number. */
    private static final Pattern NAMED = Pattern.compile("“[^”]{1,16}”");
    private static final Pattern OUT = Pattern.compile(
            "体系建设$|能力建设$|等工作$|各项工作|为契机|基础上|的同时|过程中|^以.{2,20}为|建立健全|长效机制$|用好|落实好");
    private static final Pattern STRIVES = Pattern.compile("力争|争取|争创|努力");
    private static final Pattern HEADLINE = Pattern.compile("预期目标|主要目标");
    private static final BigDecimal CONFIDENCE = new BigDecimal("0.8");

    private DeliverableReader() {
    }

    private static Rule rule(String name, String pattern) {
        return new Rule("deliverable-" + name, Pattern.compile(ADVERBS + "(?:" + pattern + ")"));
    }

    public static List<PublishedTarget> read(String report, ReadOutline outline, List<PublishedProject> projects) {
        List<String> works = projects.stream().filter(PublishedProject::major).map(PublishedProject::name).toList();
        List<PublishedTarget> targets = new ArrayList<>();
        for (Part part : outline.parts()) {
            if (part.kind() == PartKind.PLAN || part.kind() == PartKind.GOVERNMENT) {
                Map<Integer, String> periods = PartClock.of(part);
                part.sections().stream().flatMap(section -> section.paragraphs().stream()).forEach(paragraph ->
                        paragraph(report, paragraph, periods.get(paragraph.line()), works, targets));
            }
        }
        return targets;
    }

    private static void paragraph(String report, Paragraph paragraph, String period, List<String> works,
            List<PublishedTarget> targets) {
        if (period == null || period.contains("/")) {
            return;
        }
        for (Clauses.Clause clause : Clauses.of(paragraph.text())) {
            String text = clause.text();
            if (text.length() < SHORTEST || text.length() > LONGEST
                    || NUMBER.matcher(NAMED.matcher(text).replaceAll("")).find()
                    || HEADLINE.matcher(text).find()
                    || OUT.matcher(text).find() || works.stream().anyMatch(text::contains)) {
                continue;
            }
            Optional<Rule> rule = RULES.stream().filter(one -> one.pattern().matcher(text).matches()).findFirst();
            if (rule.isPresent()) {
                String id = report + "-l" + paragraph.line() + '-' + paragraph.text().codePointCount(0, clause.start());
                targets.add(PublishedTargetBuilder.builder().id(id).kind(TargetKind.DELIVERABLE).name(text)
                        .period(period).aspirational(STRIVES.matcher(text).find())
                        .citations(List.of(Citations.of(report, paragraph, clause.start(), clause.end())))
                        .reading(Reading.machine(CONFIDENCE, rule.get().name())).build());
            }
        }
    }
}
