package dev.gwr.commons.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "there is no theme 'agriculture'   | 没有主题“agriculture”",
        "There is no status report 'x'     | 没有进展报告“x”",
        "There is no target 'report'       | 没有目标“report”",
        "must be from 1 to 200             | 须在 1 到 200 之间",
        "must be from 1 to 500 characters  | 长度须为 1 到 500 个字符",
        "None is confirmed: there is no reading 'a' | 全部没有确认：没有识读“a”",
        "targets-service cannot be reached | targets-service 无法连接",
        "Nobody has translated this        | Nobody has translated this"})
    void whatChangesInASentenceIsKept(String english, String chinese) {
        assertEquals(chinese, ProblemWords.chinese(english));
    }

    /** A dollar or a backslash that a client sent means nothing to us. */
    @Test
    void aValueIsNoPattern() {
        assertEquals("没有主题“$1\\{0}”", ProblemWords.chinese("there is no theme '$1\\{0}'"));
        assertNull(ProblemWords.chinese(null));
    }

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void eachTypeHasATitle(ProblemType type) {
        assertNotEquals(type.title(), ProblemWords.chinese(type.title()));
    }
}
