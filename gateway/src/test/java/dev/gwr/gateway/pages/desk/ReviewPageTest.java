package dev.gwr.gateway.pages.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gwr.gateway.service.reports.Excuse;
import dev.gwr.gateway.service.reports.ReadingContent;
import dev.gwr.gateway.service.reports.ReportReading;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ReviewPageTest {

    @Test
    void aReadingIsNoHistoryOfItself() {
        ReadFields own = new ReadFields("fj-2031-one", true, null, null, null, null, null, null, null, null, null,
                null, null);
        assertEquals(List.of("fj-2030-one"),
                ReviewPage.others(List.of("fj-2031-one", "fj-2030-one"), Function.identity(), own));
    }

    @Test
    void anExcuseHasItsReasonInBothLanguages() {
        Excuse excuse = new Excuse();
        excuse.setReason("日期或年份。");
        excuse.setReasonEn("A date, or a year.");
        ReadingContent record = new ReadingContent();
        record.setExcuse(excuse);
        ReportReading reading = new ReportReading();
        reading.setRecord(record);
        ReadFields fields = ReadFields.of(reading);
        assertEquals("日期或年份。", fields.excuse());
        assertEquals("A date, or a year.", fields.excuseEn());
    }
}
