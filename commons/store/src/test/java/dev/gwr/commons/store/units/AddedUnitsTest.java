package dev.gwr.commons.store.units;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gwr.commons.store.changes.ChangeLog;
import dev.gwr.commons.testing.RealPostgres;
import dev.gwr.model.Unit;
import dev.gwr.model.publication.AddedUnit;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What people added to the units comes into the database of a service. Each case has units of its own. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
class AddedUnitsTest {

    @Inject
    AddedUnits units;

    @Inject
    ChangeLog changes;

    @Inject
    EntityManager entities;

    private static AddedUnit unit(long number, String code, String word) {
        return new AddedUnit(number, code, word, code, "made up", Map.of(word, new BigDecimal("2.5")));
    }

    private Number revision() {
        return QuarkusTransaction.requiringNew().call(() -> (Number) entities
                .createNativeQuery("select revision from data_revision").getSingleResult());
    }

    @Test
    void eachIsTakenInOnce() {
        List<AddedUnit> published = List.of(unit(101, "FIRST_OF_TWO", "甪"), unit(102, "SECOND_OF_TWO", "畐"));
        units.take(published);
        assertTrue(units.all().containsAll(published));
        assertEquals("FIRST_OF_TWO", Unit.read("万甪").orElseThrow().unit().name());
        Number revision = revision();
        units.take(published);
        assertEquals(2, units.all().stream().filter(published::contains).count());
        assertEquals(revision, revision(), "what is served is as it was");
        units.take(List.of(published.get(0), published.get(1), unit(103, "FIRST_OF_TWO", "甯")));
        assertEquals("FIRST_OF_TWO", Unit.read("甯").orElseThrow().unit().name());
        assertTrue(revision().longValue() > revision.longValue());
    }

    /** Another replica took it in: this one asks the database when it meets the code. */
    @Test
    void whatAnotherReplicaTookInIsFound() {
        AddedUnit unit = unit(111, "OF_ANOTHER_REPLICA", "畖");
        QuarkusTransaction.requiringNew().run(() -> units.write(unit, "li@example.org", changes.begin()));
        assertEquals(new BigDecimal("2.5"), Unit.of("OF_ANOTHER_REPLICA").words().get("畖"));
    }

    /** After a restore of the database where units are added, a number may come again with another unit. */
    @Test
    void aNumberThatComesAgain() {
        units.take(List.of(unit(121, "BEFORE_THE_RESTORE", "畡")));
        AddedUnit after = unit(121, "AFTER_THE_RESTORE", "畤");
        units.take(List.of(after));
        assertTrue(units.all().contains(after));
    }
}
