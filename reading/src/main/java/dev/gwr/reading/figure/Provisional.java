package dev.gwr.reading.figure;

import dev.gwr.model.Basis;
import dev.gwr.model.Direction;
import dev.gwr.model.Unit;
import dev.gwr.model.publication.PublishedIndicator;
import dev.gwr.model.publication.PublishedIndicatorBuilder;
import dev.gwr.reading.Ids;
import dev.gwr.reading.figure.Lead.Change;
import dev.gwr.reading.figure.Lead.Sign;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names what a number measures where the catalogue has no indicator for it: an indicator by its words, until a person
 * looks.
 */
final class Provisional {

    static final Pattern FALLS = Pattern.compile("下降|降低|减排|减少");
    private static final Pattern LOWER = Pattern.compile("失业率|能耗|排放|事故|死亡|浓度|负债|成本|时限|案件|伤亡|降低|下降");
    private static final Pattern ABOVE = Pattern.compile(
            "(?:高于|高出|低于|快于|慢于|优于|好于|超过|超出|领先)(?:同期)?[^，。；、：\\d]{2,12}|[高低快](?:全国|全省|全市|西部|中部|东部)(?:平均)?(?:水平)?");
    private static final Pattern THAN = Pattern.compile(
            "(?<!占)比(?![例重率值]|上年|去年|同期|“)([^，。；、：\\d]{2,14}?)(?:分别)?(?<![提加降减])([高低快])$");
    private static final Pattern OF_AVERAGE = Pattern.compile("全国平均(?:水平)?的");
    private static final Pattern SCOPE = Pattern.compile("全国|全球|世界|西部|中部|东部|全省");

    private static final Pattern BUSINESSES = Pattern.compile(
            "(?:主体|企业|工商户|商户|公司|商家|店铺|纳税人|法人|合作社|融资平台(?:退出)?)(?:数|数量|总量|总数|户数|总户数)?$");
    private static final Pattern BUSINESSES_FIRST = Pattern.compile("[一-龥“”]{0,8}?(?:经营主体|企业|公司|工商户|商户|合作社)");

    /** 渔业增长预期目标 is a growth. */
    private static final Pattern AIM = Pattern.compile("(?<=.{2})增长(?:预期)?目标$");

    /** What happens within a period adds up over its parts. */
    private static final Set<Basis> ADDS_UP = Set.of(Basis.NEWLY_ADDED, Basis.FLOW);

    private Provisional() {
    }

    static PublishedIndicator of(Mention mention) {
        Basis basis = mention.basis();
        String subject = IndicatorIndex.plain(mention.subject());
        subject = basis == Basis.GROWTH ? AIM.matcher(subject).replaceFirst("") : subject;
        String name = (subject.isEmpty() ? mention.name() : subject) + switch (basis) {
            case GROWTH -> mention.lead().has(Sign.RANKED) ? "排名提升" : mention.lead().has(Sign.AVERAGE) ? "年均增长" : "增长";
            case POINTS -> above(mention);
            case SHARE -> share(mention.lead(), subject);
            case RANK -> mention.scope() + "排名";
            case STREAK -> streak(mention.quantity().unit());
            default -> "";
        };
        String counted = mention.manner() == Mention.Manner.AFTER && mention.quantity().unit().endsWith("户")
                && BUSINESSES_FIRST.matcher(behind(mention)).lookingAt() ? "企业" : name;
        return of(name, unit(mention.quantity(), counted, basis).name(), basis, ADDS_UP.contains(basis)
                && !mention.lead().has(Sign.AVERAGE));
    }

    /** Of a subject that stands on both sides of its number what stands behind it. */
    private static String behind(Mention mention) {
        String before = mention.lead().subject();
        return mention.subject().startsWith(before) ? mention.subject().substring(before.length()) : mention.subject();
    }

    private static String streak(String unit) {
        return switch (unit) {
            case "个月" -> "连续月数";
            case "个季度" -> "连续季度数";
            case "次", "届" -> "连续次数";
            default -> "连续年数";
        };
    }

    /** 位 counts people, or the places by which a rank moves; 户 families, or businesses where those are named. */
    static Unit unit(Quantity quantity, String name, Basis basis) {
        if (quantity.form() == Quantity.Form.RATIO) {
            return Unit.of("RATIO");
        }
        boolean place = basis == Basis.RANK || name.contains("排名") || name.matches(".*(?:排名|位次|位列|[0-9]强”?).*");
        if (quantity.form() == Quantity.Form.PLAIN && quantity.unit().endsWith("位") && !place) {
            return Unit.PERSON;
        }
        return quantity.unit().endsWith("户") && BUSINESSES.matcher(name).find() ? Unit.of("BUSINESS")
                : Measure.read(quantity.unit()).unit();
    }

    /** A share that a direction is given of, without a number. */
    static PublishedIndicator share(String subject) {
        return of(IndicatorIndex.plain(subject), "PERCENT", Basis.SHARE, false);
    }

    private static PublishedIndicator of(String name, String unit, Basis basis, boolean accumulates) {
        boolean lower = basis == Basis.RANK || LOWER.matcher(name).find();
        return PublishedIndicatorBuilder.builder().id("x-" + Ids.hash(name + "|" + unit + "|" + basis)).name(name)
                .unit(unit).basis(basis).accumulates(accumulates)
                .direction(lower ? Direction.LOWER : Direction.NEUTRAL).provisional(true).build();
    }

    /** 高于全国1个百分点 is no rise. */
    private static String above(Mention mention) {
        Matcher above = ABOVE.matcher(mention.lead().verb());
        Matcher than = THAN.matcher(mention.lead().verb());
        boolean found = above.find();
        if (!found && !than.find()) {
            return "提高";
        }
        boolean said = mention.lead().change() != Change.UP || mention.subject().endsWith("增速");
        return (said ? "" : "增速") + (found ? above.group() : than.group(2) + "于" + than.group(1));
    }

    /** 规模占全国三成 is no 规模: of what it is the share, as far as the words say. */
    private static String share(Lead lead, String subject) {
        if (OF_AVERAGE.matcher(lead.verb()).find()) {
            return "相当于全国平均水平";
        }
        if (!lead.has(Sign.SHARE) || subject.endsWith("比重")) {
            return "";
        }
        String scope = scope(lead.verb());
        return scope.isEmpty() ? "占比" : "占" + scope + "比重";
    }

    /** Among whom a rank counts. */
    static String scope(String verb) {
        Matcher scope = SCOPE.matcher(verb);
        return scope.find() ? scope.group() : "";
    }
}
