package dev.gwr.commons.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gwr.commons.problem.ProblemException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayParameterTest {

    @Test
    void anyDayOfAYearOfFourDigitsIsOne() {
        assertNull(DayParameter.read("from", null));
        assertEquals(LocalDate.of(2024, 2, 29), DayParameter.read("from", "2024-02-29"));
        assertEquals(LocalDate.of(412, 3, 18), DayParameter.read("from", "0412-03-18"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2023-02-29", "2024-6-30", "+999999-01-01", "-0412-03-18", "今天", "2024-06-30T00:00Z"})
    void whatIsNoDayIsRefusedByName(String text) {
        ProblemException refused = assertThrows(ProblemException.class, () -> DayParameter.read("from", text));
        assertEquals("from", refused.violations().get(0).field());
    }
}
