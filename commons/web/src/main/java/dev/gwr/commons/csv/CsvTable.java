package dev.gwr.commons.csv;

import java.util.Iterator;
import java.util.List;

/**
 * A table to be sent as a CSV file. Its records come page by page, while it is sent: it may be longer than what fits
 * into memory.
 *
 * @param name of the file, without what ends it
 */
public record CsvTable<T>(String name, Columns<T> columns, Iterator<List<T>> pages) {

    public static final String TEXT_CSV = "text/csv";

    /** A table of cells that are all there. */
    public static CsvTable<List<Object>> of(String name, List<String> heads, List<List<Object>> rows) {
        return new CsvTable<>(name, new Columns<>() {
            @Override
            public List<String> heads() {
                return heads;
            }

            @Override
            public List<Object> cells(List<Object> one) {
                return one;
            }
        }, List.of(rows).iterator());
    }
}
