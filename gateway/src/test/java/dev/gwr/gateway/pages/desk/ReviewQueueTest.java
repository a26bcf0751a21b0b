package dev.gwr.gateway.pages.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.gwr.gateway.service.reports.ReadingPage;
import dev.gwr.gateway.service.reports.ReportReading;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewQueueTest {

    private static final String REVIEW = "/desk/reports/fj-2031/review";

    private static ReadingPage page(String first, String next) {
        ReadingPage page = new ReadingPage();
        ReportReading reading = new ReportReading();
        reading.setId(first);
        page.setItems(first == null ? List.of() : List.of(reading));
        page.setTotal(3L);
        page.setNext(next);
        return page;
    }

    private static ReviewQueue.Which at(String cursor) {
        ReviewQueue.Which which = new ReviewQueue.Which();
        which.kind = "TERM";
        which.cursor = cursor;
        return which;
    }

    @Test
    void aSkipGoesOnBehindTheFirstAndCanBeUndone() {
        ReviewQueue first = ReviewQueue.of("fj-2031", at(null), page("one", "c1"));
        assertEquals("one", first.chosen());
        assertEquals(REVIEW + "?kind=TERM&cursor=c1&last=one&done=skipped", first.skip());
        assertNull(first.back());
        ReviewQueue.Which skipped = at("c1");
        skipped.last = "one";
        skipped.done = "skipped";
        ReviewQueue second = ReviewQueue.of("fj-2031", skipped, page("two", "c2"));
        assertEquals("two", second.chosen());
        assertEquals(REVIEW + "?kind=TERM&cursor=c1&reading=one", second.back());
    }

    @Test
    void fromOneThatIsLookedAtAgainNoneIsPassedOver() {
        ReviewQueue.Which again = at("c1");
        again.reading = "one";
        ReviewQueue queue = ReviewQueue.of("fj-2031", again, page("two", "c2"));
        assertEquals("one", queue.chosen());
        assertEquals(REVIEW + "?kind=TERM&cursor=c1&last=one&done=skipped", queue.skip());
    }

    @Test
    void theLastIsSkippedTooAndAllThatWereSkippedAreOffered() {
        ReviewQueue last = ReviewQueue.of("fj-2031", at("c2"), page("three", null));
        assertEquals(REVIEW + "?kind=TERM&cursor=c2&last=three&done=skipped", last.skip());
        ReviewQueue.Which skipped = at("c2");
        skipped.last = "three";
        skipped.done = "skipped";
        ReviewQueue end = ReviewQueue.of("fj-2031", skipped, page("three", null));
        assertNull(end.chosen());
        assertEquals(3, end.left());
        assertEquals(REVIEW + "?kind=TERM&cursor=c2&reading=three", end.back());
        assertEquals(REVIEW + "?kind=TERM", end.begin());
    }

    @Test
    void whereNothingFollowsNothingIsSkipped() {
        ReviewQueue end = ReviewQueue.of("fj-2031", at("c3"), page(null, null));
        assertNull(end.chosen());
        assertNull(end.skip());
    }

    @Test
    void withoutFilterAndCursorTheAddressIsPlain() {
        assertEquals(REVIEW, ReviewQueue.page("fj-2031", "", null));
        assertEquals(REVIEW + "?last=%E4%B8%80", ReviewQueue.page("fj-2031", null, null, "last", "一"));
    }
}
