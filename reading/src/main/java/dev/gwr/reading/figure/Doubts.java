package dev.gwr.reading.figure;

import dev.gwr.reading.figure.ExcuseRules.Rule;
import dev.gwr.reading.figure.Mention.Manner;
import dev.gwr.reading.figure.Quantity.Form;
import java.util.List;
import java.util.regex.Pattern;

/** Numbers that only their subject, or the numbers beside them, tell to be no figures. */
final class Doubts {

    private static final Pattern NONE = Pattern.compile("$^");
    private static final Rule PART_OF_SUBJECT = new Rule("part-of-subject", ExcuseReason.PART_OF_SUBJECT, NONE);
    private static final Rule NO_UNIT = new Rule("no-unit", ExcuseReason.NO_UNIT, NONE);
    private static final Rule TIME = new Rule("span-of-time", ExcuseReason.SPAN_OF_TIME, NONE);
    static final Rule NOTES = new Rule("definition", ExcuseReason.DEFINITION, NONE);
    private static final Pattern OF_THINGS = Pattern.compile("^(?:[^，。；、]{0,16}?)(?:产值|增加值|营收|营业收入|收入|产量|投资|占|平均|覆盖率)");

    /** Verbs whose object is counted, even where the measure word is none that is known. */
    private static final Pattern COUNTED = Pattern.compile("^(?:累计)?(?:新增|新建|建成|建设|改造|打造|创建|修复|引进|完成|开通|实施|培育)$");
    private static final Pattern PROMISED = Pattern.compile("推进|实施|完成|打造|做强|培育|建成|新增|力争|到20\\d\\d年|达到|增长|提高到");

    private Doubts() {
    }

    /** The rule that says why a number is no figure; null where it is one. */
    static Rule excuse(String text, List<Mention> all, int at) {
        Mention mention = all.get(at);
        Quantity quantity = mention.quantity();
        if (quantity.form() != Form.PLAIN) {
            return null;
        }
        boolean bare = quantity.unit().isEmpty();
        boolean hedged = quantity.hedgeStart() < quantity.start() || quantity.end() > quantity.unitEnd();
        if (bare && !hedged && !(mention.manner() == Manner.AFTER && COUNTED.matcher(mention.lead().subject()).find()
                && text.charAt(quantity.unitEnd()) != '大') && mention.change() == Lead.Change.NONE
                && !mention.lead().has(Lead.Sign.FROM)) {
            return NO_UNIT;
        }
        if (quantity.unit().equals("年") && !hedged && mention.change() == Lead.Change.NONE
                && !mention.subject().matches(".*(?:提前|寿命|年限|期限)$")) {
            return TIME;
        }
        Mention next = at + 1 < all.size() ? all.get(at + 1) : null;
        if (next != null && mention.manner() == Manner.AFTER && (next.quantity().percent()
                || next.quantity().form() == Form.RANK)
                && mention.lead().subject().isEmpty()) {
            String between = text.substring(quantity.end(), next.quantity().start());
            if (between.chars().noneMatch(sign -> "，、。；".indexOf(sign) >= 0) && OF_THINGS.matcher(between).find()) {
                return PART_OF_SUBJECT;
            }
        }
        return null;
    }

    /** Notes define; only what is said to be reached by a year is promised in them. */
    static boolean inNotes(String text, Mention mention) {
        int at = mention.quantity().start();
        String clause = text.substring(Math.max(Math.max(text.lastIndexOf('，', at), text.lastIndexOf('；', at)),
                text.lastIndexOf('：', at)) + 1, at);
        String before = text.substring(0, at);
        return PROMISED.matcher(clause).find() && !before.contains("是指") && !before.contains("：指");
    }
}
