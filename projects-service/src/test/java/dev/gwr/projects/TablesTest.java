package dev.gwr.projects;

import static dev.gwr.projects.Facts.editor;
import static dev.gwr.projects.Facts.recorded;
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

/** Projects as a file, a row for each commitment. */
@QuarkusTest
@WithTestResource(value = RealPostgres.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class TablesTest extends TableCases {

    @Inject
    EntityManager entities;

    private static final String TABLE = "/api/v1/projects/table.csv";

    @Test
    void aProjectHasARowForEachCommitment() {
        CsvFile table = CsvFile.get(TABLE, Map.of("q", "海潭"));
        assertEquals(List.of("已开工", "加快"), table.column("任务"));
        assertEquals(List.of("2023", "2024"), table.column("期限"));
        Map<String, String> row = table.row("任务", "加快");
        assertEquals("海潭蓄滞洪区安全工程", row.get("项目"));
        assertEquals("福建省", row.get("地区"));
        assertEquals("是", row.get("重大项目"));
        assertTrue(row.get("出处").startsWith("《2024年福建省政府工作报告》二.2 第"), row.get("出处"));
        assertTrue(row.get("原文").contains("海潭"), row.get("原文"));
        CsvFile full = CsvFile.get(TABLE, Map.of("q", "海潭", "profile", "FULL"));
        assertEquals(List.of("STARTED", "ACCELERATE"), full.column("commitments.stage"));
        assertEquals(List.of("id", "province", "name", "nameEn", "aliases", "sector.code"), full.heads().subList(0, 6));
    }

    @Test
    void filtersAreThoseOfTheList() {
        Map<String, Object> query = Map.of("sector", "transport", "sort", "NAME");
        List<String> listed = given().queryParams(query).queryParam("limit", 200).get("/api/v1/projects")
                .path("items.id");
        assertEquals(listed, CsvFile.get(TABLE, query).column("编号").stream().distinct().toList());
        given().get(TABLE + "?sector=nothing").then().statusCode(400).contentType("application/problem+json")
                .body("violations.field", hasItem("sector"));
        assertEquals(0, CsvFile.get(TABLE + "?status=CANCELLED").rows().size());
    }

    @Test
    void csvRunsNothingInASpreadsheet() {
        String project = "fj-bank-collapse-works";
        String token = editor();
        for (String what : List.of("=HYPERLINK(\"https://evil.example\",\"验收\")", "+86工程", "-1标段完工", "@验收", "＝1+1段",
                "正常, 含\"引号\"\n与换行")) {
            recorded(token, project, "2024-05-01", what, null);
        }
        CsvFile full = CsvFile.get("/api/v1/milestones/table.csv", Map.of("project", project, "profile", "FULL"));
        assertEquals(List.of("id", "project", "date", "what", "kind", "status", "planned.status", "planned.date",
                "source.document"),
                full.heads().subList(0, 9));
        CsvFile people = CsvFile.get("/api/v1/milestones/table.csv", Map.of("project", project));
        for (CsvFile file : List.of(full, people)) {
            List<String> cells = file.column(file == full ? "what" : "事件");
            assertEquals(6, cells.size());
            for (String cell : List.of("'=HYPERLINK(\"https://evil.example\",\"验收\")", "'+86工程", "'-1标段完工", "'@验收",
                    "'＝1+1段",
                    "正常, 含\"引号\"\n与换行")) {
                assertTrue(cells.contains(cell), cell + " in " + cells);
            }
        }
        assertTrue(people.column("类型").stream().allMatch("进展"::equals));
        assertTrue(people.column("记录").stream().allMatch("有效"::equals));
        assertTrue(people.column("项目").stream().noneMatch(project::equals));
    }

    @Test
    void aTableOfManyPagesHasEveryRowOnce() {
        int before = CsvFile.get(TABLE).rows().size();
        change("""
                insert into project (id, province, name, aliases, sector_code, sectors_up, regions, regions_up,
                  status, major, position,
                  search_name, search_text, first_report, reading, reading_state, retired)
                select 'copy-' || i, province, '=工程' || i, aliases, sector_code, sectors_up, regions, regions_up,
                  status, major, 1000 + i,
                  search_name, search_text, first_report, reading, reading_state, false
                from generate_series(1, 700) i, (select * from project where not retired order by id limit 1) p
                """);
        change("""
                insert into commitment (id, project_id, report, report_year, period, stage, theme, area, sections,
                  citations, number)
                select 'copy-' || i || '-' || n, 'copy-' || i, report, report_year, period, stage, theme, area,
                  sections, citations, n
                from generate_series(1, 700) i, generate_series(1, 2) n, (select *
                  from commitment order by id limit 1) c
                """);
        change("insert into standing (project_id, valid_from, status) select id, '1970-01-01', 'COMPLETION' from "
                + "project where id like 'copy-%'");
        CsvFile table = CsvFile.get(TABLE);
        assertEquals(before + 1400, table.rows().size());
        assertEquals(before + 1400, new HashSet<>(CsvFile.get(TABLE, Map.of("profile", "FULL")).rows()).size() + 700);
        assertEquals("'=工程7", table.row("编号", "copy-7").get("项目"));
    }

    private void change(String sql) {
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("set local statement_timeout = 0").executeUpdate();
            entities.createNativeQuery(sql).executeUpdate();
            entities.createNativeQuery("update data_revision set revision = revision + 1").executeUpdate();
        });
    }
}
