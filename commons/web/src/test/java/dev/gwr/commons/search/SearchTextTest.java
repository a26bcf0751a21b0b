package dev.gwr.commons.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTextTest {

    @ParameterizedTest
    @CsvSource({"經濟, 经济", "糧食產量, 粮食产量", "臺灣, 台湾", "「單一窗口」, 单一窗口", "ＧＤＰ增長, gdp增长", "贛州市, 赣州市"})
    void traditionalCharactersAreSimplifiedOnes(String traditional, String simplified) {
        assertEquals(simplified, SearchText.normalise(traditional));
    }

    @ParameterizedTest
    @ValueSource(strings = {"著名", "乾坤", "宫商角徵羽", "皇后", "台州", "藉此", "粮食产量430亿斤以上"})
    void simplifiedTextsStayWhatTheyAre(String text) {
        assertEquals(text, SearchText.normalise(text));
    }

    /** What pages and PDFs leave between characters when they are copied, and radicals that look like characters. */
    @ParameterizedTest
    @ValueSource(strings = {"粮食\u200b产量", "\ufeff粮食产量", "粮\u2060食产\u200d量", "粮⾷产量", "粮⻝产量",
        "粮食产量\u00ad"})
    void whatIsPastedIsWhatItLooksLike(String pasted) {
        assertEquals("粮食产量", SearchText.normalise(pasted));
    }

    @Test
    void aMatchIsShownWhereItStandsInTheOriginal() {
        assertArrayEquals(new int[] {2, 6}, SearchText.find("發展糧食產量", List.of("粮食产量")).get(0));
    }
}
