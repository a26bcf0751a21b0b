package dev.gwr.reports;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gwr.commons.testing.CsvFile;
import dev.gwr.commons.testing.Fixture;
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

/** Reports, their text and its readings as files. */
@QuarkusTest
@WithTestResource(value = RealPostgres.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class TablesTest extends TableCases {

    @Inject
    EntityManager entities;

    @Test
    void aReportSaysWhatItIs() {
        Map<String, String> row = CsvFile.get("/api/v1/reports/table.csv", Map.of("year", "2024"))
                .row("编号", Fixture.REPORT);
        assertEquals("2024年福建省政府工作报告", row.get("报告"));
        assertEquals("省级", row.get("级别"));
        assertEquals("已发布", row.get("状态"));
        given().get("/api/v1/reports/table.csv?state=GONE").then().statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", hasItem("state"));
    }

    @Test
    void aReadingSaysWhatWasReadAndWhere() {
        Map<String, Object> query = Map.of("kind", "TARGET");
        List<String> listed = given().queryParams(query).queryParam("limit", 200)
                .get("/api/v1/reports/fj-2024/readings").path("items.id");
        CsvFile table = CsvFile.get("/api/v1/reports/fj-2024/readings/table.csv", query);
        assertEquals(listed, table.column("编号"));
        Map<String, String> row = table.row("编号", "fj-2024-gdp-growth");
        assertEquals("目标", row.get("类型"));
        assertEquals("地区生产总值增长5%左右", row.get("原文"));
        assertEquals("《2024年福建省政府工作报告》二 第1段", row.get("出处"));
        given().get("/api/v1/reports/xx-1999/readings/table.csv").then().statusCode(404);
    }

    @Test
    void aTableOfManyPagesHasEveryRowOnce() {
        int before = CsvFile.get("/api/v1/paragraphs/table.csv").rows().size();
        change("""
                insert into paragraph (id, report, region, year, section, number, heading, text, position,
                  search_name, search_text)
                select 'copy-' || i, report, region, year, section, 1000 + i, heading, '+' || text, 1000 + i,
                  search_name, search_text
                from generate_series(1, 900) i, (select * from paragraph order by id limit 1) p
                """);
        CsvFile table = CsvFile.get("/api/v1/paragraphs/table.csv");
        assertEquals(before + 900, new HashSet<>(table.column("编号")).size());
        assertTrue(table.row("编号", "copy-1").get("原文").startsWith("'+"));
        assertEquals("2024年福建省政府工作报告", table.row("编号", "copy-1").get("报告"));
    }

    private void change(String sql) {
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("set local statement_timeout = 0").executeUpdate();
            entities.createNativeQuery(sql).executeUpdate();
            entities.createNativeQuery("update data_revision set revision = revision + 1").executeUpdate();
        });
    }
}
