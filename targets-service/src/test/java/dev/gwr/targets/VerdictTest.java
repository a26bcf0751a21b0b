package dev.gwr.targets;

import static dev.gwr.targets.Facts.editor;
import static dev.gwr.targets.Facts.record;
import static dev.gwr.targets.Facts.value;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.gwr.commons.testing.RealPostgres;
import dev.gwr.model.Period;
import dev.gwr.targets.indicator.IndicatorEntity;
import dev.gwr.targets.progress.ProgressHistory;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is said of targets as values come, and which values are not taken. Each case has an indicator of its own. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
class VerdictTest {

    private static final String OBSERVATIONS = "/api/v1/observations";

    @Inject
    EntityManager entities;

    @Inject
    ProgressHistory history;

    private static ValidatableResponse target(String id) {
        return given().get("/api/v1/targets/" + id).then().statusCode(200);
    }

    private static Response alone(String indicator, String period, String value, String unit) {
        return editor().body(value(indicator, period, value, unit).replace("\"value\"",
                "\"coverage\":\"PERIOD_ONLY\",\"value\""))
                .post(OBSERVATIONS);
    }

    private static String id(Response recorded) {
        return recorded.then().statusCode(201).extract().path("id");
    }

    private void madeUp(String id, String like, String period, String set) {
        Facts.madeUp(entities, id, like, period, set);
    }

    @AfterEach
    void removeWhatIsMadeUp() {
        Facts.removeMadeUp(entities);
    }

    @Test
    void aQuarterAloneIsKeptAndShownAndDecidesNothing() {
        String nine = id(record("value-added-per-mu-growth", "2024-Q3", "8.1", "%"));
        String fourth = id(alone("value-added-per-mu-growth", "2024-Q4", "15", "%"));
        target("fj-2024-value-added-per-mu-growth").body("progress.status", is("NOT_MEASURED"))
                .body("progress.measured", equalTo(8.1f)).body("progress.through", is("2024-09"))
                .body("progress.evidence", contains(nine)).body("progress.notCounted", contains(fourth))
                .body("progress.rule", is("gwr-progress-3"));
        given().get(OBSERVATIONS + "/" + fourth).then().statusCode(200).body("coverage", is("PERIOD_ONLY"));
        record("value-added-per-mu-growth", "2024", "9.4", "%").then().statusCode(201);
        target("fj-2024-value-added-per-mu-growth").body("progress.status", is("MISSED"))
                .body("progress.tolerance", equalTo(0.5f));
    }

    @Test
    void theEndOfAPeriodIsAClock() {
        record("rd-expenditure-share-of-gdp", "2024-H1", "2.32", "%").then().statusCode(201);
        target("fj-2024-rd-expenditure-share").body("progress.status", is("NOT_MEASURED"));
        // The same, had it been recorded on a summer day of that year.
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("delete from progress where target_id = 'fj-2024-rd-expenditure-share'")
                    .executeUpdate();
            history.measured(IndicatorEntity.findById("rd-expenditure-share-of-gdp"), "350000",
                    LocalDate.of(2024, 7, 15).atStartOfDay(Period.ZONE).toInstant());
        });
        for (String[] day : new String[][] {{"2024-07-14", "NO_DATA"}, {"2024-07-15", "ON_TRACK"},
                {"2024-12-31", "ON_TRACK"},
            {"2025-01-01", "NOT_MEASURED"}}) {
            given().queryParam("asOf", day[0]).get("/api/v1/targets/fj-2024-rd-expenditure-share").then()
                    .body("progress.status", is(day[1]));
            given().queryParam("asOf", day[0]).queryParam("indicator", "rd-expenditure-share-of-gdp")
                    .queryParam("groupBy", "STATUS")
                    .get("/api/v1/targets/counts").then().body("items.status", contains(day[1]));
            given().queryParam("asOf", day[0]).queryParam("status", day[1]).queryParam("limit", 200)
                    .get("/api/v1/targets").then()
                    .body("items.id", hasItem("fj-2024-rd-expenditure-share"));
        }
        target("fj-2024-rd-expenditure-share").body("progress.status", is("NOT_MEASURED"))
                .body("progress.since", is("2024-12-31T16:00:00Z")).body("progress.measured", equalTo(2.32f));
    }

    @Test
    void theSameMonthsUnderAnotherNameAreTheSame() {
        String first = id(record("registered-population-urbanisation-rate", "2024", "45.9", "%"));
        for (String period : new String[] {"2024", "2024-12", "2024-Q4", "2024-H2"}) {
            record("registered-population-urbanisation-rate", period, "46", "%").then().statusCode(409)
                    .body("type", is("urn:gwr:problem:duplicate")).body("detail", containsString(first));
        }
        alone("registered-population-urbanisation-rate", "2024", "46", "%").then().statusCode(409);
        alone("registered-population-urbanisation-rate", "2024-12", "46", "%").then().statusCode(201);
        String quarter = id(record("registered-population-urbanisation-rate", "2024-Q1", "45.6", "%"));
        alone("registered-population-urbanisation-rate", "2024-Q1", "45.6", "%").then().statusCode(409)
                .body("detail", containsString(quarter));
        String june = id(record("specialised-smes-total", "2024-06", "3900", "家"));
        alone("specialised-smes-total", "2024-06", "3900", "家").then().statusCode(409)
                .body("detail", containsString(june));
        editor().header("If-Match", "*").body("{\"reason\":\"x\"}").post(OBSERVATIONS + "/" + first + "/withdrawal");
        record("registered-population-urbanisation-rate", "2024-Q4", "45.9", "%").then().statusCode(201);
    }

    @Test
    void aSumToDateDoesNotFallUnlessThatIsMeant() {
        String quarter = id(record("startup-guaranteed-loans-issued", "2024-Q1", "12", "亿元"));
        record("startup-guaranteed-loans-issued", "2024-H1", "9", "亿元").then().statusCode(400)
                .body("violations.field", contains("value")).body("detail", containsString(quarter))
                .body("detail", containsString("fallMeant"));
        id(record("startup-guaranteed-loans-issued", "2024-09", "79", "亿元"));
        record("startup-guaranteed-loans-issued", "2024-10", "120", "万元").then().statusCode(400)
                .body("violations.field", contains("value"));
        record("startup-guaranteed-loans-issued", "2024-H1", "80", "亿元").then().statusCode(400)
                .body("violations.field", contains("value"));
        record("startup-guaranteed-loans-issued", "2024-H1", "12", "亿元").then().statusCode(201);
        String correction = "{\"value\":80,\"unit\":\"亿元\",\"source\":{\"document\":\"x\"},\"reason\":\"x\"}";
        editor().header("If-Match", "*").body(correction).post(OBSERVATIONS + "/" + quarter + "/correction").then()
                .statusCode(400)
                .body("violations.field", contains("value"));
        given().get(OBSERVATIONS + "/" + quarter).then().body("recording.state", is("CURRENT"));
        String meant = value("startup-guaranteed-loans-issued", "2024-11", "78.5", "亿元")
                .replace("\"note\"", "\"fallMeant\":true,\"note\"");
        editor().body(meant).post(OBSERVATIONS).then().statusCode(201);
        target("fj-2024-startup-guaranteed-loans").body("progress.measured", is(7850000000L))
                .body("progress.status", is("NOT_MEASURED"));
        // A single month may be less than the one before, and so may a rate.
        alone("startup-guaranteed-loans-issued", "2024-12", "1", "亿元").then().statusCode(201);
        record("port-container-rail-water-volume-growth", "2024-Q1", "15", "%").then().statusCode(201);
        record("port-container-rail-water-volume-growth", "2024-H1", "3", "%").then().statusCode(201);
    }

    @Test
    void aSumIsNotLessThanItsParts() {
        String loans = "startup-guaranteed-loans-issued";
        record(loans, "2022-Q1", "12", "亿元").then().statusCode(201);
        alone(loans, "2022-Q2", "100", "亿元").then().statusCode(201);
        record(loans, "2022-09", "50", "亿元").then().statusCode(400).body("violations.field", contains("value"))
                .body("detail", containsString("parts"));
        record(loans, "2022-09", "111.5", "亿元").then().statusCode(201);
        String year = id(record(loans, "2021", "50", "亿元"));
        alone(loans, "2021-08", "51", "亿元").then().statusCode(400).body("detail", containsString(year));
        alone(loans, "2021-08", "20", "亿元").then().statusCode(201);
        alone(loans, "2021-Q4", "31", "亿元").then().statusCode(400);
        alone(loans, "2021-Q4", "30", "亿元").then().statusCode(201);
    }

    @Test
    void percentagePointsAddUp() {
        for (String quarter : new String[] {"2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4"}) {
            alone("urban-sewage-collection-rate-increase", quarter, "1", "个百分点").then().statusCode(201);
        }
        target("fj-2024-urban-sewage-collection-rate-increase").body("progress.status", is("MET"))
                .body("progress.measured", is(4))
                .body("progress.method", is("ACCUMULATING")).body("progress.through", is("2024-12"));
        given().get("/api/v1/indicators/provincial-large-medium-projects-carried-out").then()
                .body("accumulates", is(true));
        given().get("/api/v1/indicators/manufacturer-share-of-foreign-trade-increase").then()
                .body("accumulates", is(false));
    }

    @Test
    void aLineToStayNearHasADistanceAndNoPlaceInTheOrder() {
        madeUp("made-up-prices", "fj-2024-consumer-price-rise", "2021", "bound = 'APPROXIMATELY'");
        record("consumer-price-rise", "2021", "6", "%").then().statusCode(201);
        target("made-up-prices").body("progress.status", is("NOT_JUDGED"))
                .body("progress.reason", is("NEITHER_WAY_IS_BETTER"))
                .body("progress.distance", is(3)).body("progress.side", is("ABOVE"))
                .body("progress.attainment", nullValue());
        given().queryParam("period", "2021").queryParam("sort", "ATTAINMENT_DESCENDING").get("/api/v1/targets").then()
                .body("items.id", contains("made-up-prices"));
        given().queryParam("status", "NOT_JUDGED").get("/api/v1/targets").then()
                .body("items.id", hasItem("made-up-prices"));
    }

    @Test
    void aRangeIsMetFromItsLowerEndOn() {
        madeUp("made-up-range", "fj-2024-gdp-growth", "2020", "bound = 'BETWEEN', upper = 5.5, normalised_upper = 5.5");
        record("gdp-growth", "2020", "5", "%").then().statusCode(201);
        target("made-up-range").body("progress.status", is("MET")).body("value.upper", equalTo(5.5f))
                .body("progress.attainment", is(1));
    }

    @Test
    void aRelativeTargetIsJudgedWhereBothSeriesAreThere() {
        madeUp("made-up-relative", "fj-2024-urban-income-growth", "2022", "kind = 'RELATIVE', normalised = null, unit "
                + "= null, bound = null, value_text = null, amount = null, unit_text = null, against = "
                + "'{\"relation\":\"IN_STEP_WITH\",\"text\":\"经济增长\",\"indicator\":\"gdp-growth\"}'");
        record("urban-income-growth", "2022", "4.6", "%").then().statusCode(201);
        target("made-up-relative").body("progress.status", is("NOT_JUDGED"))
                .body("progress.reason", is("NOTHING_TO_COMPARE"));
        record("gdp-growth", "2022", "4.7", "%").then().statusCode(201);
        target("made-up-relative").body("progress.status", is("MET")).body("progress.method", is("COMPARED"))
                .body("progress.expected", equalTo(4.7f)).body("progress.distance", equalTo(-0.1f))
                .body("progress.side", is("BELOW"));
    }

    @Test
    void severalYearsHaveALineOfTheirOwn() {
        madeUp("made-up-years", "fj-2024-township-commerce-centre-coverage", "2016/2020",
                "bound = 'AT_LEAST', amount = 80, normalised = 80");
        record("township-commerce-centre-coverage", "2015", "60", "%").then().statusCode(201);
        record("township-commerce-centre-coverage", "2018", "72", "%").then().statusCode(201);
        target("made-up-years").body("progress.status", is("NOT_MEASURED")).body("progress.through", is("2018-12"))
                .body("progress.elapsed", equalTo(0.6f)).body("progress.baseline", is(60))
                .body("progress.attainment", equalTo(0.6f));
        record("township-commerce-centre-coverage", "2020", "80", "%").then().statusCode(201);
        target("made-up-years").body("progress.status", is("MET"));
    }

    @Test
    void anIndicatorSaysHowNearIsNearAndWhetherItComesEvenly() {
        given().get("/api/v1/indicators/gdp-growth").then().body("tolerance", equalTo(0.2f)).body("uneven", is(false));
        given().get("/api/v1/indicators/registered-population-urbanisation-rate").then()
                .body("tolerance", equalTo(0.2f));
        given().get("/api/v1/indicators/grain-output").then().body("tolerance", nullValue()).body("uneven", is(true));
        given().get("/api/v1/code-lists/unjudged-reasons").then().body("items.code", hasItems("UNEVEN", "NO_BASELINE"));
        given().get("/api/v1/code-lists/progress-statuses").then()
                .body("items.code", hasItems("NOT_JUDGED", "NOT_MEASURED"));
    }

    @Test
    void aDeliverableThatWasLeftOpenIsNotOnTrackForEver() {
        String deliverable = given().get("/api/v1/targets?kind=DELIVERABLE&period=2024&limit=2").path("items[1].id");
        String path = "/api/v1/targets/" + deliverable + "/status-reports";
        String body = "{\"status\":\"ON_TRACK\",\"date\":\"2024-06-30\",\"source\":{\"document\":\"督查通报\"}}";
        editor().body(body).post(path).then().statusCode(201);
        target(deliverable).body("progress.status", is("NOT_MEASURED")).body("progress.method", is("REPORTED"));
        editor().body(body.replace("2024-06-30", "2025-02-01").replace("ON_TRACK", "BEHIND")).post(path).then()
                .statusCode(201);
        target(deliverable).body("progress.status", is("BEHIND"));
        for (String status : new String[] {"NO_DATA", "NOT_JUDGED", "NOT_MEASURED"}) {
            editor().body(body.replace("ON_TRACK", status)).post(path).then().statusCode(400)
                    .body("violations.field", hasItem("status"));
        }
        given().queryParam("status", "NO_DATA").queryParam("limit", 200).get("/api/v1/targets").then()
                .body("items.id", not(hasItem(deliverable)));
    }
}
