package dev.gwr.reading.promise;

import dev.gwr.model.ObservationKind;
import dev.gwr.model.PartKind;
import dev.gwr.model.publication.PublishedObservation;
import dev.gwr.model.publication.PublishedObservationBuilder;
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
 * Finds results that a review tells without a number: first of their kind, a leading place, none at all, everything
 * covered, a task fulfilled, a good mark, a record, a direction of two things, a class of water.
 */
public final class OutcomeReader {

    private static final int SHORTEST = 6;
    private static final int LONGEST = 70;

    private record Rule(String name, Pattern pattern) {
    }

    /** A government that drives at something has not reached it. */
    private static final String DONE = "^(?!.*(?:推动|推进|促进|带动|加快|扩大))";

    private static final List<Rule> RULES = List.of(
            rule("first", "(?:全国|全球|世界|国内|中西部|西部|中部|东北|亚洲|长三角)(?:率先|首[个家座创例单条批部台艘次款]|唯一|最大|最长|最高|最先)"),
            rule("rank", "(?:全国|全球|世界|西部|中部|东部|东北|沿海|国家|同类)[\\p{IsHan}]{0,6}?(?:前列|首位|榜首|第一(?!个|批|次|时间|产业|轮)|第一方阵"
                    + "|第一梯队|领先|之首|前茅)|(?:走在|位居|位列|保持|稳居|居|跻身)"
                    + "[\\p{IsHan}]{0,8}?(?:前列|首位|榜首|第一方阵|前茅)"),
            rule("manifold", "(?:两位数(?:以上)?|成倍)(?:的)?增长|(?:实现|接近|基本)(?:倍增|翻番)"),
            rule("none", "零(?:填埋|违约|事故|死亡|感染|发生|新增|失误|差错|污染|突破)|(?:实现|保持|动态)?清零|零的突破|未发生(?!变化).{2,24}"
                    + "|“零[\\p{IsHan}]{1,6}”"),
            rule("coverage", DONE + ".*全覆盖$"),
            rule("fulfilled", "(?:超额|提前|如期|圆满|全面|顺利)(?:完成|实现)[^，；。]{2,24}(?:任务|目标)|"
                    + "(?:任务|目标)均?(?:超额|提前|如期|圆满|全面|顺利)(?:完成|实现)"),
            rule("assessed", "考核[\\p{IsHan}]{0,10}?(?:优秀|优等|先进)(?:等次|等级)?$"),
            rule("record", "(?:创造?|刷新)[\\p{IsHan}、]{0,12}?(?:新纪录|历史新高|新高)"),
            rule("both", DONE + ".*双(?:降|下降|升|提升|增长|增)$"),
            rule("class", "(?:保持|达到|稳定达到|稳定在|优于|均为|达)[\\p{IsHan}]{0,4}(?:[ⅠⅡⅢⅣI]{1,3}|一|二|三)类(?:水质|标准|水)?"));

    private static final Pattern NOT = Pattern.compile("争取|力争|确保|努力|将|要|问题|不足|差距|尚未|还没有");
    private static final BigDecimal CONFIDENCE = new BigDecimal("0.85");

    private OutcomeReader() {
    }

    private static Rule rule(String name, String pattern) {
        return new Rule("outcome-" + name, Pattern.compile(pattern));
    }

    public static List<PublishedObservation> read(String report, ReadOutline outline) {
        List<PublishedObservation> outcomes = new ArrayList<>();
        for (Part part : outline.parts()) {
            if (part.kind() == PartKind.REVIEW) {
                Map<Integer, String> periods = PartClock.of(part);
                part.sections().stream().flatMap(section -> section.paragraphs().stream())
                        .forEach(paragraph -> paragraph(report, paragraph, periods.get(paragraph.line()), outcomes));
            }
        }
        return outcomes;
    }

    private static void paragraph(String report, Paragraph paragraph, String period,
            List<PublishedObservation> outcomes) {
        for (Clauses.Clause clause : Clauses.of(paragraph.text())) {
            String text = clause.text();
            if (period == null || text.length() < SHORTEST || text.length() > LONGEST || NOT.matcher(text).find()) {
                continue;
            }
            Optional<Rule> rule = RULES.stream().filter(one -> one.pattern().matcher(text).find()).findFirst();
            if (rule.isPresent()) {
                String id = report + "-w" + paragraph.line() + '-' + paragraph.text().codePointCount(0, clause.start());
                outcomes.add(PublishedObservationBuilder.builder().id(id).kind(ObservationKind.OUTCOME).name(text)
                        .period(period)
                        .citations(List.of(Citations.of(report, paragraph, clause.start(), clause.end())))
                        .reading(Reading.machine(CONFIDENCE, rule.get().name())).build());
            }
        }
    }
}
