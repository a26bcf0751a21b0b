package dev.gwr.reports.importing;

import dev.gwr.commons.problem.Violation;
import dev.gwr.model.Citation;
import dev.gwr.model.Note;
import dev.gwr.reports.reading.Excuse;
import dev.gwr.reports.reading.ReadRecord;
import dev.gwr.reports.reading.ReadingKind;
import dev.gwr.reports.report.ReportDetail.Oddity;
import dev.gwr.reports.report.ReportOrigin;
import dev.gwr.reports.text.ReportText;
import dev.gwr.model.publication.Publication;
import dev.gwr.model.publication.Reading;
import dev.gwr.seeds.Cite;
import dev.gwr.seeds.Publications;
import dev.gwr.seeds.Report;
import dev.gwr.seeds.ReportCheck;
import dev.gwr.seeds.Reports;
import dev.gwr.seeds.Seeds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads and proves the folder of one report. */
final class FolderReader {

    /** A folder that its text does not prove, or that cannot be read; with each fault. */
    static final class FaultyFolderException extends Exception {
        private final transient List<String> faults;

        FaultyFolderException(List<String> faults) {
            super(String.join("; ", faults));
            this.faults = faults;
        }

        List<String> faults() {
            return faults;
        }

        /** Each fault begins with the record, or the file, that it is about. */
        List<Violation> violations() {
            return faults.stream().map(fault -> {
                int colon = fault.indexOf(": ");
                return colon < 0 ? Violation.body("body", fault)
                        : Violation.body(fault.substring(0, colon), fault.substring(colon + 2));
            }).toList();
        }
    }

    private FolderReader() {
    }

    /** The report as its files say, before anything is proven. */
    static Report load(Reports folder) throws FaultyFolderException {
        try {
            return folder.load().get(0);
        } catch (Reports.FaultyFolderException e) {
            throw new FaultyFolderException(e.faults());
        }
    }

    static Incoming read(Reports folder, Report report, ReportOrigin origin, String folderDigest, String source,
            LocalDate retrieved) throws FaultyFolderException {
        List<String> faults = ReportCheck.faults(report);
        if (!faults.isEmpty()) {
            throw new FaultyFolderException(faults);
        }
        Publication publication = Publications.of(report);
        List<ReadRecord> records = new ArrayList<>(ReadRecord.all(publication));
        for (Seeds.Uncounted uncounted : report.uncounted()) {
            Citation place = report.outline().cite(new Cite(uncounted.section(), uncounted.quote()));
            int line = report.outline().section(place.section()).orElseThrow().paragraphs().get(place.paragraph() - 1)
                    .line();
            String id = report.id() + "-x" + line + '-' + place.start();
            records.add(ReadRecord.of(ReadingKind.EXCUSE, new Excuse(id, uncounted.reason(),
                    uncounted.reasonEn(), List.of(place), Reading.CURATED)));
        }
        ReportText text = new ReportText(report.text(), FolderZip.pack(folder.files(report.id())),
                FolderZip.MEDIA_TYPE);
        return new Incoming(publication, text, origin, records, List.of(),
                report.about().oddities().stream().map(odd -> new Oddity(odd.section(), odd.quote(),
                        Note.zh(odd.remark()), Note.en(odd.remark()))).toList(),
                List.of(), source, retrieved, folderDigest);
    }
}
