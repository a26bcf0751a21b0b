package dev.gwr.model;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a user should know of a record of a report: in Chinese for its readers, and the same in English. */
@Schema(description = "What a user should know of a record, in Chinese and in English")
public record Note(
        @Schema(description = "In Chinese", examples = "分母为应建面积") String zh,
        @Schema(description = "The same in English, our translation; what a machine read may have none",
                examples = "Of the area that was to be built") String en) {

    public static String zh(Note note) {
        return note == null ? null : note.zh();
    }

    public static String en(Note note) {
        return note == null ? null : note.en();
    }
}
