package dev.gwr.reading.figure;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * Why a number of the text is no figure.
 *
 * @param section code of the section
 * @param paragraph number of the paragraph in it
 * @param line line of the published text
 * @param start first code point of the number in the paragraph
 * @param end code point after its last
 * @param number as written
 * @param rule the rule that says so
 * @param reason in words
 * @param reasonEn the same in English
 */
@RecordBuilder
public record Excuse(String section, int paragraph, int line, int start, int end, String number, String rule,
        String reason, String reasonEn) {
}
