package dev.gwr.commons.csv;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The reader that a table is made for. */
@Schema(description = "SHORT is for people: about a dozen columns under Chinese heads, Chinese labels instead of "
        + "codes, and the words of the text with where they stand. FULL is for programs: a column for each field of "
        + "the JSON, by its name there, several values parted by `; `")
public enum TableProfile {
    SHORT, FULL;

    public static final String DESCRIPTION = "Whom the table is for; by default SHORT, for people";
}
