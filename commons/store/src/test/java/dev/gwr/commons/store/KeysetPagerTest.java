package dev.gwr.commons.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.query.Cursor;
import dev.gwr.commons.query.Paging;
import dev.gwr.commons.testing.PublishingServer;
import dev.gwr.commons.testing.RealPostgres;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Filters, orders, pages and cursors of lists, as the database understands them. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(PublishingServer.class)
class KeysetPagerTest extends ListedCases {

    private static final Sort BY_ID = Sort.ascending(Sort.Key.text("e.id"));
    private static final Sort BY_AMOUNT = Sort.descending(new Sort.Key("e.amount", BigDecimal.class),
            Sort.Key.text("e.id"));

    /** Stands in for the parameters of a request: the list has the name that it is given. */
    private static final class Page extends Paging {
        private final String list;

        Page(String list, int limit, String cursor) {
            this.list = list;
            this.limit = limit;
            this.cursor = cursor;
        }

        @Override
        public String listName() {
            return list;
        }
    }

    private void named(String id, String name, String text) {
        run("insert into listed (id, search_name, search_text) values (?, ?, ?)", id, name, name + " " + text);
    }

    private void part(String whole, String kind) {
        run("insert into listed_part (id, whole, kind) values (?, ?, ?)", whole + kind, whole, kind);
    }

    private KeysetPager.Slice<String> page(Where where, Sort sort, Paging paging) {
        return KeysetPager.page(entities, ListedEntity.class, where, sort, paging, record -> record.id);
    }

    private String found(Where where) {
        return String.join(" ", page(where, BY_ID, new Page("list", 200, null)).items());
    }

    /** All pages of a list, each by the cursor of the one before. */
    private List<String> all(Where where, Sort sort, int limit) {
        List<String> all = new ArrayList<>();
        String cursor = null;
        do {
            KeysetPager.Slice<String> page = page(where, sort, new Page("list", limit, cursor));
            assertTrue(page.next() == null || page.items().size() == limit, "only the last page may be short");
            all.addAll(page.items());
            assertEquals(all.size() > limit || page.next() != null, page.total() > limit);
            cursor = page.next();
        } while (cursor != null);
        return all;
    }

    @Test
    void whatIsNotGivenFiltersNothing() {
        record("a", "X", "1");
        assertEquals("a", found(new Where().in("kind", null).in("kind", List.of()).is("kind", null)
                .atLeast("amount", null).atMost("amount", null).holdsAny("codes", List.of()).text(null)
                .parameter("p", null).and(new Where("m")).exists("ListedPartEntity m where m.whole = e.id",
                new Where("m"))));
    }

    @Test
    void eachFilterNarrows() {
        record("a", "X", "1.5", "310000", "320000");
        record("b", "Y", "2", "330000");
        record("c", "X", null);
        assertEquals("a c", found(new Where().is("kind", "X")));
        assertEquals("a b c", found(new Where().in("kind", List.of("X", "Y"))));
        assertEquals("b", found(new Where().in("kind", List.of("Y", "Z"))));
        assertEquals("b", found(new Where().atLeast("amount", new BigDecimal("1.51"))));
        assertEquals("a b", found(new Where().atLeast("amount", new BigDecimal("1.50"))));
        assertEquals("a", found(new Where().atMost("amount", new BigDecimal("1.5"))));
        assertEquals("a", found(new Where().holdsAny("codes", List.of("320000", "340000"))));
        assertEquals("a b", found(new Where().holdsAny("codes", List.of("320000", "330000"))));
        assertEquals("a", found(new Where().is("kind", "X").holdsAny("codes", List.of("310000", "330000"))));
        assertEquals("a", found(new Where().is("kind", "X").and("e.amount < :p and e.amount > -:p", BigDecimal.TEN)));
    }

    /** The value's place is not found within the name of another parameter. */
    @Test
    void aNameThatBeginsWithThePlaceOfTheValueIsLeftAlone() {
        record("a", "X", "1");
        assertEquals("a", found(new Where().parameter("part", "X").and("e.kind = :part and e.id = :p", "a")));
    }

    @Test
    void aMomentFindsWhatWasKnownWhenItBegan() {
        record("old", null, null);
        record("new", null, null);
        run("update listed set known_to = '2024-03-01T00:00:00Z' where id = 'old'");
        run("update listed set known_from = '2024-03-01T00:00:00Z' where id = 'new'");
        assertEquals("new", found(new Where().asOf("knownFrom", "knownTo", null)));
        Instant change = Instant.parse("2024-03-01T00:00:00Z");
        assertEquals("old", found(new Where().asOf("knownFrom", "knownTo", change)));
        assertEquals("new", found(new Where().asOf("knownFrom", "knownTo", change.plusSeconds(1))));
        assertEquals("", found(new Where().asOf("knownFrom", "knownTo", Instant.parse("2023-01-01T00:00:00Z"))));
    }

    @Test
    void aPartMustBeAllThatIsAskedForItself() {
        record("both", null, null);
        record("one", null, null);
        record("none", null, null);
        part("both", "X");
        part("both", "Y");
        part("one", "X");
        String parts = "ListedPartEntity m where m.whole = e.id";
        assertEquals("both one", found(new Where().exists(parts, new Where("m").is("kind", "X"))));
        assertEquals("both", found(new Where().exists(parts, new Where("m").is("kind", "Y"))));
        assertEquals("", found(new Where().exists(parts, new Where("m").is("kind", "X").in("kind", List.of("Y")))));
        assertEquals("both none", found(new Where().existsOrNone(parts, new Where("m"), new Where("n").and(
                "m.kind = :p", "Y"))));
    }

    @ParameterizedTest
    @CsvSource({"绿色, a", "'绿色 a', a", "绿色转型发展, a", "转, a", "'绿色 产业', ''", "100%, b", "1_, ''", "10, b", "%, b",
        "产业, b"})
    void aTextHoldsEachWord(String query, String ids) {
        named("a", "绿色转型发展", "a");
        named("b", "产业", "100%");
        assertEquals(ids, found(new Where().text(query)));
        Where where = new Where().text(query);
        for (Where.Text written : List.of(Where.Text.FOUND, Where.Text.PASSED)) {
            var typed = entities.createQuery("select e.id from ListedEntity e where " + where.hql(written)
                    + " order by e.id", String.class);
            Where.bind(typed, where.parameters());
            assertEquals(ids, String.join(" ", typed.getResultList()), written.name());
        }
    }

    @Test
    void aQueryWithoutALetterIsRefused() {
        assertEquals("q", assertThrows(ProblemException.class, () -> new Where().text("，。"))
                .violations().get(0).field());
    }

    /** No record is missing or there twice where pages meet, however many have the same first key. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 8})
    void pagesGoOnWhereTheyEnded(int limit) {
        for (String id : List.of("a", "b", "c", "d", "e", "f", "g")) {
            record(id, "X", id.compareTo("d") < 0 ? "1.10" : "20");
        }
        assertEquals(List.of("g", "f", "e", "d", "c", "b", "a"), all(new Where().is("kind", "X"), BY_AMOUNT, limit));
        assertEquals(List.of("a", "b", "c", "d", "e", "f", "g"), all(new Where(), BY_ID, limit));
    }

    @Test
    void theTotalIsThatOfAllPages() {
        for (String id : List.of("a", "b", "c")) {
            record(id, "X", "1");
        }
        KeysetPager.Slice<String> first = page(new Where(), BY_ID, new Page("list", 2, null));
        assertEquals(3, first.total());
        assertNotNull(first.next());
        record("d", "X", "1");
        KeysetPager.Slice<String> second = page(new Where(), BY_ID, new Page("list", 2, first.next()));
        assertEquals(List.of("c", "d"), second.items());
        assertEquals(4, second.total());
        assertNull(second.next());
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        record("a", "X", "1");
        record("b", "X", "1");
        String next = page(new Where(), BY_ID, new Page("list", 1, null)).next();
        assertEquals("cursor", assertThrows(ProblemException.class,
                () -> page(new Where(), BY_ID, new Page("other", 1, next))).violations().get(0).field());
        assertThrows(ProblemException.class, () -> page(new Where(), BY_AMOUNT, new Page("list", 1, next)));
    }

    @Test
    void whatFitsBetterComesEarlier() {
        named("d", "稳增长", "粮食");
        named("c", "保障粮食", "");
        named("b", "粮食产量", "");
        named("a", "粮食", "");
        named("e", "别的", "");
        named("f", "粮食", "");
        Sort sort = Sort.relevance("粮食", "e.searchName", BY_ID);
        assertEquals(List.of("a", "f", "b", "c", "d"), all(new Where().text("粮食"), sort, 2));
        assertThrows(ProblemException.class, () -> Sort.relevance(null, "e.searchName", BY_ID));
    }

    /** Very many matches are read fit by fit, few of them by index and many in their order: the same list comes out. */
    @Test
    void veryManyMatchesComeInTheSameOrder() {
        run("insert into listed (id, search_name, search_text) select 'x' || lpad(cast(i as text), 5, '0'), name, name "
                + "|| ' 粮食' from (select i, case when i % 1000 = 7 then '粮食' when i % 1000 = 3 then '粮食产量' when i % "
                + "1000 = 5 then '保粮食' else '稳增长' end as name from generate_series(1, 5600) as i) as made");
        List<String> expected = new ArrayList<>();
        for (int rest : new int[] {7, 3, 5}) {
            for (int i = rest; i <= 5600; i += 1000) {
                expected.add(String.format("x%05d", i));
            }
        }
        for (int i = 1; i <= 5600; i++) {
            if (!Set.of(7, 3, 5).contains(i % 1000)) {
                expected.add(String.format("x%05d", i));
            }
        }
        Sort sort = Sort.relevance("粮食", "e.searchName", BY_ID);
        assertEquals(expected, all(new Where().text("粮食"), sort, 199));
        List<String> first = new ArrayList<>();
        for (String cursor = null; first.size() < 24; ) {
            KeysetPager.Slice<String> page = page(new Where().text("粮食"), sort, new Page("list", 4, cursor));
            first.addAll(page.items());
            cursor = page.next();
        }
        assertEquals(expected.subList(0, 24), first, "pages that end within a fit, and on the last of one");
        String forged = Cursor.write("list", Arrays.asList(4, "x00001"));
        assertThrows(ProblemException.class, () -> page(new Where().text("粮食"), sort, new Page("list", 4, forged)));
        List<String> whole = new ArrayList<>();
        new WholeList<>(entities, ListedEntity.class, new Where().text("粮食"), sort, rows -> rows)
                .forEachRemaining(rows -> rows.forEach(row -> whole.add(row.id)));
        assertEquals(expected, whole);
    }
}
