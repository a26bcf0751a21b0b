package dev.gwr.gateway.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gwr.gateway.service.reports.ReportSummary;
import java.util.List;
import org.junit.jupiter.api.Test;

class EarlierReportsTest {

    /** As of a refused folder, which says neither. */
    @Test
    void aReportOfNoKnownPlaceOrYearHasNone() {
        ReportSummary unknown = new ReportSummary();
        assertEquals(List.of(), new EarlierReports().of(unknown).await().indefinitely());
        unknown.setRegion("360000");
        assertEquals(List.of(), new EarlierReports().of(unknown).await().indefinitely());
    }
}
