package dev.gwr.commons.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.gwr.commons.problem.ProblemException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    private static final List<Class<?>> TYPES =
            List.of(String.class, Integer.class, Long.class, BigDecimal.class, Instant.class, LocalDate.class);
    private static final List<Object> KEYS = List.of("粮食 🌾", -1, 5L, new BigDecimal("1E+30"),
            Instant.parse("2024-05-06T08:00:00.654321Z"),
            LocalDate.of(2024, 5, 6));

    @Test
    void whatWasWrittenIsReadAgain() {
        List<Object> read = Cursor.read(Cursor.write("list", KEYS), "list", TYPES);
        assertEquals(KEYS.subList(0, 3), read.subList(0, 3));
        assertEquals(0, new BigDecimal("1E+30").compareTo((BigDecimal) read.get(3)));
        assertEquals(KEYS.subList(4, 6), read.subList(4, 6));
    }

    @Test
    void anotherListRefusesIt() {
        assertThrows(ProblemException.class, () -> Cursor.read(Cursor.write("list", KEYS), "other", TYPES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "{}", "[]", "true", "1.5", "1e-100000000", "1e100000000", "\"1e-100000000\"",
            "\"1E5\"",
        "99999999999999999999", "\"a\\u0000\"", "\"\\ud800\"", "\"+300000-01-01T00:00:00Z\"", "\"-0001-01-01\"",
        "\"+10000-01-01\""})
    void nothingElseIsAKey(String value) {
        for (Class<?> type : TYPES) {
            boolean fits = type == String.class && value.startsWith("\"") && !value.contains("\\");
            if (!fits) {
                String cursor = Base64.getUrlEncoder().encodeToString(
                        ("[\"" + Integer.toHexString("list".hashCode()) + "\"," + value + "]")
                        .getBytes(StandardCharsets.UTF_8));
                assertTimeoutPreemptively(Duration.ofSeconds(2), () -> assertThrows(ProblemException.class,
                        () -> Cursor.read(cursor, "list", List.of(type)), type + " takes " + value));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!", "bnVsbA", "e30", "W10", "W251bGxd", "WyJ4Il0gWw"})
    void whatIsNoCursorIsRefused(String cursor) {
        assertThrows(ProblemException.class, () -> Cursor.read(cursor, "list", List.of(String.class)));
    }
}
