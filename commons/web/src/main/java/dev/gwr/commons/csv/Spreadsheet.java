package dev.gwr.commons.csv;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table for people as a file: each cell a text or a number, the first row its heads.
 *
 * @param name  of the file, without its ending
 * @param sheet of the sheet within the workbook
 * @param fixed how many columns stay in sight while one moves to the right
 */
public record Spreadsheet(String name, String sheet, int fixed, List<List<Object>> rows) {

    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public CsvTable<List<Object>> csv() {
        return CsvTable.of(name, rows.get(0).stream().map(String.class::cast).toList(), rows.subList(1, rows.size()));
    }

    public Response xlsx() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "GWR", null)) {
            Worksheet written = book.newWorksheet(sheet);
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    Object cell = rows.get(row).get(column);
                    if (cell instanceof Number number) {
                        written.value(row, column, number);
                    } else {
                        written.value(row, column, String.valueOf(cell));
                    }
                }
            }
            written.range(0, 0, 0, rows.get(0).size() - 1).style().bold().wrapText(true).set();
            written.freezePane(fixed, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Response.ok(out.toByteArray(), XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".xlsx\"").build();
    }
}
