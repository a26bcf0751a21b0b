package dev.gwr.commons.csv;

import java.util.List;

/** The columns of a table: what heads each of them, and what of a record stands in it. */
public interface Columns<T> {

    List<String> heads();

    /** Each a text, or a number that a spreadsheet can count with. */
    List<Object> cells(T one);
}
