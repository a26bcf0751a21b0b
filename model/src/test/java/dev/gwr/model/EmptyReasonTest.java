package dev.gwr.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Why nothing is known, by all there is. */
class EmptyReasonTest {

    @Test
    void whatOneReportLeavesOpenIsNotSaidToBeUnstated() {
        assertEquals(EmptyReason.NO_REPORT, EmptyReason.ofAll(List.of()));
        assertEquals(EmptyReason.NO_REPORT, EmptyReason.ofAll(List.of(EmptyReason.NO_REPORT)));
        assertEquals(EmptyReason.NOT_STATED, EmptyReason.ofAll(List.of(EmptyReason.NO_REPORT, EmptyReason.NOT_STATED)));
        assertEquals(EmptyReason.NOT_READ, EmptyReason.ofAll(List.of(EmptyReason.NOT_STATED, EmptyReason.NOT_READ)));
    }
}
