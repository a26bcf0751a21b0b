package dev.gwr.gateway.pages;

import dev.gwr.commons.problem.Violation;
import dev.gwr.gateway.search.SearchHit;
import dev.gwr.gateway.service.glossary.Term;
import dev.gwr.gateway.service.projects.Project;
import dev.gwr.gateway.service.reports.ReportPart;
import dev.gwr.gateway.service.targets.ComparedValue;
import dev.gwr.gateway.service.targets.ComparisonCell;
import dev.gwr.gateway.service.targets.Indicator;
import dev.gwr.gateway.service.targets.Observation;
import dev.gwr.gateway.service.targets.Target;
import dev.gwr.gateway.service.targets.Value;
import dev.gwr.model.Bound;
import dev.gwr.model.Period;
import dev.gwr.model.ProgressStatus;
import io.quarkus.qute.TemplateExtension;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** What templates ask of values. */
@TemplateExtension
final class PageExtensions {

    private PageExtensions() {
    }

    static boolean machineRead(ComparedValue value) {
        return Readings.machine(value.getReading());
    }

    static boolean machineRead(Target target) {
        return Readings.machine(target.getReading());
    }

    static boolean machineRead(Term term) {
        return Readings.machine(term.getReading());
    }

    static boolean machineRead(Project project) {
        return Readings.machine(project.getReading());
    }

    /** None rather than nothing. */
    static List<Violation> orEmpty(List<Violation> violations) {
        return violations == null ? List.of() : violations;
    }

    static boolean machineRead(Observation result) {
        return Readings.machine(result.getReading());
    }

    /** A value with what it is bound by: 5%左右. That it is exactly so goes without saying. */
    static String said(Frame f, ComparedValue value) {
        return value.getValue() == null ? value.getName() : said(f, value.getValue(), value.getBound());
    }

    static String said(Frame f, Value value, Bound bound) {
        if (value == null) {
            return "";
        }
        // 正增长 and 进一步下降 say by themselves how they bind.
        boolean plain = bound == null || bound == Bound.EXACTLY || bound == Bound.BETWEEN || bound == Bound.MORE_THAN
                || value.getText().endsWith(bound.zh());
        return value.getText() + (plain ? "" : f.say("", " (") + f.label(bound) + f.say("", ")"));
    }

    /** By how much the target of a cell differs from that of the year before, in the unit of its words. */
    static String by(Frame f, ComparisonCell cell) {
        Value value = cell.getTarget() == null ? null : cell.getTarget().getValue();
        return value == null ? "" : Numbers.difference(f.language(), cell.getChangeBy(), Numbers.unit(value.getUnit()),
                value.getUnitText());
    }

    /**
     * The indicator of a target, where its name does not say it: in English, as the name is mostly Chinese, and of
     * words without a number, which may be of two indicators at once. Null elsewhere.
     */
    static String indicatorBeside(Frame f, Target target) {
        Indicator of = target.getIndicator();
        if (of == null || f.language() == Language.zh && target.getValue() != null) {
            return null;
        }
        String name = f.name(of.getName(), of.getNameEn());
        return f.name(target.getName(), target.getNameEn()).contains(name) ? null : name;
    }

    /** Whether a part is its only section: such as a preface, whose name would stand there twice. */
    static boolean isOneSection(ReportPart part) {
        return part.getSections().size() == 1
                && Objects.equals(part.getSections().get(0).getHeading(), part.getHeading());
    }

    /** How a promise stands, in a word or two: what the word means is told by the API at length. */
    static String standing(Frame f, ProgressStatus status) {
        return f.say(status.zh(), switch (status) {
            case NO_DATA -> "no data yet";
            case NOT_JUDGED -> "not judged";
            case BEHIND -> "behind";
            case ON_TRACK -> "on track";
            case NOT_MEASURED -> "end not measured";
            case MET -> "met";
            case MISSED -> "missed";
        });
    }

    /** What kind of hit it is, and why it is one. */
    static String reason(Frame f, SearchHit hit) {
        if (hit.alias() != null) {
            return f.say("又名“" + hit.alias() + "”", "also called “" + hit.alias() + "”");
        }
        return switch (hit.fit()) {
            case EXACT -> f.say("名称与所查一致", "its name is what you look for");
            case START -> f.say("名称以所查开头", "its name begins with it");
            case TITLE -> f.say("名称中有所查词语", "the words are in its name");
            case TEXT -> f.say("原文中有所查词语", "the words are in its text");
        };
    }

    /** What kind of record it is. */
    static String kind(Frame f, String code) {
        return RecordWords.of(f, code);
    }

    static String reviewState(Frame f, String state) {
        return switch (state) {
            case "MACHINE_READ" -> f.say("机器识读", "machine-read");
            case "CONFIRMED" -> f.say("人工确认", "confirmed");
            case "CORRECTED" -> f.say("人工更正", "corrected");
            case "REJECTED" -> f.say("已否决", "rejected");
            default -> state;
        };
    }

    /** Whether what a person recorded still holds. */
    static String recordingState(Frame f, String state) {
        return switch (state) {
            case "CURRENT" -> f.say("有效", "holds");
            case "SUPERSEDED" -> f.say("已更正", "corrected");
            case "WITHDRAWN" -> f.say("已撤回", "withdrawn");
            default -> state;
        };
    }

    static String risk(Frame f, String risk) {
        return switch (risk) {
            case "LOW_CONFIDENCE" -> f.say("把握不大", "not sure");
            case "VALUES_DIFFER" -> f.say("文中另有数值", "values differ");
            case "NEW_UNIT" -> f.say("新单位", "a new unit");
            case "PROVISIONAL_INDICATOR" -> f.say("目录外指标", "no indicator of the catalogue");
            default -> risk;
        };
    }

    /** What is said of a reading by rejecting it. Of a number that was excused it is that it counts after all. */
    static String refusal(Frame f, String kind) {
        return switch (kind) {
            case "EXCUSE" -> f.say("应当计入，因为", "It is a figure, because");
            case "PROJECT" -> f.say("不是项目，因为", "It is no project, because");
            case "TERM" -> f.say("不是名词，因为", "It is no term, because");
            default -> f.say("不是指标，因为", "It is no figure, because");
        };
    }

    static String refusalExample(Frame f, String kind) {
        return switch (kind) {
            case "EXCUSE" -> f.say("如：是今年的目标值", "such as: it is the aim of this year");
            case "PROJECT" -> f.say("如：泛指的一类工程", "such as: a kind of works, none by name");
            case "TERM" -> f.say("如：普通词语", "such as: a common word");
            default -> f.say("如：会议次数、规划名称", "such as: the number of a plan");
        };
    }

    static String day(Instant at) {
        return at == null ? "" : at.atZone(Period.ZONE).toLocalDate().toString();
    }

    /** As it stands in a path. */
    static String urlEncode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
