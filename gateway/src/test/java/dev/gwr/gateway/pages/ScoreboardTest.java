package dev.gwr.gateway.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreboardTest {

    @Test
    void whatTheBuildMeasuredIsShown() {
        List<Scoreboard.Checked> sets = new Scoreboard().sets();
        assertFalse(sets.isEmpty());
        assertFalse(sets.get(0).measures().isEmpty());
    }

    @Test
    void withoutItThePageIsThereStill() {
        assertEquals(List.of(), new Scoreboard("/nothing.txt").sets());
        assertEquals(List.of(), new Scoreboard("/application.properties").sets());
    }
}
