package dev.gwr.commons.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {

    private static String written(Object... cells) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvWriter.write(CsvTable.of("table", List.of("名"), List.of(List.of(cells))), out, Long.MAX_VALUE);
        String text = out.toString(StandardCharsets.UTF_8);
        assertEquals("\uFEFF\"名\"\r\n", text.substring(0, 6));
        return text.substring(6, text.length() - 2);
    }

    @Test
    void whatIsTakenTooSlowlyBreaksOff() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvTable<List<Object>> table = CsvTable.of("table", List.of("名"), List.of(List.of("甲")));
        assertThrows(IOException.class, () -> CsvWriter.write(table, out, System.nanoTime() - 1));
        assertFalse(out.toString(StandardCharsets.UTF_8).contains("甲"));
    }

    @Test
    void everyTextIsQuotedAndNumbersAreBare() throws IOException {
        assertEquals("\"360000\",\"a;b\",\"a\"\"b\",-0.5,1000000000000,3,,\"-5\"", written("360000", "a;b", "a\"b",
                new BigDecimal("-0.5"), new BigDecimal("1E+12"), 3, "", "-5"));
    }

    /** Escaped here: what cannot be seen cannot be reviewed. */
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "\r\n", "\u00A0", "\u3000", "\u200B", "\u200E", "\u202E", "\u2060",
            "\uFEFF", "\u00AD", "\u180E", "\u034F", "\uFE0F", "\u3164", "\u115F", "\u2800", "\u0000", "\u0008",
            "\u0085", "\u2028", "\uFFFE", "\u200B \u2060"})
    void whatASpreadsheetWouldRunIsTextWhateverStandsUnseenBeforeIt(String unseen) throws IOException {
        for (String begin : List.of("=", "+", "-", "@", "＝", "＋", "－", "＠")) {
            String formula = unseen + begin + "cmd|' /C calc'!A0";
            assertEquals("\"'" + formula + '"', written(formula));
        }
    }

    @Test
    void aTextThatOnlyHoldsSuchASignStaysAsItIs() throws IOException {
        assertEquals("\"增长5%=目标\"", written("增长5%=目标"));
        assertEquals("\"\u200B增长\"", written("\u200B增长"));
    }
}
