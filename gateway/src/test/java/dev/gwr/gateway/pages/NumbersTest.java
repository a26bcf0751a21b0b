package dev.gwr.gateway.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.gwr.model.Unit;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    /** The mean of grain, of jobs and of investment were printed as 31464444444.4444, 82000 and 5.13E+9. */
    @ParameterizedTest
    @CsvSource({"31464444444.4444, KILOGRAM, 亿斤, 629.29亿斤, 31.46 billion kilograms",
        "8.2E+4, PERSON, 万人, 8.2万人, 82 thousand persons", "5.13E+9, CNY, 亿元, 51.3亿元, 5.13 billion yuan renminbi",
        "31464444444, KILOGRAM, , 314.64亿千克, 31.46 billion kilograms", "1E+1, PERCENT, %, 10%, 10%",
        "3.5333, PERCENT, ％, 3.53%, 3.53%", "0, PERCENT, %, 0%, 0%", "0.0034, PERCENT, %, 0.0034%, 0.0034%",
        "-5.9, PERCENT, %, -5.9%, -5.9%", "12345, MU, 亩, '12,345亩', 12.35 thousand mu"})
    void numbersAreSaidInTheWordsOfTheReports(BigDecimal number, String unit, String words, String zh, String en) {
        assertEquals(zh, Numbers.of(Language.zh, number, Unit.of(unit), words));
        assertEquals(en, Numbers.of(Language.en, number, Unit.of(unit), words));
    }

    @ParameterizedTest
    @CsvSource({"0.5, PERCENT, %, +0.5 个百分点, +0.5 percentage points", "0, PERCENT, %, '', ''",
        "-1, PERCENT, %, -1 个百分点, -1 percentage point",
        "50000000000, KILOGRAM, 万亿斤, +0.1万亿斤, +50 billion kilograms",
        "-20000, PERSON, 万人, -2万人, -20 thousand persons"})
    void differencesHaveASignAndTheUnitOfTheText(BigDecimal number, String unit, String words, String zh, String en) {
        assertEquals(zh, Numbers.difference(Language.zh, number, Unit.of(unit), words));
        assertEquals(en, Numbers.difference(Language.en, number, Unit.of(unit), words));
    }

    @Test
    void mostReportsDecideOnTheWords() {
        assertEquals("亿斤", Numbers.words(Unit.of("KILOGRAM"), List.of("万吨", "亿斤", "亿斤", "%")));
        assertNull(Numbers.words(Unit.of("KILOGRAM"), List.of("%", "个")));
    }
}
