package dev.gwr.reading.figure;

import dev.gwr.model.Basis;
import dev.gwr.reading.figure.Lead.Change;
import dev.gwr.reading.figure.Lead.Sign;
import dev.gwr.reading.figure.Mention.Manner;
import dev.gwr.reading.figure.Quantity.Form;
import java.util.regex.Pattern;

/** What kind of number a subject has, and how it is said standing alone. */
final class Naming {

    static final Pattern LEADING = Pattern.compile("^(?:其中|[、，：和及（])+");
    private static final Pattern ADDED = Pattern.compile(
            "^增加(?=.)|新增|净增|新建|新开工|新设|新培育|新认定|新登记|新改建|新（改）建|新引进|新签|新开通|新注册|新入库|新培养");
    /** Something is done to things or for people, and nothing added. */
    private static final Pattern DONE = Pattern.compile("^(?:累计|高质量|全面|提质|完成|实施|免费|全部|开工|提请|依法)*(?:改造|修复|废止|修改|办理"
            + "|接种|更新|加固|治理|整治"
            + "|培训|转移|帮扶|救助|减免|答复|化解|提档|检查|受理|查处|改扩建|新（改）建|新改建|新建改造|审议|提请|办好|办成|兑现)"
            + "|(?:改造|修复|接种|办理|整治|加固|治理|转移|审议|造林|营林|国土绿化|种草|种草改良|扩边|补水|实事(?:全面|全部|如期|圆满|顺利)(?:完成|办结|兑现))$");
    private static final Pattern BUILT = Pattern.compile("^(?:累计|高质量|高标准|全面)?(?:建成(?!区)|建设(?!用地)|打造|培育|改造|创建|完成"
            + "|引进|开通|开工|实施|认定"
            + "|新(?!型|能源|兴|材料|一代|时代|质|业态|就业|三样)|组建|布局|遴选|培训|发放|推出)");

    /** A rate of growth that is kept: 增速保持在8%以上. */
    private static final Pattern RATE = Pattern.compile("^(?:的)?(?:年均)?(?:增速|增幅|涨幅)(?:保持|稳定|维持)");

    private final String text;

    Naming(String text) {
        this.text = text;
    }

    /** What a number adds to its subject by the words behind it. */
    String besides(Quantity quantity) {
        return steps(quantity) + medal(quantity) + yearly(quantity);
    }

    /** 跨越3个百亿元台阶: the steps are counted. */
    private String steps(Quantity quantity) {
        return QuantityScanner.STEP.matcher(text).region(quantity.unitEnd(), quantity.end()).matches()
                ? "跨越" + text.substring(quantity.unitEnd(), quantity.end()) : "";
    }

    /** 9金、5银: what is won has its name from the sign behind the number. */
    private String medal(Quantity quantity) {
        char sign = quantity.numberEnd() < text.length() ? text.charAt(quantity.numberEnd()) : ' ';
        return quantity.unit().equals("枚") && "金银铜".indexOf(sign) >= 0 ? sign + "牌" : "";
    }

    /** 5连增: what goes on from year to year. */
    private String yearly(Quantity quantity) {
        if (quantity.form() != Form.STREAK || !text.startsWith("连", quantity.numberEnd())) {
            return "";
        }
        return switch (text.charAt(quantity.numberEnd() + 1)) {
            case '增', '升', '涨' -> "增长";
            case '丰' -> "丰收";
            case '降' -> "下降";
            default -> "";
        };
    }

    static String trim(String subject) {
        String plain = subject;
        plain = SubjectWords.AGAIN.matcher(plain).replaceFirst("");
        while (!plain.isEmpty() && "、，和的 　".indexOf(plain.charAt(plain.length() - 1)) >= 0) {
            plain = plain.substring(0, plain.length() - 1);
        }
        return plain;
    }

    String name(Quantity quantity, String subject, Lead lead, Manner manner) {
        if (quantity.form() == Form.STREAK && manner == Manner.OWN && lead.subject().length() > 1) {
            String own = lead.subject().replaceFirst("(?:已经?)?连续$", "");
            String after = subject.startsWith(own) ? subject.substring(own.length()) : "";
            if (!after.isEmpty() && text.startsWith(after, quantity.end())) {
                return text.substring(lead.start(), quantity.end() + after.length());
            }
        }
        String number = text.substring(quantity.hedgeStart(), quantity.unitEnd())
                + shared(quantity) + text.substring(quantity.unitEnd(), quantity.end());
        if (manner == Manner.AFTER && subject.startsWith(lead.subject())) {
            return lead.subject() + LEADING.matcher(lead.verb()).replaceFirst("") + number
                    + subject.substring(lead.subject().length()).replaceFirst("[批组期轮]次$", "");
        }
        String verb = LEADING.matcher(lead.verb()).replaceFirst("");
        verb = Lead.GAP.matcher(verb).find() ? verb.replaceFirst("分别", "") : verb;
        int from = verb.lastIndexOf("分别");
        return subject + (from >= 0 ? verb.substring(from + 2) : verb) + number;
    }

    /** 3个、5个百分点: of the unit that stands with the last what the first has not itself. */
    private String shared(Quantity quantity) {
        String own = text.substring(quantity.numberEnd(), quantity.unitEnd());
        return !quantity.sharedUnit() ? "" : quantity.unit().startsWith(own) ? quantity.unit().substring(own.length())
                : quantity.unit();
    }

    Basis basis(Quantity quantity, String subject, Lead lead, Manner manner) {
        if (quantity.form() == Form.STREAK) {
            return Basis.STREAK;
        }
        if (quantity.form() == Form.RANK) {
            return Basis.RANK;
        }
        if (quantity.unit().endsWith("百分点")) {
            return Basis.POINTS;
        }
        if (manner == Manner.AFTER && !quantity.percent() && SubjectWords.BETTERED.matcher(lead.verb()).matches()) {
            return Basis.COUNT;
        }
        if (lead.change() == Change.UP && manner == Manner.AFTER && !quantity.percent() && lead.subject().isEmpty()) {
            return Basis.NEWLY_ADDED;
        }
        if (lead.change() == Change.UP || lead.change() == Change.DOWN) {
            return Basis.GROWTH;
        }
        if (quantity.percent() && RATE.matcher(lead.verb()).find()) {
            return Basis.GROWTH;
        }
        if (quantity.unit().equals("位") && (lead.has(Sign.RANKED)
                || manner == Manner.INHERITED && subject.matches(".*(?:排名|位次|强”?|榜)"))) {
            return Basis.RANK;
        }
        if (quantity.percent() && SubjectWords.GROWS.matcher(text).region(quantity.end(),
                text.length()).lookingAt()) {
            return Basis.GROWTH;
        }
        if (quantity.percent()) {
            return subject.matches(".*(?:涨幅|增速|增幅|价格|降幅|价格指数|[涨长]幅度|价格总水平|(?:增长|增速|涨幅)(?:预期)?目标)$") ? Basis.GROWTH
                    : Basis.SHARE;
        }
        if (quantity.form() == Form.TIMES) {
            return text.charAt(quantity.start()) == '翻' ? Basis.GROWTH : Basis.LEVEL;
        }
        if (DONE.matcher(subject).find()) {
            return Basis.FLOW;
        }
        if (ADDED.matcher(subject).find()) {
            return Basis.NEWLY_ADDED;
        }
        if (SubjectWords.LAID.matcher(subject).find()
                && SubjectWords.LAID_IN.contains(Measure.read(quantity.unit()).unit())) {
            return Basis.NEWLY_ADDED;
        }
        if (!quantity.unit().isEmpty() && Measure.read(quantity.unit()).unit().counts()) {
            return BUILT.matcher(subject).find() && !lead.has(Sign.CUMULATIVE) ? Basis.NEWLY_ADDED : Basis.COUNT;
        }
        return Basis.LEVEL;
    }
}
