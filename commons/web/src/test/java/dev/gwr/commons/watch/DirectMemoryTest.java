package dev.gwr.commons.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DirectMemoryTest {

    @Test
    void aProcessThatStaysWithoutMemoryEnds() {
        List<Integer> exits = new ArrayList<>();
        DirectMemory memory = new DirectMemory();
        for (double used : new double[] {0.99, 0.99, 0.2, 0.96, 0.96}) {
            memory.watch(used, exits::add);
        }
        assertEquals(List.of(), exits, "it was never full for long");
        memory.watch(0.96, exits::add);
        memory.watch(0.96, exits::add);
        assertEquals(List.of(1), exits);
    }
}
