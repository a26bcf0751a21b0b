package dev.gwr.commons.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpreadsheetTest {

    private static final Spreadsheet TABLE = new Spreadsheet("table", "2031", 1, List.of(List.of("place", "value"),
            List.of("Anhui", 5.5), List.of("=1+1", "about 5")));

    @TempDir
    Path directory;

    @Test
    void textsAreTextsAndNumbersNumbers() throws IOException {
        Response answer = TABLE.xlsx();
        assertEquals(Spreadsheet.XLSX, answer.getMediaType().toString());
        assertEquals("attachment; filename=\"table.xlsx\"", answer.getHeaderString("Content-Disposition"));
        Path file = Files.write(directory.resolve("table.xlsx"), (byte[]) answer.getEntity());
        try (ZipFile parts = new ZipFile(file.toFile())) {
            String cells = part(parts, "xl/worksheets/sheet1.xml");
            assertTrue(cells.contains("<v>5.5</v>"), cells);
            assertTrue(!cells.contains("<f>"), "a text is no formula: " + cells);
            assertTrue(cells.contains("xSplit=\"1\"") && cells.contains("ySplit=\"1\""), cells);
            assertTrue(part(parts, "xl/sharedStrings.xml").contains("=1+1"));
            assertTrue(part(parts, "xl/workbook.xml").contains("name=\"2031\""));
        }
    }

    @Test
    void theSameIsToBeHadAsCsv() {
        assertEquals(List.of("place", "value"), TABLE.csv().columns().heads());
    }

    private static String part(ZipFile parts, String name) throws IOException {
        return new String(parts.getInputStream(parts.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
}
