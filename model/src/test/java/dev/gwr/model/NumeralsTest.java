package dev.gwr.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {

    @ParameterizedTest
    @CsvSource({"百个, 100", "千名, 1000", "万家, 10000", "十城, 10", "百县, 100", "十大, 10", "三年, 3", "两个, 2", "十二, 12", "二十, 20",
        "三十五, 35", "一百零五, 105", "一百二十三, 123", "两千零五, 2005", "三万, 30000", "十二万, 120000", "百万, 1000000",
        "一万二千, 12000", "二〇二四年, 2024", "第一, 1"})
    void readsChinese(String phrase, BigDecimal number) {
        assertEquals(Optional.of(number), Numerals.first(phrase));
    }

    @ParameterizedTest
    @CsvSource({"5%, 5", "4.17个, 4.17", "下降5.9%, 5.9", "1万亿元, 1", "第5, 5", "４０.６％, 40.6", "十大领域12条, 12",
        "'23,876人', 23876", "'1,234,567.8元', 1234567.8", "'12,34', 12"})
    void readsArabicFirst(String phrase, BigDecimal number) {
        assertEquals(Optional.of(number), Numerals.first(phrase));
    }

    @Test
    void readsNothingWhereThereIsNoNumber() {
        assertEquals(Optional.empty(), Numerals.first("若干个"));
    }

    @Test
    void knowsAPieceOfANumber() {
        assertTrue(Numerals.cut("增长6.5%", 4, 5), "the 5 of 6.5");
        assertTrue(Numerals.cut("增长6.5%", 2, 3), "the 6 of 6.5");
        assertTrue(Numerals.cut("增长15%", 3, 4), "the 5 of 15");
        assertTrue(Numerals.cut("三百个", 1, 2), "the 百 of 三百");
        assertTrue(Numerals.cut("服务23,876人", 2, 4), "the 23 of 23,876");
        assertTrue(Numerals.cut("服务23,876人", 5, 8), "the 876 of 23,876");
        assertFalse(Numerals.cut("服务23,876人", 2, 8));
        assertFalse(Numerals.cut("增长6.5%", 2, 5));
        assertFalse(Numerals.cut("1万亿元", 0, 1), "万 is the unit's");
        assertFalse(Numerals.cut("（1.2）", 1, 4));
        assertFalse(Numerals.cut("见1.电子商务", 1, 2), "a full stop");
    }

    @Test
    void findsANumberAmongOthers() {
        assertTrue(Numerals.says("2023年10件民生实事", 10));
        assertTrue(Numerals.says("“六个一”产业推进模式", 6));
        assertFalse(Numerals.says("2023年10件民生实事", 9));
    }
}
