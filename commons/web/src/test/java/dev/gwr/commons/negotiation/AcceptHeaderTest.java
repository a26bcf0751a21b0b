package dev.gwr.commons.negotiation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptHeaderTest {

    @ParameterizedTest(name = "{0} is read as {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "application/json                                  | application/json",
        "Application/JSON;version=2                        | application/json",
        "*                                                 | */*",
        "*/*                                               | */*",
        "text/*                                            | text/csv, text/event-stream",
        "application/*;q=0.1, text/csv;q=0.9               | text/csv, application/json",
        "text/csv, */*;q=0.8                               | text/csv, */*",
        "text/html,application/xhtml+xml,*/*;q=0.8         | text/html, application/xhtml+xml, */*",
        "application/json;q=0, */*                         | text/csv, text/event-stream",
        "application/json, garbage                         | application/json",
        "application/json;q=2, text/csv;q=0.5              | text/csv",
        "a/b;q=x, text/csv; Q = 0.5 ;x=y                   | text/csv",
        ",,text/csv,                                       | text/csv",
        "application/json;q=0                              | application/json;q=0",
        "garbage                                           | garbage",
        "*/json                                            | */json"})
    void whatTheClientWants(String header, String read) {
        assertEquals(Optional.of(read), AcceptHeader.plain(header));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {"``", "` `", "`,,,`"})
    void anEmptyHeaderIsNone(String header) {
        assertEquals(Optional.empty(), AcceptHeader.plain(header));
    }
}
