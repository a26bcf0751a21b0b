package dev.gwr.glossary;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gwr.commons.testing.CsvFile;
import dev.gwr.commons.testing.RealPostgres;
import dev.gwr.commons.testing.TableCases;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Terms and their mentions as files. */
@QuarkusTest
@WithTestResource(value = RealPostgres.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class TablesTest extends TableCases {

    @Inject
    EntityManager entities;

    @Test
    void aTermSaysWhatItMeansAndWhereThatStands() {
        Map<String, String> row = CsvFile.get("/api/v1/terms/table.csv", Map.of("theme", "industry"))
                .row("编号", "fj-2024-term-2468-action-plan");
        assertEquals("制造业重点产业链建设“2468”行动计划", row.get("名词"));
        assertEquals("2024年福建省政府工作报告", row.get("报告"));
        assertTrue(row.get("见于").contains("一.1；二.1"), row.get("见于"));
        assertTrue(row.get("出处").startsWith("《2024年福建省政府工作报告》附件.2 第"), row.get("出处"));
        CsvFile full = CsvFile.get("/api/v1/terms/table.csv", Map.of("profile", "FULL"));
        assertEquals(List.of("id", "report", "number", "name", "nameEn", "aliases", "theme", "area", "definition",
                "counted",
                "members.name"), full.heads().subList(0, 11));
        assertTrue(full.column("members.name").contains("制造业重点产业链条; 先进制造业集群"));
    }

    @Test
    void filtersAreThoseOfTheList() {
        List<String> listed = given().get("/api/v1/terms?sort=NAME&section=二.1&limit=200").path("items.id");
        assertEquals(listed, CsvFile.get("/api/v1/terms/table.csv", Map.of("sort", "NAME", "section", "二.1"))
                .column("编号"));
        given().get("/api/v1/terms/table.csv?theme=nothing").then().statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", hasItem("theme"));
        List<String> of = CsvFile.get("/api/v1/mentions/table.csv", Map.of("term", "fj-2024-term-2468-action-plan"))
                .column("名词编号");
        assertTrue(of.size() > 1 && of.stream().allMatch("fj-2024-term-2468-action-plan"::equals));
    }

    @Test
    void aTableOfManyPagesHasEveryRowOnce() {
        int before = CsvFile.get("/api/v1/mentions/table.csv").rows().size();
        change("""
                insert into mention (id, report, term_id, section, surface, citation, position)
                select 'copy-' || i, report, term_id, section, '＠' || i, citation, 1000 + i
                from generate_series(1, 900) i, (select * from mention order by id limit 1) m
                """);
        CsvFile table = CsvFile.get("/api/v1/mentions/table.csv");
        assertEquals(before + 900, table.rows().size());
        assertEquals(900, new HashSet<>(table.column("原文").stream().filter(one -> one.startsWith("'＠")).toList())
                .size());
    }

    private void change(String sql) {
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("set local statement_timeout = 0").executeUpdate();
            entities.createNativeQuery(sql).executeUpdate();
            entities.createNativeQuery("update data_revision set revision = revision + 1").executeUpdate();
        });
    }
}
