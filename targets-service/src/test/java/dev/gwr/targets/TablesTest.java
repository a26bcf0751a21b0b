package dev.gwr.targets;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gwr.commons.testing.CsvFile;
import dev.gwr.commons.testing.RealPostgres;
import dev.gwr.commons.testing.TableCases;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Targets, results and indicators as files, of more rows than a page has. */
@QuarkusTest
@WithTestResource(value = RealPostgres.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class TablesTest extends TableCases {

    @Inject
    EntityManager entities;

    /** More than the buffers between the service and its client hold. */
    private static final int MANY = 10_000;

    @Test
    void aFigureSaysWhatItPromisesInChineseAndWhereItStands() {
        Map<String, String> row = CsvFile.get("/api/v1/targets/table.csv", Map.of("headline", true))
                .row("编号", "fj-2024-gdp-growth");
        assertEquals("福建省", row.get("地区"));
        assertEquals("地区生产总值增长", row.get("指标"));
        assertEquals("5%", row.get("原文数值"));
        assertEquals("左右", row.get("约束"));
        assertEquals("5", row.get("数值"));
        assertEquals("百分比", row.get("单位"));
        assertEquals("主要预期目标", row.get("主题"));
        assertEquals("地区生产总值增长5%左右", row.get("原文"));
        assertEquals("《2024年福建省政府工作报告》二 第1段", row.get("出处"));
        assertEquals("人工确认", row.get("识读"));
        Map<String, String> full = CsvFile.get("/api/v1/targets/table.csv", Map.of("headline", true, "profile", "FULL"))
                .row("id", "fj-2024-gdp-growth");
        assertEquals("APPROXIMATELY", full.get("bound"));
        assertEquals("PERCENT", full.get("value.unit"));
        assertEquals("false", full.get("aspirational"));
    }

    @Test
    void aResultSaysWhatWasReached() {
        Map<String, String> row = CsvFile.get("/api/v1/observations/table.csv", Map.of("indicator", "gdp-growth"))
                .row("编号", "fj-2024-gdp-growth-2023");
        assertEquals("4.3%", row.get("原文数值"));
        assertEquals("2023", row.get("时期"));
        assertEquals("《2024年福建省政府工作报告》一.1 第1段", row.get("出处"));
    }

    @Test
    void filtersAndOrderAreThoseOfTheList() {
        Map<String, Object> query = Map.of("theme", "rural", "kind", "FIGURE", "sort", "VALUE_DESCENDING");
        List<String> listed = given().queryParams(query).queryParam("limit", 200).get("/api/v1/targets")
                .path("items.id");
        assertTrue(listed.size() > 3);
        assertEquals(listed, CsvFile.get("/api/v1/targets/table.csv", query).column("编号"));
        given().get("/api/v1/targets/table.csv?theme=agriculture").then().statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", hasItem("theme"));
        given().get("/api/v1/targets/table.csv?sort=RELEVANCE").then().statusCode(400);
        assertEquals(0, CsvFile.get("/api/v1/targets/table.csv?theme=rural&headline=true").rows().size());
    }

    @Test
    void aTableOfManyPagesHasEveryRowOnceInTheOrderOfTheList() {
        insert("pages", 1234, "'=1+1号工程' || i");
        CsvFile table = CsvFile.get("/api/v1/targets/table.csv", Map.of("report", "pages", "sort", "NAME"));
        assertEquals(1234, table.rows().size());
        assertEquals(1234, new HashSet<>(table.column("编号")).size());
        List<String> names = table.column("目标");
        assertEquals(names.stream().sorted().toList(), names);
        assertTrue(names.stream().allMatch(name -> name.startsWith("'=1+1号工程")), names.get(0));
    }

    @Test
    void whoeverTakesATableIsToldIfItEndsTooEarly() throws Exception {
        insert("broken", MANY, "'工程' || i");
        URI service = URI.create(RestAssured.baseURI + ":" + RestAssured.port);
        try (Socket client = new Socket()) {
            client.setReceiveBufferSize(1 << 16);
            client.connect(new InetSocketAddress(service.getHost(), service.getPort()));
            String request = "GET /api/v1/targets/table.csv?report=broken&profile=FULL HTTP/1.1\r\nHost: a\r\n\r\n";
            client.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            byte[] begin = client.getInputStream().readNBytes(1000);
            change("alter table target rename to target_gone");
            byte[] rest;
            try {
                rest = client.getInputStream().readAllBytes();
            } finally {
                change("alter table target_gone rename to target");
            }
            assertTrue(new String(begin, StandardCharsets.UTF_8).startsWith("HTTP/1.1 200 OK"));
            String text = new String(rest, StandardCharsets.UTF_8);
            assertTrue(text.contains("\"broken-1\","), text.length() + " characters");
            assertFalse(text.endsWith("\r\n0\r\n\r\n"), "it looks whole");
            assertFalse(text.contains("\"broken-" + MANY + "\","));
        }
    }

    /** Each holds a thread until its reader has taken it: there are so many for tables, and others for the rest. */
    @Test
    void whoTakesTablesSlowlyKeepsNobodyFromTheRest() throws Exception {
        // Far more than the system keeps for a connection whose other end does not read.
        insert("slow", MANY, "repeat('工程', 150) || i");
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 8; i++) {
                Socket client = new Socket();
                slow.add(client);
                client.setReceiveBufferSize(1 << 16);
                client.connect(new InetSocketAddress("localhost", RestAssured.port));
                client.getOutputStream().write(("GET /api/v1/targets/table.csv?report=slow&profile=FULL HTTP/1.1\r\n"
                        + "Host: a\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
                String begin = new String(client.getInputStream().readNBytes(100), StandardCharsets.US_ASCII);
                assertTrue(begin.startsWith("HTTP/1.1 200 OK"), begin);
            }
            given().get("/api/v1/targets/table.csv?report=slow").then().statusCode(503)
                    .contentType("application/problem+json").header("Retry-After", notNullValue());
            for (int i = 0; i < 20; i++) {
                given().get("/api/v1/targets?limit=1").then().statusCode(200);
            }
        } finally {
            for (Socket client : slow) {
                client.close();
            }
        }
    }

    private void insert(String report, int count, String name) {
        change("""
                insert into target (id, report, province, kind, name, name_en, period, bound, aspirational,
                  headline, theme, regions,
                  regions_up, sections, citations, reading, position, search_name, search_text)
                select '%1$s-' || i, t.report, t.province, t.kind, %2$s, 'Works', t.period, t.bound, false, false,
                  t.theme,
                  t.regions, t.regions_up, t.sections, t.citations, t.reading, 1000 + i, %2$s,
                    %2$s || ' ' || t.search_text
                from generate_series(1, %3$d) i, (select * from target where kind = 'DELIVERABLE' order by position
                  limit 1) t
                """.formatted(report, name, count));
        change("update target set report = '%1$s' where id like '%1$s-%%'".formatted(report));
        change("""
                insert into taken_report (id, region, level, year, title, date)
                select '%1$s', region, level, year, '%1$s', date from taken_report where id = 'fj-2024'
                """.formatted(report));
    }

    private void change(String sql) {
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("set local statement_timeout = 0").executeUpdate();
            entities.createNativeQuery(sql).executeUpdate();
            entities.createNativeQuery("update data_revision set revision = revision + 1").executeUpdate();
        });
    }
}
