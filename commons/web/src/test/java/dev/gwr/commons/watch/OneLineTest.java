package dev.gwr.commons.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.logging.LogRecord;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a client sends may be in a message; it must not look like a line of ours. */
class OneLineTest {

    private static String logged(LogRecord record) {
        assertTrue(new OneLine().isLoggable(record), "no message is kept back");
        return new PatternFormatter("%s").format(record);
    }

    private static String logged(String sent) {
        ExtLogRecord record = new ExtLogRecord(Level.INFO, "GET %s failed", ExtLogRecord.FormatStyle.PRINTF, "");
        record.setParameters(new Object[] {sent});
        return logged(record);
    }

    @ParameterizedTest
    @CsvSource({"10, \\u000a", "13, \\u000d", "0, \\u0000", "27, \\u001b", "127, \\u007f", "133, \\u0085",
        "8232, \\u2028", "8233, \\u2029", "8238, \\u202e", "8203, \\u200b", "65279, \\ufeff", "917569, \\ue0041"})
    void whatEndsALineTurnsItAroundOrHidesIsWrittenOut(int point, String written) {
        assertEquals("GET a" + written + "b failed", logged("a" + Character.toString(point) + "b"));
    }

    @Test
    void allElseStaysAsItIs() {
        String text = "粮食 🌾\t%s %n {0} \\n 'é'";
        assertEquals("GET " + text + " failed", logged(text));
    }

    /** Nothing of what was sent is taken for a place of another value, also not once it was written out. */
    @Test
    void aMessageIsPutTogetherOnce() {
        assertEquals("GET %s %n\\u000a failed", logged("%s %n\n"));
        LogRecord plain = new LogRecord(Level.INFO, "GET {0} failed");
        plain.setParameters(new Object[] {"{0}\n"});
        assertEquals("GET {0}\\u000a failed", logged(plain));
    }

    /** What a database or a parser says of a client's text holds that text, and is logged with where it came from. */
    @Test
    void theWordsOfAFaultStayOnTheirLineToo() {
        Exception cause = new IllegalArgumentException("b\r2031-01-01 forged");
        Exception fault = new IllegalStateException("a\n2031-01-01 forged", cause);
        fault.addSuppressed(new IllegalArgumentException("c\u20282031-01-01 forged"));
        cause.addSuppressed(fault);
        ExtLogRecord record = new ExtLogRecord(Level.ERROR, "failed", OneLineTest.class.getName());
        record.setThrown(fault);
        assertTrue(new OneLine().isLoggable(record));
        String shown = new PatternFormatter("%s%e%n").format(record);
        assertTrue(shown.contains("java.lang.IllegalStateException: a\\u000a2031") && shown.contains(
                "Caused by: java.lang.IllegalArgumentException: b\\u000d2031"), shown);
        assertTrue(shown.contains("c\\u20282031") && shown.contains("at dev.gwr.commons.watch.OneLineTest"), shown);
        assertEquals(0, shown.lines().filter(line -> line.startsWith("2031")).count(), shown);
    }
}
