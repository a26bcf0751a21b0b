package dev.gwr.targets;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gwr.commons.testing.ContractCases;
import dev.gwr.commons.testing.RealPostgres;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A search that matches so many records that each fit is read for itself gives the order that few records would have.
 */
@QuarkusTest
@WithTestResource(value = RealPostgres.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class ManyMatchesTest extends ContractCases {

    @Inject
    EntityManager entities;

    /** Of each query: how many names are its words, begin with them, hold them, and how many texts only. */
    @ParameterizedTest
    @CsvSource({"数港, 7, 5100, 30, 5010", "跨江通道, 5020, 0, 5030, 40", "沙洲 湿地, 3, 40, 5040, 0", "鼍, 2, 0, 9, 5050"})
    void theBestFitComesFirstOnEveryPage(String query, int exact, int start, int inside, int text) {
        List<String> expected = new ArrayList<>();
        expected.addAll(insert(query, "A", exact, "''", ""));
        expected.addAll(insert(query, "B", start, "'建设' || i", ""));
        expected.addAll(insert(query, "C", inside, "i", "加快"));
        expected.addAll(insert(query, "D", text, null, "其他"));

        List<String> found = new ArrayList<>();
        String cursor = null;
        do {
            JsonPath page = given().queryParam("q", query).queryParam("limit", 200)
                    .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor)).get("/api/v1/targets")
                    .jsonPath();
            assertEquals(expected.size(), page.getInt("total"));
            found.addAll(page.getList("items.id"));
            cursor = page.getString("next");
        } while (cursor != null);
        assertEquals(expected, found);
        assertTrue(found.size() > 5000);

        List<String> lessThanAPage = given().queryParam("q", query).queryParam("limit", 3).get("/api/v1/targets")
                .path("items.id");
        assertEquals(expected.subList(0, 3), lessThanAPage);
    }

    /**
     * Inserts targets whose name is made of the words, or whose text alone holds them.
     *
     * @return their ids in the order of the report, which is not the order of their ids
     */
    private List<String> insert(String words, String fit, int count, String after, String before) {
        String name = after == null ? "'" + before + "' || i" : "'" + before + words + "' || " + after;
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("""
                    insert into target (id, report, province, kind, name, name_en, period, bound, aspirational,
                      headline, theme, regions,
                      regions_up, sections, citations, reading, position, search_name, search_text)
                    select :set || (100000 - i), t.report, t.province, t.kind, %1$s, 'Works', t.period, t.bound,
                      false, false, t.theme,
                      t.regions, t.regions_up, t.sections, t.citations, t.reading, 1000 + i, %1$s,
                        %1$s || ' works ' || :words
                    from generate_series(1, :count) i, (select *
                      from target where kind = 'DELIVERABLE' order by position limit 1) t
                    """.formatted(name)).setParameter("set", set(words, fit)).setParameter("words", words)
                    .setParameter("count", count).executeUpdate();
            entities.createNativeQuery("update data_revision set revision = revision + 1").executeUpdate();
        });
        List<String> ids = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            ids.add(set(words, fit) + (100000 - i));
        }
        return ids;
    }

    private static String set(String words, String fit) {
        return "many-" + words.replace(" ", "") + fit + "-";
    }
}
