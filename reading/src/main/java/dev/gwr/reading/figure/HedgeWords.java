package dev.gwr.reading.figure;

import dev.gwr.model.Bound;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words right before a number that say how it binds: 不低于, 突破, 控制在, 近, … */
final class HedgeWords {

    private static final int LONGEST = 6;
    /** Of what the number is said stands between it and its hedge: 低于每立方米20微克. */
    private static final String EACH = "每立方米";
    private static final Pattern BEFORE = Pattern.compile("(?:"
            + "(?<most>不超过|不突破|不高于|不多于|不大于|不得超过|低于|少于|至多|最多|控制在|控制到|压减到|不足|不到|限制在)"
            + "|(?<least>不少于|不低于|不小于|不得低于|至少|最少|突破|首破|超过|超出|超额|跨越|超|逾|高于|多于|大于|冲破|(?<step>迈过|迈上|连跨|站上|跨上|跨过|登上|跃上|踏上|"
            + "越过)|(?<![通经跨迈越])过)"
            + "|(?<about>大约|约为|约|接近|将近|近))(?:了)?$");

    /** {@code bound}: null where no word binds; {@code start}: where the word begins. */
    record Before(Bound bound, int start) {
    }

    private HedgeWords() {
    }

    static Before before(String text, int at, String unit) {
        int each = at - EACH.length();
        if (each > 0 && text.startsWith(EACH, each)) {
            return before(text, each, unit);
        }
        String words = text.substring(Math.max(0, at - LONGEST), at);
        Matcher match = BEFORE.matcher(words);
        if (!match.find()) {
            return new Before(null, at);
        }
        int start = at - words.length() + match.start();
        if (match.group("most") != null) {
            return new Before(Bound.AT_MOST, start);
        }
        if (match.group("step") != null && unit.equals("个")) {
            return new Before(null, at);
        }
        if (match.group("least") != null) {
            return new Before(Bound.AT_LEAST, start);
        }
        boolean time = unit.equals("年") || unit.equals("个月") || unit.equals("天");
        return match.group("about").equals("近") && time ? new Before(null, at) : new Before(Bound.APPROXIMATELY, start);
    }
}
