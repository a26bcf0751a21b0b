package dev.gwr.targets;

import static dev.gwr.targets.Facts.OBSERVATIONS;
import static dev.gwr.targets.Facts.editor;
import static dev.gwr.targets.Facts.record;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.gwr.commons.testing.RealPostgres;
import dev.gwr.targets.indicator.IndicatorEntity;
import dev.gwr.targets.progress.ProgressHistory;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which of several values a verdict rests on: what a report says and what people record, what is comparable. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
class WhichValueTest {

    @Inject
    EntityManager entities;

    @Inject
    ProgressHistory book;

    @AfterEach
    void removeWhatIsMadeUp() {
        Facts.removeMadeUp(entities);
    }

    private static ValidatableResponse target(String id) {
        return given().get("/api/v1/targets/" + id).then().statusCode(200);
    }

    private static String recorded(String indicator, String period, String value, String unit) {
        return record(indicator, period, value, unit).then().statusCode(201).extract().path("id");
    }

    /** The final figure of the statistics beside the preliminary one of the report. */
    @Test
    void aRecordedValueIsTakenBesideTheReportsOwnAndCounts() {
        Facts.madeUp(entities, "made-up-own", "fj-2024-gdp-growth", "2023",
                "amount = 5, normalised = 5, bound = 'AT_LEAST'");
        String report = "fj-2024-gdp-growth-2023";
        QuarkusTransaction.requiringNew().run(() -> book.measured(IndicatorEntity.findById("gdp-growth"), "350000",
                Instant.now()));
        target("made-up-own").body("progress.evidence", contains(report)).body("progress.status", is("MISSED"));
        String last = recorded("gdp-growth", "2023", "5.7", "%");
        target("made-up-own").body("progress.evidence", contains(last)).body("progress.status", is("MET"))
                .body("progress.measured", equalTo(5.7f)).body("progress.notCounted", contains(report));
        record("gdp-growth", "2023", "5.8", "%").then().statusCode(409).body("detail", containsString(last));
        editor().header("If-Match", "*").body("{\"reason\":\"x\"}").post(OBSERVATIONS + "/" + last + "/withdrawal");
        target("made-up-own").body("progress.evidence", contains(report)).body("progress.notCounted", nullValue());
    }

    /** Air was measured otherwise until 2018: what was then is no start of a way, and not more or less than now. */
    @Test
    void whatWasMeasuredOtherwiseIsNoBaseline() {
        String air = "indicator_id = 'pm25-concentration', amount = 30, normalised = 30, bound = 'AT_MOST', "
                + "unit = 'MICROGRAM_PER_CUBIC_METRE'";
        Facts.madeUp(entities, "made-up-air-2019", "fj-2024-gdp-growth", "2019", air);
        Facts.madeUp(entities, "made-up-air-2020", "fj-2024-gdp-growth", "2020", air);
        Facts.madeUp(entities, "made-up-air-less", "fj-2024-gdp-growth", "2019", "indicator_id = 'pm25-concentration', "
                + "kind = 'RELATIVE', normalised = null, unit = null, bound = null, value_text = null, amount = null, "
                + "unit_text = null, against = '{\"relation\":\"LESS_THAN_BEFORE\",\"text\":\"下降\"}'");
        recorded("pm25-concentration", "2018", "40", "微克/立方米");
        String then = recorded("pm25-concentration", "2019", "36", "微克/立方米");
        recorded("pm25-concentration", "2020", "29", "微克/立方米");
        target("made-up-air-2019").body("progress.status", is("MISSED")).body("progress.baseline", nullValue());
        target("made-up-air-2020").body("progress.status", is("MET"))
                .body("progress.baselineObservation", is(then));
        target("made-up-air-less").body("progress.status", is("NOT_JUDGED"))
                .body("progress.reason", is("NOTHING_TO_COMPARE"));
    }

    @Test
    void aResultOfACityIsNoneOfItsProvinceNorTheOtherWayRound() {
        String promise = "amount = 5, normalised = 5, bound = 'AT_LEAST'";
        Facts.madeUp(entities, "made-up-whole", "fj-2024-gdp-growth", "2023", promise);
        Facts.madeUp(entities, "made-up-city", "fj-2024-gdp-growth", "2023", promise + ", regions = '{350100}'");
        of("{350100}");
        try {
            target("made-up-whole").body("progress.status", is("NO_DATA")).body("progress.evidence", nullValue());
            target("made-up-city").body("progress.status", is("MISSED"));
        } finally {
            of("{}");
        }
        target("made-up-whole").body("progress.status", is("MISSED"));
        target("made-up-city").body("progress.status", is("NO_DATA")).body("progress.evidence", nullValue());
    }

    /** Makes the report's result of 2023 one of some regions. */
    private void of(String regions) {
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("update observation set regions = cast(:regions as text[]) where id = "
                    + "'fj-2024-gdp-growth-2023'").setParameter("regions", regions).executeUpdate();
            entities.clear();
            book.measured(IndicatorEntity.findById("gdp-growth"), "350000", Instant.now());
        });
    }
}
