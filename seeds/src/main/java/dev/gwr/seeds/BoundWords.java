package dev.gwr.seeds;

import dev.gwr.model.Bound;
import dev.gwr.model.Numerals;
import dev.gwr.model.Unit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads how a number binds from the words around it. The rules, with their reasons: <ol>
 * <li>A hedge binds the number that it touches: right after the unit (5%左右, 3所左右, 44%以上面积) or right before the number
 * (突破4000家). In 1000个投资10亿元以上重大项目 the 以上 belongs to 10亿元, so 1000个 is exact.</li>
 * <li>Numbers of the same unit with nothing but 、 or 和 between them share a hedge: in 分别增长5%、7%左右 both are about. With
 * different units they are different measures (1008个、39.09万户), and with words between they are different promises
 * (40家左右、企业技术中心100家以上): each has its own hedge or none.</li>
 * <li>What stands after the number is read first, because it is the closer bond: 控制在5.5%左右 is about 5.5%, 控制在5.5%以内 at
 * most, and 控制在5.5% without more is at most too.</li>
 * <li>至少, 至多 and 最多 bind also at a distance, if no other number stands between: 至少新建5所.</li>
 * <li>A range (5%—5.5%) is between its ends, whatever hedges it has.</li>
 * <li>近 is 'almost', but before a span of time it is 'the last' (近5年), which is no hedge.</li>
 * <li>达, 到, 达到, 完成 and 确保 set no bound of their own: 达60% is the bare number. 力争 says how firmly a number is promised,
 * not how it binds, see {@link #strives}.</li>
 * <li>A number in a clause that speaks of what the state assigned (国家下达) is as assigned, unless a hedge touches
 * it.</li>
 * <li>A bound is that of the number as written: 下降5%以上 is at least, although its value is negative.</li> </ol>
 */
final class BoundWords {

    private static final Pattern ABOUT_AFTER = Pattern.compile("^(?:左右|上下)");
    private static final Pattern LEAST_AFTER = Pattern.compile("^(?:及|或)?以上|^[多余]");
    private static final Pattern MOST_AFTER = Pattern.compile("^(?:及|或)?以下|^以内|^之内");
    private static final Pattern MOST_BEFORE = Pattern.compile("(?:不超过|不突破|不高于|不多于|不大于|低于|少于|至多|控制在)$");
    private static final Pattern LEAST_BEFORE = Pattern.compile("(?:不少于|不低于|不小于|至少|突破|超过|超|逾|(?<![通经不超])过|高于|多于)$");
    private static final Pattern MOST_AFAR = Pattern.compile("(?:至多|最多)[^0-9０-９，。；：]{0,8}$");
    private static final Pattern LEAST_AFAR = Pattern.compile("(?:至少|最少)[^0-9０-９，。；：]{0,24}$");
    private static final Pattern ABOUT_BEFORE = Pattern.compile("(?:大约|约|接近)$");
    private static final Pattern ALMOST_BEFORE = Pattern.compile("近$");
    private static final Pattern ASSIGNED = Pattern.compile("国家下达");
    private static final Pattern STRIVING = Pattern.compile("力争|努力|争取|争创");
    private static final Pattern EXPECTING = Pattern.compile("有望|预计");

    /** What may stand between numbers that share a hedge. */
    private static final String JOINT = "、和";

    /** Characters of the longest word that stands before a number, and one more that may make another of it. */
    private static final int LONGEST = 4;

    private BoundWords() {
    }

    static Bound read(FigureText figure) {
        if (figure.range()) {
            return Bound.BETWEEN;
        }
        String after = figure.after();
        String before = figure.before();
        String item = Numerals.ARABIC.pattern() + Pattern.quote(figure.unit());
        if (!figure.unit().isEmpty() && JOINT.indexOf(first(after)) >= 0) {
            after = after.replaceFirst("^(?:[" + JOINT + "]" + item + ")+", "");
        }
        if (!figure.unit().isEmpty() && JOINT.indexOf(last(before)) >= 0) {
            before = before.replaceFirst("(?:" + item + "[" + JOINT + "])+$", "");
        }
        Bound bound = figure.more() ? Bound.AT_LEAST : after(after);
        if (bound == null) {
            bound = before(before, figure.unit());
        }
        if (bound == null && ASSIGNED.matcher(figure.clause()).find()) {
            bound = Bound.AS_ASSIGNED;
        }
        return bound == null ? Bound.EXACTLY : bound;
    }

    private static char first(String text) {
        return text.isEmpty() ? '.' : text.charAt(0);
    }

    private static char last(String text) {
        return text.isEmpty() ? '.' : text.charAt(text.length() - 1);
    }

    private static Bound after(String text) {
        return ABOUT_AFTER.matcher(text).find() ? Bound.APPROXIMATELY
                : LEAST_AFTER.matcher(text).find() ? Bound.AT_LEAST
                : MOST_AFTER.matcher(text).find() ? Bound.AT_MOST : null;
    }

    /** 不超过 ends in 超过, and 不少于 in 少于: the longer word is the one that stands there. */
    private static Bound before(String text, String unit) {
        int most = start(MOST_BEFORE, text);
        int least = start(LEAST_BEFORE, text);
        if (most < text.length() || least < text.length()) {
            return most < least ? Bound.AT_MOST : Bound.AT_LEAST;
        }
        if (LEAST_AFAR.matcher(text).find()) {
            return Bound.AT_LEAST;
        }
        if (MOST_AFAR.matcher(text).find()) {
            return Bound.AT_MOST;
        }
        boolean time = Unit.read(unit).filter(of -> of.unit().isTime()).isPresent();
        return start(ABOUT_BEFORE, text) < text.length() || !time && start(ALMOST_BEFORE, text) < text.length()
                ? Bound.APPROXIMATELY : null;
    }

    private static int start(Pattern word, String text) {
        Matcher matcher = word.matcher(text).region(Math.max(0, text.length() - LONGEST), text.length());
        return matcher.find() ? matcher.start() : text.length();
    }

    /** Whether words promise only that it is striven for. */
    static boolean strives(String text) {
        return STRIVING.matcher(text).find();
    }

    /**
     * Whether a number may be one that is striven for: 力争 can govern the rest of its sentence, so the reader decides.
     * 争创 has an object of its own and governs nothing after it.
     */
    static boolean mayStrive(FigureText figure) {
        return strives(figure.clause()) || strives(figure.before().replace("争创", ""));
    }

    /**
     * Whether words say that a result is only expected. 预计 and 有望 govern the rest of their sentence, up to a semicolon.
     */
    static boolean expects(FigureText figure) {
        return EXPECTING.matcher(figure.before().substring(figure.before().lastIndexOf('；') + 1)).find();
    }

    /** Whether a result may be expected: behind a semicolon the reader decides. */
    static boolean mayExpect(FigureText figure) {
        return EXPECTING.matcher(figure.before()).find();
    }

    /** Whether words leave the value to what the state assigned. */
    static boolean assigns(String text) {
        return ASSIGNED.matcher(text).find();
    }
}
