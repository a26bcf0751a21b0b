package dev.gwr.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
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
        "108, 条（段）, 108, COUNT"})
    void readsAndNormalises(BigDecimal amount, String written, String normalised, Unit unit) {
        Unit.Reading reading = Unit.read(written).orElseThrow();
        assertEquals(unit, reading.unit());
        assertEquals(normalised, reading.normalise(amount).toPlainString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "万", "亿万元", "百分", "元钱", "yuan", "万万元"})
    void doesNotGuess(String written) {
        assertEquals(Optional.empty(), Unit.read(written));
    }

    /** 个百分点 is not 个, 个月 is not 个, and 48.7万适龄女生 has a multiplier but no unit. */
    @ParameterizedTest
    @CsvSource({"个百分点以上, 个百分点", "个百强县, 个", "个月完工, 个月", "万亿元以上, 万亿元", "条（段）幸福河湖, 条（段）", "微克/立方米，空气, 微克/立方米",
        "适龄女生, ''", "万适龄女生, ''", "金1银2铜, ''", "'', ''"})
    void findsTheLongestUnitThatATextBeginsWith(String text, String unit) {
        assertEquals(unit, Unit.beginningOf(text));
    }

    @ParameterizedTest
    @CsvSource({"万适龄女生, 万", "万亿元, 万亿", "亿斤, 亿", "千万元, 千万", "个, ''"})
    void findsTheMultiplierThatATextBeginsWith(String text, String multiplier) {
        assertEquals(multiplier, Unit.multiplierOf(text));
    }
}
