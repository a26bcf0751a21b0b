package dev.gwr.reading.figure;

import dev.gwr.model.Bound;
import dev.gwr.model.Relation;
import dev.gwr.model.TargetKind;
import dev.gwr.model.publication.Against;
import dev.gwr.model.publication.PublishedIndicator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Aims without a number: held against something else, as assigned by the state, or a direction. Each pattern is a rule
 * by name.
 */
final class RelativeReader {

    /**
     * An aim without a number. Offsets are those of its clause in the paragraph.
     *
     * @param rule the rule that read it
     * @param positive whether it is a growth of more than nothing (正增长)
     */
    record Aim(TargetKind kind, String subject, Bound bound, Against against, int start, int end, String rule,
            boolean positive) {

        Aim as(TargetKind other) {
            return new Aim(other, subject, bound, null, start, end, rule, positive);
        }
    }

    private static final String NATION = "100000";
    private static final String GROWTH = "(?:增长|增速|增幅|增加|增收)?(?:速度)?(?:要)?";
    private static final Pattern IN_STEP = Pattern.compile("^(?<subject>[^，。；]{2,30}?)" + GROWTH
            + "(?:保持|力争|实现)?[与和同跟](?<of>(?:地区|全省|全市)?(?:经济|GDP|生产总值|国内生产总值|居民收入|财政收入|劳动生产率)[^，。；]{0,6}?)(?:增长|增速|发展)"
            + "?(?:保持|实现|总体)?(?:基本|大体|大致)?(?:保持)?同步(?:增长)?");
    private static final Pattern FASTER = Pattern.compile("^(?<subject>[^，。；]{2,32}?)(?:[，、])?(?:增长|增速|增幅)?(?:继续|力争|均|"
            + "要|持续|总体|保持)*"
            + "(?:高于|快于|跑赢|好于|优于|超过|领先(?!之|的|优势|地位))(?<of>[^，。；、\\d]{2,24})");
    private static final Pattern KEPT_ABOVE = Pattern.compile(
            "^(?<subject>[^，。；]{2,24}?)(?:增长|增速|增幅)?(?:保持|稳定|控制)?(?:在)(?<of>[^，。；\\d]{2,14}水平)(?<side>以上|以内|以下)?");
    private static final Pattern NOT_BELOW = Pattern.compile(
            "^(?<subject>[^，。；]{2,24}?)(?:增长|增速|增幅)?(?:力争)?不(?:低于|少于|慢于)(?<of>[^，。；\\d]{2,16})");
    private static final Pattern NOT_LESS = Pattern.compile("^(?<subject>[^，。；]{2,24}?)(?:实现|保持)?只增不减");
    private static final Pattern POSITIVE = Pattern.compile(
            "^(?<subject>[^，。；]{2,24}?)(?:增长|增速)?(?:力争|努力|确保|争取|实现|保持|转)*正增长");
    /** How much more is said only roughly: 两位数增长, 倍增, 翻番. */
    private static final Pattern MANIFOLD = Pattern.compile("^(?<subject>[^，。；]{2,24}?)(?:增长|增速|规模|总量)?(?:要|均|都|力争|努力|"
            + "争取|确保|保持|实现|达到)*(?:两位数(?:以上)?(?:的)?增长|成倍增长|倍增|翻番)$");
    private static final Pattern ASSIGNED = Pattern.compile("^(?<subject>[^，。；]{2,40}?)(?:确保|全面|如期|顺利|要|力争|均|控制在|)"
            + "*(?:完成|达到|符合|控制在|按照?|落实|实现)(?:经)?(?<by>(?:国家|中央|省|上级)?[^，。；]{0,12}?"
            + "(?:国家|中央|下达|确定|核定|任务|目标|要求)[^，。；]{0,12}?(?:目标|任务|要求|指标|以内|范围内|之内|水平)?)$");
    private static final Pattern ASSIGNED_BEFORE = Pattern.compile("^(?:确保|全面|如期|力争)*完成(?<by>国家[^，。；]{0,6}?(?:下达|确定|"
            + "核定)(?:我省|我市|我区)?的?)(?<subject>[^，。；]{2,50}?)(?:目标任务|任务目标|目标|任务|指标)?$");
    private static final Pattern LINKED = Pattern.compile(
            "^(?<subject>[^，。；]{2,30}?)(?:目标|指标|任务)?(?:与|同)国家[^，。；]{0,14}(?:衔接|一致)$");
    private static final Pattern DOWN = Pattern.compile(
            "^(?<subject>[^，。；]{2,24}?)(?:进一步|持续|继续|稳步|逐步|实现)*(?:下降|降低|减少|缩小)$");
    private static final Pattern UP = Pattern.compile(
            "^(?<subject>[^，。；]{2,40}?)(?:进一步|持续|继续|稳步|逐步|不断|实现|明显|显著|稳中)*(?:提升|提高|上升|增长|增加|改善|有升|向好|扩大)$");
    private static final Pattern UP_BEFORE = Pattern.compile(
            "^(?:进一步|持续|继续|稳步|逐步|不断)*(?:提高|提升)(?<subject>[^，。；]{3,20})$");
    private static final Pattern STABLE = Pattern.compile("^(?<subject>[^，。；]{2,30}?)(?:涨幅|总体|基本)?(?:保持|处于|运行在|维持|稳定在|"
            + "实现|在|总体)*(?:基本|总体|大体)?(?:稳定|平稳|合理水平|合理区间|合理回升|合理增长|基本平衡|平衡|合理范围|稳中有升|稳中有增|合理增长区间|适度增长|温和回升|合理上涨)$");
    private static final Pattern NATIONWIDE = Pattern.compile("全国|国家|西部|中部|东部");

    private final IndicatorIndex index;

    RelativeReader(IndicatorIndex index) {
        this.index = index;
    }

    /** The aims of a clause of the headline sentence, whatever their form. */
    List<Aim> headline(String clause, int start) {
        List<Aim> aims = plain(clause, start);
        if (!aims.isEmpty()) {
            return aims;
        }
        Matcher before = ASSIGNED_BEFORE.matcher(clause);
        if (before.find()) {
            return assigned(before.group("subject"), start, start + clause.length());
        }
        Matcher assigned = ASSIGNED.matcher(clause);
        if (assigned.find()) {
            return assigned(assigned.group("subject"), start, start + clause.length());
        }
        Matcher linked = LINKED.matcher(clause);
        if (linked.find()) {
            return assigned(linked.group("subject"), start, start + clause.length());
        }
        Matcher match = STABLE.matcher(clause);
        if (match.find()) {
            return directed(match.group("subject"), Relation.STABLE, clause, start, "stable");
        }
        match = DOWN.matcher(clause);
        if (match.find()) {
            return directed(match.group("subject"), Relation.LESS_THAN_BEFORE, clause, start, "down");
        }
        match = UP.matcher(clause);
        if (match.find()) {
            return directed(match.group("subject"), Relation.MORE_THAN_BEFORE, clause, start, "up");
        }
        match = UP_BEFORE.matcher(clause);
        if (match.find()) {
            return directed(match.group("subject"), Relation.MORE_THAN_BEFORE, clause, start, "up");
        }
        return known(clause, start);
    }

    /** A clause that begins with what the catalogue knows, whatever it promises of it: 进出口促稳提质. */
    private List<Aim> known(String clause, int start) {
        for (int end = clause.length(); end > 1; end--) {
            String subject = clause.substring(0, end);
            if (index.find(subject).isPresent()) {
                return List.of(new Aim(TargetKind.DELIVERABLE, subject, null, null, start, start + clause.length(),
                        "known", false));
            }
        }
        return List.of();
    }

    /** The relations that are certain in any clause of a plan: 与…同步, 高于…, 只增不减, 正增长. */
    List<Aim> plain(String clause, int start) {
        Matcher step = IN_STEP.matcher(clause);
        if (step.find()) {
            return List.of(held(step.group("subject"), Relation.IN_STEP_WITH, step.group("of"), start, start
                    + step.end(), "in-step"));
        }
        Matcher not = NOT_BELOW.matcher(clause);
        if (not.find()) {
            return List.of(held(not.group("subject"), Relation.NOT_BELOW, not.group("of"), start, start
                    + clause.length(), "not-below"));
        }
        Matcher less = NOT_LESS.matcher(clause);
        if (less.find()) {
            return directed(less.group("subject"), Relation.NOT_LESS_THAN_BEFORE, less.group(), start, "not-less");
        }
        Matcher positive = POSITIVE.matcher(clause);
        if (positive.find()) {
            return List.of(new Aim(TargetKind.FIGURE, Lead.read(
                    positive.group("subject"), 0, positive.group("subject").length()).subject(),
                    Bound.MORE_THAN, null, start, start + positive.end(), "positive", true));
        }
        Matcher twice = MANIFOLD.matcher(clause);
        if (twice.find()) {
            return directed(twice.group("subject"), Relation.MORE_THAN_BEFORE, clause, start, "manifold");
        }
        Matcher kept = KEPT_ABOVE.matcher(clause);
        if (kept.find() && NATIONWIDE.matcher(kept.group("of")).find()) {
            Relation relation = kept.group("side") == null ? Relation.IN_STEP_WITH : kept.group("side").equals("以上")
                    ? Relation.FASTER_THAN
                    : Relation.LESS_THAN_BEFORE;
            return List.of(held(kept.group("subject"), relation, kept.group("of"), start, start + clause.length(),
                    "kept-above"));
        }
        Matcher faster = FASTER.matcher(clause);
        if (faster.find() && reference(faster.group("of"))) {
            List<Aim> aims = new ArrayList<>();
            String subject = faster.group("subject");
            aims.add(held(subject, Relation.FASTER_THAN, faster.group("of"), start, start + clause.length(), "faster"));
            Matcher further = Pattern.compile("[、，](?:高于|快于)([^，。；、\\d]{2,20})").matcher(clause);
            while (further.find()) {
                aims.add(held(subject, Relation.FASTER_THAN, further.group(1), start, start + clause.length(),
                        "faster"));
            }
            return aims;
        }
        return List.of();
    }

    private static boolean reference(String of) {
        return of.matches("(?!一定).*(?:全国|全省|平均|增速|增长|增幅|收入|GDP|经济|上年|去年|投资).*");
    }

    private Aim held(String subject, Relation relation, String of, int start, int end, String rule) {
        String plain = Lead.read(subject, 0, subject.length()).subject();
        String region = NATIONWIDE.matcher(of).find() && (of.contains("全国") || of.contains("国家")) ? NATION : null;
        String bare = of.replaceAll("(?:全国)?平均水平|水平", "");
        String indicator = indicator(bare).map(PublishedIndicator::id).orElse(null);
        if (region != null && indicator == null) {
            indicator = index.find(plain).map(PublishedIndicator::id).orElse(null);
        }
        return new Aim(TargetKind.RELATIVE, plain, null, new Against(relation, of, indicator, region), start, end, rule,
                false);
    }

    private Optional<PublishedIndicator> indicator(String of) {
        Matcher whose = Pattern.compile("^(?:全国|全省|全市)?(.*?)(?:增长|增速|增幅)?$").matcher(of);
        String bare = whose.matches() ? whose.group(1) : of;
        return bare.isEmpty() ? Optional.empty() : index.find(bare);
    }

    private List<Aim> assigned(String subjects, int start, int end) {
        List<Aim> aims = new ArrayList<>();
        for (String subject : each(subjects)) {
            aims.add(new Aim(TargetKind.DELIVERABLE, subject, Bound.AS_ASSIGNED, null, start, end, "assigned", false));
        }
        return aims;
    }

    private List<Aim> directed(String subjects, Relation relation, String clause, int start, String rule) {
        List<Aim> aims = new ArrayList<>();
        for (String subject : each(subjects)) {
            aims.add(new Aim(TargetKind.RELATIVE, Lead.read(subject, 0, subject.length()).subject(), null,
                    new Against(relation, "上年", null, null), start, start + clause.length(), rule, false));
        }
        return aims;
    }

    /** 单位能耗、环境保护约束性指标 are two; 能源、水资源、碳排放等指标 is one. */
    List<String> each(String subjects) {
        String plain = subjects.replaceAll("(?:等)?(?:目标任务|任务目标)$", "");
        if (plain.contains("等") && SubjectList.parts(plain.substring(0, plain.indexOf('等'))).stream()
                .noneMatch(part -> index.find(part).isPresent())) {
            return List.of(plain);
        }
        plain = plain.replaceAll("等.{0,4}$", "");
        List<String> parts = SubjectList.split(plain, SubjectList.parts(plain).size());
        return parts.isEmpty() ? List.of(plain) : parts;
    }
}
