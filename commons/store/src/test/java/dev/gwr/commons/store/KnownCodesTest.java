package dev.gwr.commons.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.problem.ProblemType;
import dev.gwr.commons.testing.Fixture;
import dev.gwr.commons.testing.PublishingServer;
import dev.gwr.commons.testing.RealPostgres;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Filters by codes, of which the database has some and not others. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(PublishingServer.class)
class KnownCodesTest extends ListedCases {

    @Inject
    KnownCodes known;

    @Test
    void aCodeThatDoesNotExistIsRefusedWithThoseThatDo() {
        known.reports(List.of(Fixture.REPORT)).provinces(List.of("350000")).years(List.of("2024"))
                .themes(List.of("rural")).sections(List.of("一.1")).areas(List.of("green")).regions(null)
                .check("kind", List.of(), "this is not asked");
        ProblemException refused = assertThrows(ProblemException.class, () -> known.themes(List.of("rural", "urban")));
        assertEquals(ProblemType.INVALID_PARAMETER, refused.type());
        assertEquals("theme: there is no theme 'urban'", refused.getMessage());
        assertEquals(refused.violations().get(0).allowed().stream().sorted().toList(),
                refused.violations().get(0).allowed());
        assertTrue(refused.violations().get(0).allowed().contains("rural"));
        assertThrows(ProblemException.class, () -> known.years(List.of("1949")));
    }

    /** A code that came a moment ago is known, and one that went is when what was remembered is forgotten. */
    @Test
    void whatIsNotRememberedIsLookedUp() {
        String codes = "select id from listed";
        record("a", "X", "1");
        known.check("code", List.of("a"), codes);
        record("b", "X", "1");
        known.check("code", List.of("b"), codes);
        run("delete from listed where id = 'b'");
        known.check("code", List.of("b"), codes);
        known.forget();
        assertThrows(ProblemException.class, () -> known.check("code", List.of("b"), codes));
    }

    @Test
    void veryManyCodesAreNotListed() {
        run("insert into listed (id, search_name, search_text) select 'x' || i, '', '' from generate_series(1, 61) as "
                + "i");
        String codes = "select id || '' from listed";
        assertNull(assertThrows(ProblemException.class, () -> known.check("code", List.of("b"), codes))
                .violations().get(0).allowed());
    }
}
