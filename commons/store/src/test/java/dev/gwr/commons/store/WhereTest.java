package dev.gwr.commons.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WhereTest {

    @Test
    void theValueOfAConditionIsNoPartOfALongerName() {
        Where where = new Where().and("(e.from < :p or e.to >= :p) and e.period = :period", 3)
                .parameter("period", "2024");
        assertEquals("1 = 1 and (e.from < :e0 or e.to >= :e0) and e.period = :period", where.hql());
        assertEquals(Map.of("e0", 3, "period", "2024"), where.parameters());
    }

    @Test
    void twoConditionsHaveTwoValues() {
        Where where = new Where("r").is("year", 2024).and("r.name <> :p", "a").is("unit", null);
        assertEquals("1 = 1 and r.year = :r0 and r.name <> :r1", where.hql());
        assertEquals(Map.of("r0", 2024, "r1", "a"), where.parameters());
    }
}
