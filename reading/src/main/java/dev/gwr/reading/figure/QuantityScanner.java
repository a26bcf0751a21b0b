package dev.gwr.reading.figure;

import dev.gwr.model.Bound;
import dev.gwr.model.Numerals;
import dev.gwr.reading.figure.Quantity.Form;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the quantities of a paragraph: Arabic numbers that no rule excuses, and the numbers in words that are figures.
 */
final class QuantityScanner {

    static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?");
    private static final String HAN = "[一二两三四五六七八九十百零]";
    private static final Pattern IN_WORDS = Pattern.compile("百分之(?<percent>" + HAN + "{1,10}(?:点" + HAN + "{1,10})?)"
            + "|(?<under>" + HAN + "{1,10})分之(?<over>" + HAN + "{1,10})(?!差)"
            + "|(?<=超|达|近|约|占|过|逾|的|到)(?<tenths>[一二三四五六七八九])成(?![立为效果长员交就分功])(?<half>半)?"
            + "|(?<tenthsAfter>[一二三四五六七八九])成(?=以上|左右|多)"
            + "|(?<=连跨|跨越|跨过|越过|迈上|跨上|连上)(?<steps>[一二两三四五六七八九十])个(?=[百千万亿]+元?(?:新)?(?:台阶|大关|关口))"
            + "|翻(?:了)?(?<doubled>[一两二三])番"
            + "|(?<=增长|增加|提高|提升|扩大|增长了|增长近|增长超|超|近|达到|约)(?<times>[一两二三四五六七八九十]{1,4})倍");
    /** 连跨3个百亿元台阶: what is counted are the steps. */
    static final Pattern STEP = Pattern.compile("[百千万亿]+元?(?:新)?(?:台阶|大关|关口)");
    /** 3万套（间）: another word for the same unit. */
    private static final Pattern ALSO = Pattern.compile("（[套间户个张台座处]）");
    private static final Pattern RANGE = Pattern.compile("[—至]+(\\d+(?:\\.\\d+)?)");
    private static final Pattern FRACTION = Pattern.compile("/(\\d+)(?![\\d.])");
    private static final Pattern MEDALS = Pattern.compile("[金银铜](?=[\\d，。、；]|$)");
    private static final Pattern YEARS_RUNNING = Pattern.compile("连(?:增|丰|升|涨|优|冠|降|快)");
    private static final Pattern RATIO = Pattern.compile("(?:∶\\d+(?:\\.\\d+)?)+");
    private static final Pattern AFTER = Pattern.compile(
            "(?<about>左右|上下)|(?<least>[及或]?以上|[多余](?!个|元|家|[万亿式功层维边样媒能]))|(?<most>[及或]?以下|以内|之内|封顶)");

    private QuantityScanner() {
    }

    static List<Quantity> read(String text, ExcuseRules.Rule[] excused) {
        List<Quantity> found = new ArrayList<>();
        Matcher number = NUMBER.matcher(text);
        int from = 0;
        while (number.find(from)) {
            from = number.end();
            if (excused[number.start()] != null) {
                continue;
            }
            Quantity quantity = arabic(text, number, excused);
            found.add(quantity);
            from = Math.max(from, quantity.numberEnd());
        }
        inWords(text, excused, found);
        found.sort(Comparator.comparingInt(Quantity::start));
        return share(text, found);
    }

    private static Quantity arabic(String text, Matcher number, ExcuseRules.Rule[] excused) {
        int start = number.start();
        int end = number.end();
        BigDecimal amount = new BigDecimal(number.group().replace(",", ""));
        Matcher ratio = RATIO.matcher(text).region(end, text.length());
        if (ratio.lookingAt()) {
            return finish(text, start, ratio.end(), ratio.end(), ratio.end(), amount, null, "", Form.RATIO);
        }
        if (start > 0 && (text.charAt(start - 1) == '第' || text.charAt(start - 1) == '前') && !unitOfThings(text, end)
                && !(end < text.length() && "%‰".indexOf(text.charAt(end)) >= 0)) {
            int unitEnd = end < text.length() && (text.charAt(end) == '位' || text.charAt(end) == '名') ? end + 1 : end;
            return finish(text, start - 1, end, unitEnd, unitEnd, amount, null, "位", Form.RANK);
        }
        Matcher fraction = FRACTION.matcher(text).region(end, text.length());
        if (fraction.lookingAt()) {
            return finish(text, start, fraction.end(), fraction.end(), fraction.end(),
                    part(amount, new BigDecimal(fraction.group(1))), null,
                    Measure.FRACTION, Form.FRACTION);
        }
        Matcher years = YEARS_RUNNING.matcher(text).region(end, text.length());
        if (years.lookingAt()) {
            return finish(text, start, end, years.end(), years.end(), amount, null, "年", Form.STREAK);
        }
        Tail tail = MEDALS.matcher(text).region(end, text.length()).lookingAt() ? new Tail("枚", end + 1, false)
                : tail(text, end);
        if (text.startsWith("微克", end) && text.substring(Math.max(0, start - 8), start).contains("每立方米")) {
            tail = new Tail("微克/立方米", end + 2, false);
        }
        Matcher range = RANGE.matcher(text).region(tail.end, text.length());
        if (range.lookingAt() && excused[range.start(1)] == null) {
            Tail upper = tail(text, range.end());
            boolean same = tail.unit.isEmpty() || Measure.read(tail.unit).word().equals(Measure.read(upper.unit).word())
                    || Measure.read(tail.unit).word().isEmpty();
            if (same && !upper.unit.isEmpty()) {
                BigDecimal high = new BigDecimal(range.group(1));
                BigDecimal scaled = high.multiply(scale(upper.unit, tail.unit));
                return finish(text, start, range.end(), upper.end, upper.end, amount, scaled, tail.unit.isEmpty()
                        ? upper.unit
                        : Measure.read(tail.unit).word().isEmpty() ? tail.unit + Measure.read(upper.unit).word()
                        : tail.unit, Form.PLAIN);
            }
        }
        boolean streak = (tail.unit.equals("年") || tail.unit.equals("个月") || tail.unit.equals("个季度")
                || tail.unit.equals("次") || tail.unit.equals("届"))
                && text.substring(Math.max(0, start - 5), start).contains("连续");
        return finish(text, start, end, tail.end, tail.end, amount, null, tail.unit,
                streak ? Form.STREAK : tail.unit.equals("倍") ? Form.TIMES : Form.PLAIN, tail.more);
    }

    private static BigDecimal scale(String from, String to) {
        if (to.isEmpty()) {
            return BigDecimal.ONE;
        }
        BigDecimal result = Measure.read(from).factor().divide(Measure.read(to).factor(), MathContext.DECIMAL64)
                .stripTrailingZeros();
        return Measure.read(to).word().isEmpty() ? BigDecimal.ONE : result;
    }

    private static boolean unitOfThings(String text, int at) {
        return at < text.length() && "个批次届条年".indexOf(text.charAt(at)) >= 0;
    }

    /** What follows a number: its unit, and 多 or 余 within it. */
    private record Tail(String unit, int end, boolean more) {
    }

    private static Tail tail(String text, int end) {
        int at = end;
        boolean more = false;
        if (at < text.length() && "余多".indexOf(text.charAt(at)) >= 0) {
            at++;
            more = true;
        }
        Measure measure = Measure.at(text, at);
        int after = at;
        if (!measure.multiplier().isEmpty()) {
            after += measure.multiplier().length();
            if (after < text.length() && "余多".indexOf(text.charAt(after)) >= 0) {
                after++;
                more = true;
            }
        }
        after += measure.word().length();
        if (measure.written().isEmpty() && !more) {
            after = end;
        }
        Matcher also = ALSO.matcher(text).region(after, text.length());
        after = !measure.word().isEmpty() && also.lookingAt() ? also.end() : after;
        return new Tail(measure.written(), after, more);
    }

    private static void inWords(String text, ExcuseRules.Rule[] excused, List<Quantity> found) {
        Matcher word = IN_WORDS.matcher(text);
        while (word.find()) {
            if (excused[word.start()] != null) {
                continue;
            }
            int start = word.start();
            int end = word.end();
            if (word.group("percent") != null) {
                found.add(finish(text, start, end, end, end, decimal(word.group("percent")), null, "%", Form.FRACTION));
            } else if (word.group("under") != null) {
                found.add(finish(text, start, end, end, end,
                        part(decimal(word.group("over")), decimal(word.group("under"))), null,
                        Measure.FRACTION, Form.FRACTION));
            } else if (word.group("doubled") != null) {
                int power = decimal(word.group("doubled")).intValue();
                found.add(finish(text, start, end, end, end, BigDecimal.valueOf((1L << power) - 1), null, "倍",
                        Form.TIMES));
            } else if (word.group("steps") != null) {
                found.add(finish(text, start, end - 1, end, end, decimal(word.group("steps")), null, "个", Form.PLAIN));
            } else if (word.group("times") != null) {
                found.add(finish(text, start, end - 1, end, end, decimal(word.group("times")), null, "倍", Form.TIMES));
            } else {
                String tenths = word.group("tenths") == null ? word.group("tenthsAfter") : word.group("tenths");
                BigDecimal value = decimal(tenths).add(word.group("half") == null ? BigDecimal.ZERO
                        : new BigDecimal("0.5"));
                found.add(finish(text, start, end, end, end, value, null, "成", Form.FRACTION));
            }
        }
    }

    private static BigDecimal part(BigDecimal over, BigDecimal under) {
        BigDecimal value = under.signum() == 0 ? over : over.divide(under, new MathContext(6)).stripTrailingZeros();
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    private static BigDecimal decimal(String han) {
        int point = han.indexOf('点');
        if (point < 0) {
            return Numerals.first(han).orElse(BigDecimal.ONE);
        }
        StringBuilder digits = new StringBuilder();
        han.substring(point + 1).chars().forEach(sign -> digits.append(Math.max(0, "零一二三四五六七八九".indexOf(sign))));
        return new BigDecimal(Numerals.first(han.substring(0, point)).orElse(BigDecimal.ZERO) + "." + digits);
    }

    private static Quantity finish(String text, int start, int numberEnd, int unitEnd, int end, BigDecimal amount,
            BigDecimal upper,
            String unit, Form form) {
        return finish(text, start, numberEnd, unitEnd, end, amount, upper, unit, form, false);
    }

    private static Quantity finish(String text, int start, int numberEnd, int unitEnd, int end, BigDecimal amount,
            BigDecimal upper,
            String unit, Form form, boolean more) {
        Matcher step = STEP.matcher(text).region(end, text.length());
        boolean steps = unit.equals("个") && step.lookingAt();
        HedgeWords.Before before = steps ? new HedgeWords.Before(null, start) : HedgeWords.before(text, start, unit);
        int tail = steps ? step.end() : end;
        Matcher after = AFTER.matcher(text).region(tail, text.length());
        Bound bound = null;
        if (after.lookingAt()) {
            bound = after.group("about") != null ? Bound.APPROXIMATELY : after.group("least") != null ? Bound.AT_LEAST
                    : Bound.AT_MOST;
            tail = after.end();
        } else if (more) {
            bound = Bound.AT_LEAST;
        }
        if (upper != null && bound != Bound.AT_LEAST && bound != Bound.AT_MOST) {
            bound = Bound.BETWEEN;
        }
        if (bound == null) {
            bound = before.bound();
        }
        return QuantityBuilder.builder().start(start).numberEnd(numberEnd).unitEnd(unitEnd).end(tail)
                .hedgeStart(before.start()).amount(amount).upper(upper).unit(unit).form(form)
                .bound(bound != null ? bound
                        : form == Form.RANK && text.charAt(start) == '前' ? Bound.AT_MOST : Bound.EXACTLY).build();
    }

    /** Numbers with nothing but 、 or 和 between them share the unit and the hedge of the last: 15、22个百分点; 5%、6.5%左右. */
    private static List<Quantity> share(String text, List<Quantity> found) {
        List<Quantity> shared = new ArrayList<>(found);
        for (int i = shared.size() - 2; i >= 0; i--) {
            Quantity one = shared.get(i);
            Quantity next = shared.get(i + 1);
            if (!joined(text, one, next) || one.form() != next.form()) {
                continue;
            }
            Measure own = Measure.read(one.unit());
            Measure other = Measure.read(next.unit());
            Quantity result = one;
            if (one.unit().equals("个") && next.unit().equals("个百分点")) {
                result = result.with(next.unit(), true, result.bound());
            } else if (own.word().isEmpty() && !other.word().isEmpty()) {
                String unit = own.multiplier().isEmpty() ? next.unit() : own.multiplier() + other.word();
                result = result.with(unit, true, result.bound());
            }
            if (result.bound() == Bound.EXACTLY && next.end() > next.unitEnd() && result.unit().equals(next.unit())) {
                result = result.with(result.unit(), result.sharedUnit(), next.bound());
            }
            shared.set(i, result);
        }
        for (int i = 1; i < shared.size(); i++) {
            Quantity one = shared.get(i);
            Quantity last = shared.get(i - 1);
            if (joined(text, last, one) && one.bound() == Bound.EXACTLY && last.hedgeStart() < last.start()
                    && last.unit().equals(one.unit())) {
                shared.set(i, one.with(one.unit(), one.sharedUnit(), last.bound()));
            }
        }
        return shared;
    }

    static boolean joined(String text, Quantity one, Quantity next) {
        int gap = next.hedgeStart() - one.end();
        return gap >= 1 && gap <= 2 && text.substring(one.end(), next.hedgeStart()).matches("[、和及与]|以及");
    }
}
