package dev.gwr.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {

    @ParameterizedTest
    @CsvSource({
        "1, 万亿元, 1000000000000, CNY",
        "1.2, 万亿元, 1200000000000, CNY",
        "5000, 亿元, 500000000000, CNY",
        "430, 亿斤, 21500000000, KILOGRAM",
        "9.3, 亿斤, 465000000, KILOGRAM",
        "150, 万吨, 1500000000, KILOGRAM",
        "39.09, 万户, 390900, HOUSEHOLD",
        "160, 万亩, 1600000, MU",
        "41, 万人, 410000, PERSON",
        "10, 名, 10, PERSON",
        "3, 个百分点, 3, PERCENTAGE_POINT",
        "40.6, ％, 40.6, PERCENT",
        "40.6, %, 40.6, PERCENT",
        "-5.9, %, -5.9, PERCENT",
        "3000, 公里, 3000, KILOMETRE",
        "29, 微克/立方米, 29, MICROGRAM_PER_CUBIC_METRE",
        "4.17, 个/千人, 4.17, PER_THOUSAND_PERSONS",
        "4, 个月, 4, MONTH",
        "11, 年, 11, YEAR",
        "5, 位, 5, RANK",
        "2.3, 万家, 23000, COUNT",
        "108, 条（段）, 108, COUNT",
        "106, 万人次, 1060000, PERSON_TIME",
        "3.2, 万元/人, 32000, CNY_PER_PERSON",
        "12, 亿千瓦时, 1200000000, KILOWATT_HOUR",
        "3, 千万千瓦, 30000000, KILOWATT",
        "5, 千公里, 5000, KILOMETRE",
        "5, 千米, 5, KILOMETRE",
        "1.2, 吉瓦, 1200000, KILOWATT",
        "20, 亿美元, 2000000000, USD",
        "30, 平方公里, 30000000, SQUARE_METRE",
        "2, 万公顷, 300000, MU",
        "60, 十万立方米, 6000000, CUBIC_METRE",
        "7, 成, 70, PERCENT",
        "2, EFlops, 2000, PETAFLOPS",
        "3, 个季度, 9, MONTH",
        "40, 百户, 4000, HOUSEHOLD"})
    void readsAndNormalises(BigDecimal amount, String written, String normalised, String unit) {
        Unit.Reading reading = Unit.read(written).orElseThrow();
        assertEquals(Unit.of(unit), reading.unit());
        assertEquals(normalised, reading.normalise(amount).toPlainString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "万", "亿万元", "百分", "元钱", "yuan", "万万元", "百分", "万%"})
    void doesNotGuess(String written) {
        assertEquals(Optional.empty(), Unit.read(written));
    }

    /** 个百分点 is not 个, 个月 is not 个, and 48.7万适龄女生 has a multiplier but no unit. */
    @ParameterizedTest
    @CsvSource({"个百分点以上, 个百分点", "个百强县, 个", "个月完工, 个月", "万亿元以上, 万亿元", "条（段）幸福河湖, 条（段）", "微克/立方米，空气, 微克/立方米",
        "适龄女生, ''", "万适龄女生, ''", "金1银2铜, ''", "'', ''", "人次以上, 人次", "元/人左右, 元/人", "人/百亿元以下, 人/百亿元",
            "千瓦时, 千瓦时", "千瓦，, 千瓦", "分钟内, 分钟"})
    void findsTheLongestUnitThatATextBeginsWith(String text, String unit) {
        assertEquals(unit, Unit.beginningOf(text));
    }

    /** Who counts businesses means them by 户; alone it is a household. */
    @Test
    void readsAWordAsWhatIsMeasured() {
        assertEquals(Unit.HOUSEHOLD, Unit.read("万户").orElseThrow().unit());
        assertEquals(new Unit.Reading(Unit.BUSINESS, new BigDecimal("1E+4")), Unit.BUSINESS.readAs("万户").orElseThrow());
        assertEquals(Optional.empty(), Unit.BUSINESS.readAs("人"));
        assertEquals(Unit.COUNT, Unit.read("家").orElseThrow().unit());
    }

    @Test
    void knowsWhatIsAddedWhileItRuns() {
        Unit.add(List.of(new Unit("LIGHT_YEAR", "光年", "light years", "length",
                Map.of("光年", BigDecimal.ONE, "里程", BigDecimal.TEN)),
                new Unit("CNY", "元", "yuan", "money", Map.of("圆", BigDecimal.ONE)),
                new Unit("OTHER", "别的", "other", "count", Map.of("元", BigDecimal.ONE))));
        assertEquals("万光年", Unit.beginningOf("万光年外"));
        assertEquals(Unit.CNY, Unit.read("亿圆").orElseThrow().unit());
        assertEquals(Unit.CNY, Unit.read("元").orElseThrow().unit(), "a word keeps its meaning");
        assertEquals("人民币元", Unit.of("CNY").zh());
    }

    @Test
    void refusesACodeThatIsNone() {
        assertThrows(IllegalArgumentException.class, () -> Unit.of("FURLONG"));
    }

    @ParameterizedTest
    @CsvSource({"万适龄女生, 万", "万亿元, 万亿", "亿斤, 亿", "千万元, 千万", "个, ''"})
    void findsTheMultiplierThatATextBeginsWith(String text, String multiplier) {
        assertEquals(multiplier, Unit.multiplierOf(text));
    }
}
