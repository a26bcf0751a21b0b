package dev.gwr.gateway.pages.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ReviewPageTest {

    @Test
    void aReadingIsNoHistoryOfItself() {
        ReadFields own = new ReadFields("fj-2031-one", true, null, null, null, null, null, null, null, null, null,
                null);
        assertEquals(List.of("fj-2030-one"),
                ReviewPage.others(List.of("fj-2031-one", "fj-2030-one"), Function.identity(), own));
    }
}
