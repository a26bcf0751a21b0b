package dev.gwr.gateway.pages.desk;

import dev.gwr.gateway.pages.CodePoints;
import dev.gwr.gateway.service.reports.ReportReading;
import dev.gwr.gateway.service.reports.SectionText;
import dev.gwr.model.Citation;

/**
 * A reading as it is looked at: its words in their paragraph, and its fields.
 *
 * @param tag what it must still be when a decision comes in
 */
public record Reviewed(ReportReading reading, String tag, String before, String quote, String after,
        ReadFields fields) {

    /** Without the text, where it cannot be had at the moment, the words stand alone. */
    static Reviewed of(ReportReading reading, String tag, SectionText section, ReadFields fields) {
        Citation at = reading.getCitation();
        String paragraph = section == null ? null : section.getParagraphs().stream()
                .filter(one -> one.getNumber() == at.paragraph())
                .findFirst().map(one -> one.getText()).orElse(null);
        return paragraph == null ? new Reviewed(reading, tag, "", at.quote(), "", fields)
                : new Reviewed(reading, tag, CodePoints.between(paragraph, 0, at.start()), at.quote(),
                        CodePoints.from(paragraph, at.end()), fields);
    }
}
