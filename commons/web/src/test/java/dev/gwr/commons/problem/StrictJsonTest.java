package dev.gwr.commons.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    static {
        new StrictJson().customize(JSON);
    }

    enum Colour { RED, BLUE }

    record Body(String text, Integer number, BigDecimal decimal, Boolean flag, Colour colour, LocalDate day,
            List<String> texts) {
    }

    record Needed(int number) {
    }

    @Test
    void whatIsWrittenAsItIsMeantIsTaken() throws JsonProcessingException {
        assertEquals(new Body("粮食 🌾\n", 5, new BigDecimal("6.50"), true, Colour.BLUE, LocalDate.of(2024, 2, 29),
                List.of("1")), JSON.readValue("""
                {"text": "粮食 🌾\\n", "number": 5, "decimal": 6.50, "flag": true, "colour": "BLUE",
                 "day": "2024-02-29", "texts": ["1"]}
                """, Body.class));
        assertEquals(new Body(null, null, null, null, null, null, null), JSON.readValue("{}", Body.class));
        assertEquals(new BigDecimal("6"), JSON.readValue("{\"decimal\": 6}", Body.class).decimal());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"text\": 5}", "{\"text\": 1.5}", "{\"text\": true}", "{\"texts\": [1]}",
        "{\"number\": \"5\"}", "{\"number\": \"\"}", "{\"number\": 1.5}",
        "{\"decimal\": \"6.5\"}", "{\"decimal\": \"\"}", "{\"decimal\": NaN}",
        "{\"flag\": \"true\"}", "{\"flag\": \"\"}",
        "{\"colour\": 0}", "{\"colour\": \"red\"}", "{\"colour\": \"\"}",
        "{\"text\": \"a\", \"text\": \"b\"}", "{} {}", "{}]", "{\"text\": \"a\"",
        "{\"text\": \"a\\u0000\"}", "{\"text\": \"\\ud83c\"}", "{\"texts\": [\"\\udf3e\"]}",
        "{\"day\": 2024}", "{\"day\": [2024, 5, 20]}", "{\"day\": \"2024-5-20\"}", "{\"day\": \"2023-02-29\"}",
        "{\"day\": \"\"}", "{\"day\": \"2024-05-20T08:00:00Z\"}", "{\"day\": \"+12024-05-2\"}"})
    void whatIsMeantOtherwiseIsRefused(String body) {
        assertThrows(JsonProcessingException.class, () -> JSON.readValue(body, Body.class));
    }

    @Test
    void whatIsNeededIsNotZeroWhereItIsMissing() throws JsonProcessingException {
        assertEquals(5, JSON.readValue("{\"number\": 5}", Needed.class).number());
        assertThrows(JsonProcessingException.class, () -> JSON.readValue("{}", Needed.class));
        assertThrows(JsonProcessingException.class, () -> JSON.readValue("{\"number\": null}", Needed.class));
    }
}
