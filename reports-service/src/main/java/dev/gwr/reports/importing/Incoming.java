package dev.gwr.reports.importing;

import dev.gwr.model.publication.Publication;
import dev.gwr.reports.reading.ReadRecord;
import dev.gwr.reports.report.ReportDetail.Oddity;
import dev.gwr.reports.report.ReportOrigin;
import dev.gwr.reports.text.ReportText;
import java.time.LocalDate;
import java.util.List;

/**
 * A report on its way in, read and proven.
 *
 * @param records all that was read, excuses too
 * @param noise lines of the text that are none of the report
 * @param oddities what is odd in the text, and kept verbatim
 * @param missing what could not be found in the text, in words
 * @param folderDigest names the folder, where it came from one
 */
public record Incoming(Publication publication, ReportText text, ReportOrigin origin, List<ReadRecord> records,
        List<Integer> noise, List<Oddity> oddities, List<String> missing, String source, LocalDate retrieved,
                String folderDigest) {

    public String id() {
        return publication.report().id();
    }
}
