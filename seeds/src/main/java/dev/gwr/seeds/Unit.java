package dev.gwr.seeds;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a normalised value is measured in, and the one place that knows how the units of the reports (万亿元, 亿斤, 万户)
 * become it: a multiplier (万, 亿, 万亿) before a base word.
 */
@Schema(description = "What a normalised value is measured in. COUNT is of things: the measure word as written "
        + "says which")
public enum Unit implements Labelled {
    PERCENT("百分比", "per cent", Map.of("%", "1", "％", "1")),
    PERCENTAGE_POINT("百分点", "percentage points", Map.of("个百分点", "1")),
    CNY("人民币元", "yuan renminbi", Map.of("元", "1")),
    KILOGRAM("千克", "kilograms", Map.of("斤", "0.5", "公斤", "1", "千克", "1", "吨", "1000")),
    MU("亩", "mu, a fifteenth of a hectare", Map.of("亩", "1")),
    KILOMETRE("公里", "kilometres", Map.of("公里", "1", "千米", "1")),
    KILOMETRE_PER_HOUR("公里/小时", "kilometres per hour", Map.of("公里/小时", "1")),
    MICROGRAM_PER_CUBIC_METRE("微克/立方米", "micrograms per cubic metre", Map.of("微克/立方米", "1")),
    PER_THOUSAND_PERSONS("个/千人", "for each thousand persons", Map.of("个/千人", "1")),
    PERSON("人", "persons", Map.of("人", "1", "名", "1")),
    HOUSEHOLD("户", "households or registered businesses", Map.of("户", "1")),
    COUNT("个", "things counted; the measure word as written says which", null),
    RANK("位", "rank, 1 is first", Map.of("位", "1")),
    YEAR("年", "years", Map.of("年", "1")),
    MONTH("月", "months", Map.of("个月", "1", "月", "1"));

    private static final Map<String, Integer> MULTIPLIERS = Map.of("万亿", 12, "千亿", 11, "亿", 8, "千万", 7, "百万", 6, "万", 4);
    private static final Set<String> MEASURE_WORDS = Set.of("个", "家", "项", "所", "座", "件", "条", "款", "种", "支", "类", "处",
            "级", "届", "台", "套", "辆", "条（段）", "枚", "次", "艘", "只", "县", "城", "村");

    private static final List<String> PREFIXES = MULTIPLIERS.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed()).toList();
    private static final Map<String, Reading> BASES = bases();

    /** Characters of the longest unit with its multiplier: 万微克/立方米. */
    private static final int LONGEST = 8;

    private final String zh;
    private final String en;
    private final Map<String, String> words;

    Unit(String zh, String en, Map<String, String> words) {
        this.zh = zh;
        this.en = en;
        this.words = words;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }

    /** A unit as written, taken apart: what it measures and by how much a number in it is multiplied. */
    public record Reading(Unit unit, BigDecimal factor) {
        public BigDecimal normalise(BigDecimal amount) {
            BigDecimal result = amount.multiply(factor).stripTrailingZeros();
            return result.scale() < 0 ? result.setScale(0) : result;
        }
    }

    /** Reads a unit as a report writes it; empty if no rule knows it. */
    public static Optional<Reading> read(String written) {
        Optional<Reading> plain = base(written, 0);
        if (plain.isPresent()) {
            return plain;
        }
        String prefix = multiplierOf(written);
        return prefix.isEmpty() ? Optional.empty() : base(written.substring(prefix.length()), MULTIPLIERS.get(prefix));
    }

    /** The units that are known without a multiplier; the JSON Schemas list the same. */
    static Set<String> words() {
        return BASES.keySet();
    }

    static Set<String> multipliers() {
        return MULTIPLIERS.keySet();
    }

    /** The longest unit that a text begins with, as it stands there; the empty string if it begins with none. */
    static String beginningOf(String text) {
        for (int length = Math.min(LONGEST, text.length()); length > 0; length--) {
            String written = text.substring(0, length);
            if (read(written).isPresent()) {
                return written;
            }
        }
        return "";
    }

    /** The 万, 亿, … that a text begins with; the empty string if it begins with none. */
    static String multiplierOf(String text) {
        return PREFIXES.stream().filter(text::startsWith).findFirst().orElse("");
    }

    private static Optional<Reading> base(String word, int power) {
        return Optional.ofNullable(BASES.get(word)).map(base -> new Reading(base.unit(), base.factor().scaleByPowerOfTen(power)));
    }

    private static Map<String, Reading> bases() {
        Map<String, Reading> bases = new HashMap<>();
        for (Unit unit : values()) {
            if (unit.words != null) {
                unit.words.forEach((word, factor) -> bases.put(word, new Reading(unit, new BigDecimal(factor))));
            }
        }
        MEASURE_WORDS.forEach(word -> bases.put(word, new Reading(COUNT, BigDecimal.ONE)));
        return bases;
    }
}
