package dev.gwr.commons.testing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table as a spreadsheet reads it. */
public record CsvFile(List<String> heads, List<List<String>> rows) {

    /** The file that a plain link leads to. */
    public static CsvFile get(String path, Map<String, ?> query) {
        return of(given().queryParams(query).get(path));
    }

    public static CsvFile get(String path) {
        return get(path, Map.of());
    }

    public static CsvFile of(Response response) {
        response.then().statusCode(200).header("Content-Type", is("text/csv;charset=UTF-8;header=present"))
                .header("Content-Disposition", matchesPattern("attachment; filename=\"[a-z0-9-]+\\.csv\""));
        String text = new String(response.asByteArray(), StandardCharsets.UTF_8);
        assertEquals('\uFEFF', text.charAt(0), "a spreadsheet would not take it for UTF-8");
        assertTrue(text.endsWith("\r\n"), "it does not end with a line");
        try (var lines = new CsvMapper().readerForListOf(String.class).with(CsvParser.Feature.WRAP_AS_ARRAY)
                .<List<String>>readValues(text.substring(1))) {
            List<List<String>> rows = lines.readAll();
            rows.forEach(row -> assertEquals(rows.get(0).size(), row.size(), row.toString()));
            return new CsvFile(rows.get(0), rows.subList(1, rows.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<String> column(String head) {
        assertTrue(heads.contains(head), head + " is none of " + heads);
        return rows.stream().map(row -> row.get(heads.indexOf(head))).toList();
    }

    /** The first row that has a value in a column. */
    public Map<String, String> row(String head, String value) {
        List<String> found = rows.stream().filter(row -> row.get(heads.indexOf(head)).equals(value)).findFirst()
                .orElseThrow();
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < found.size(); i++) {
            row.putIfAbsent(heads.get(i), found.get(i));
        }
        return row;
    }
}
