package dev.gwr.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gwr.commons.testing.PackagedServices;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The merged feed over the packaged services, with one of them gone and back. */
@QuarkusIntegrationTest
@WithTestResource(PackagedServices.class)
@Order(GatewayCases.WRITERS)
class ChangesIT extends GatewayCases {

    private static final String CHANGES = "/api/v1/changes";

    PackagedServices services;

    /** Lets a change of a service happen, with the statements that a write consists of. */
    private String change(String service, String at) throws SQLException {
        String id = service + "-" + System.nanoTime();
        try (Connection connection = services.database(service); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select gwr_notice_restore()");
            statement.execute("update data_revision set revision = revision + 1, last_change = last_change + 1");
            statement.execute("insert into change select last_change, " + at + ", 'RECORDED', 'OBSERVATION', '" + id
                    + "', 'a' from data_revision");
            connection.commit();
        }
        return id;
    }

    private static String latest() {
        return given().queryParam("since", "latest").get(CHANGES).then().statusCode(200).body("items", hasSize(0))
                .body("more", is(false)).extract().path("next");
    }

    private static Response after(String since, int limit) {
        return given().queryParam("since", since).queryParam("limit", limit).get(CHANGES);
    }

    @Test
    void theFeedBeginsWithTheLoadingOfTheReportsByEachService() {
        given().get(CHANGES).then().statusCode(200).body("missing", nullValue())
                .body("items.findAll { it.kind == 'LOADED' }.service",
                        containsInAnyOrder("targets-service", "projects-service", "glossary-service"));
    }

    /** As a backup has it: the last change is gone, and what the database remembers to be is another one. */
    private void restored(String service) throws SQLException, InterruptedException {
        try (Connection connection = services.database(service); Statement statement = connection.createStatement()) {
            statement.execute("delete from change where position = (select last_change from data_revision)");
            statement.execute("update data_revision set revision = revision - 1, last_change = last_change - 1, "
                    + "of_database = 'another'");
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity "
                    + "where pid <> pg_backend_pid() and datname = current_database()");
        }
        awaitReady();
    }

    @Test
    void afterARestoreNothingIsTakenForWhatWasThereBefore() throws SQLException, InterruptedException {
        String before = latest();
        change("targets", "clock_timestamp()");
        String lost = latest();
        String tag = given().get("/api/v1/indicators").then().statusCode(200).extract().header("ETag");
        restored("targets");
        String now = change("targets", "clock_timestamp()");
        given().header("If-None-Match", tag).get("/api/v1/indicators").then().statusCode(200);
        after(lost, 10).then().statusCode(400).body("violations[0].field", is("since"))
                .body("violations[0].message", containsString("begin again"));
        after(before, 10).then().statusCode(200).body("items.id", is(List.of(now)));
        after(latest(), 10).then().statusCode(200).body("items", hasSize(0));
        // Whoever looks back from the end, as these pages do, does not stumble over the gap.
        given().get("/zh/").then().statusCode(200);
        given().get("/zh/changes").then().statusCode(200);
    }

    @Test
    void changesComeByTimeAndAServicesOwnInTheirOrder() throws SQLException {
        String before = latest();
        List<String> ids = new ArrayList<>();
        for (String service : new String[] {"projects", "targets", "glossary", "targets", "projects"}) {
            ids.add(change(service, "clock_timestamp()"));
        }
        after(before, 200).then().statusCode(200).body("items.id", is(ids)).body("more", is(false))
                .body("items[0].service", is("projects-service"))
                .body("items[0].href", is("/api/v1/observations/" + ids.get(0)));

        String middle = latest();
        String second = change("targets", "clock_timestamp() + interval '1 hour'");
        String third = change("targets", "clock_timestamp() - interval '1 hour'");
        String first = change("glossary", "clock_timestamp()");
        after(middle, 200).then().body("items.id", is(List.of(first, second, third)));
    }

    @Test
    void followedInPagesOfAnySizeEachChangeComesOnce() throws SQLException {
        String before = latest();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            ids.add(change(i % 3 == 0 ? "targets" : "projects", "clock_timestamp()"));
        }
        for (int limit = 1; limit <= 8; limit++) {
            List<String> followed = new ArrayList<>();
            String since = before;
            boolean more = true;
            while (more) {
                Response page = after(since, limit);
                followed.addAll(page.path("items.id"));
                assertTrue(page.<List<Object>>path("items").size() <= limit);
                since = page.path("next");
                more = page.path("more");
            }
            assertEquals(ids, followed, "in pages of " + limit);
        }
        List<String> positions = after(before, 200).path("items.position");
        for (int i = 0; i < ids.size(); i++) {
            after(positions.get(i), 200).then().body("items.id", is(ids.subList(i + 1, ids.size())));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "t", "x1", "t1.p1.g1.x1.x1", "t1.t1", "t1.p1.", "t-1.p1.g1", "t1.p1.g",
        "t1.p1.g99999", "t1.p1.g9999999999999999999", "LATEST", "t1 .p1.g1"})
    void aPositionThatWasNeverGivenOutIsRefused(String since) {
        after(since, 10).then().statusCode(400).body("violations.field", hasItem("since"));
        assertEquals(400, given().noFilters().queryParam("since", since).get(CHANGES + "/stream").statusCode());
        assertEquals(400, given().noFilters().header("Last-Event-ID", since).get(CHANGES + "/stream").statusCode());
    }

    /** A service that came later has not been read from yet. */
    @Test
    void aPositionFromBeforeThereWasAServiceIsAtItsBeginning() {
        assertEquals(after("t0.p0.g0", 200).<List<String>>path("items.id"),
                after("t0.p0", 200).<List<String>>path("items.id"));
    }

    /** A newer gateway beside this one, as while an upgrade goes on, has given it out. */
    @Test
    void aPositionThatNamesAServiceUnknownHereIsGoneOnFrom() throws SQLException {
        String before = latest() + ".x5";
        String id = change("targets", "clock_timestamp()");
        String next = after(before, 10).then().statusCode(200).body("items.id", is(List.of(id))).extract().path("next");
        assertTrue(next.endsWith(".x5"), next);
    }

    @Test
    void parametersAreChecked() {
        given().get(CHANGES + "?limit=0").then().statusCode(400).body("violations.field", hasItem("limit"));
        given().get(CHANGES + "?sinse=latest").then().statusCode(400).body("violations.field", hasItem("sinse"));
    }

    @Test
    void anUnchangedFeedIsNotSentTwice() throws SQLException {
        String before = latest();
        String tag = after(before, 10).then().statusCode(200).extract().header("ETag");
        given().header("If-None-Match", tag).queryParam("since", before).queryParam("limit", 10).get(CHANGES).then()
                .statusCode(304);
        change("glossary", "clock_timestamp()");
        given().header("If-None-Match", tag).queryParam("since", before).queryParam("limit", 10).get(CHANGES).then()
                .statusCode(200).body("items", hasSize(1));
    }

    @Test
    void aServiceThatIsDownLosesNothing() throws Exception {
        String before = latest();
        try (Listener listener = Listener.on(before)) {
            services.kill("projects");
            String first = change("projects", "clock_timestamp()");
            String second = change("targets", "clock_timestamp()");
            Response page = after(before, 200);
            page.then().statusCode(200).header("Cache-Control", "no-store").body("items.id", is(List.of(second)))
                    .body("more", is(false)).body("missing.service", is(List.of("projects-service")))
                    .body("missing[0].reason", notNullValue());
            given().queryParam("since", "latest").get(CHANGES).then().statusCode(503)
                    .header("Retry-After", notNullValue())
                    .body("detail", containsString("projects-service"));
            listener.awaitIds(List.of(second));
            String meanwhile;
            try (Listener late = Listener.on(null)) {
                meanwhile = change("targets", "clock_timestamp()");
                late.awaitIds(List.of(meanwhile));
            }

            services.bringBack("projects");
            String third = change("targets", "clock_timestamp()");
            Response rest = after(page.path("next"), 200);
            for (int i = 0; i < 60 && rest.path("missing") != null; i++) {
                Thread.sleep(250);
                rest = after(page.path("next"), 200);
            }
            rest.then().body("items.id", is(List.of(first, meanwhile, third))).body("missing", nullValue());
            listener.awaitIds(Stream.of(first, second, meanwhile, third).collect(Collectors.toList()));
        }
    }

    @Test
    void withAllServicesDownTheAnswerIsToTryAgain() throws Exception {
        String before = latest();
        for (String service : List.of("reports", "targets", "projects", "glossary")) {
            services.kill(service);
        }
        try {
            after(before, 10).then().statusCode(503).header("Retry-After", notNullValue());
            assertEquals(503, given().noFilters().queryParam("since", before).get(CHANGES + "/stream").statusCode());
        } finally {
            for (String service : List.of("reports", "targets", "projects", "glossary")) {
                services.bringBack(service);
            }
            for (int i = 0; i < 60 && given().noFilters().get(CHANGES).path("missing") != null; i++) {
                Thread.sleep(250);
            }
        }
        after(before, 10).then().statusCode(200).body("items", hasSize(0)).body("missing", nullValue());
    }

    @Test
    void aStreamGoesOnWhereItBrokeOff() throws Exception {
        String before = latest();
        List<String> ids = new ArrayList<>();
        List<String> received;
        String lastEventId;
        try (Listener listener = Listener.on(before)) {
            for (int i = 0; i < 5; i++) {
                ids.add(change(i % 2 == 0 ? "glossary" : "targets", "clock_timestamp()"));
            }
            listener.awaitIds(ids);
            assertEquals("change", listener.events().get(0).name());
            assertTrue(Instant.parse(listener.events().get(0).data().getString("at"))
                    .isBefore(Instant.now().plusSeconds(5)));
            assertEquals(listener.events().get(0).id(), listener.events().get(0).data().getString("position"));
            received = listener.events().subList(0, 3).stream().map(event -> event.data().getString("id")).toList();
            lastEventId = listener.events().get(2).id();
        }
        ids.add(change("projects", "clock_timestamp()"));
        ids.removeAll(received);
        try (Listener listener = Listener.goingOn(lastEventId)) {
            listener.awaitIds(ids);
        }
    }

    @Test
    void aStreamWithoutAPositionOrFromTheLatestBeginsNowAndOpensAtOnce() throws Exception {
        for (String since : new String[] {null, "latest"}) {
            change("targets", "clock_timestamp()");
            try (Listener listener = Listener.on(since)) {
                String id = change("targets", "clock_timestamp()");
                listener.awaitIds(List.of(id));
            }
        }
    }
}
