package dev.gwr.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dev.gwr.commons.testing.Fixture;
import dev.gwr.commons.testing.PackagedServices;
import dev.gwr.commons.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A unit that a person adds while everything runs: a text is read by it, its values are served, recorded and shown. */
@QuarkusIntegrationTest
@WithTestResource(PackagedServices.class)
@Order(GatewayCases.PUBLISHERS)
class AddedUnitsIT extends GatewayCases {

    private static final String PROMISE = "新建灯塔3万笏";

    private static RequestSpecification editor() {
        return given().auth().oauth2(Tokens.of("li@example.org", "editor")).contentType(ContentType.JSON);
    }

    @Test
    void aUnitThatIsAddedIsUsedEverywhere() {
        given().get("/api/v1/code-lists/units").then().body("items.code", not(hasItem("HU")));
        editor().body("{\"code\":\"HU\",\"name\":\"笏\",\"nameEn\":\"tablets\",\"dimension\":\"tablets\","
                + "\"words\":[{\"word\":\"笏\",\"factor\":1}]}").post("/api/v1/units").then().statusCode(201);

        String report = editor().contentType("text/plain; charset=utf-8")
                .body(Fixture.text(2019).replace("旅游总收入增长8%", PROMISE)).queryParam("publish", true)
                .post("/api/v1/reports").then().statusCode(201).extract().path("id");
        Response found = awaited("/api/v1/targets?unit=HU&report=" + report);
        found.then().body("items[0].value.normalised", is(30000)).body("items[0].value.text", is("3万笏"));
        given().get("/api/v1/code-lists/units").then().body("items.find { it.code == 'HU' }.nameEn", is("tablets"));

        editor().body("{\"indicator\":\"" + found.path("items[0].indicator.id") + "\",\"province\":\""
                + found.path("items[0].province") + "\",\"period\":\"2019\",\"value\":2,\"unit\":\"万笏\","
                + "\"source\":{\"document\":\"公报\"}}").post("/api/v1/observations").then().statusCode(201)
                .body("value.normalised", is(20000));
        given().noFilters().get("/zh/compare?period=2019&indicator=" + found.path("items[0].indicator.id")).then()
                .statusCode(200).body(containsString("3万笏"));
        given().noFilters().get("/en/compare?period=2019&indicator=" + found.path("items[0].indicator.id")).then()
                .statusCode(200).body(containsString("tablets"));
        editor().body("{\"reason\":\"made up\"}").header("If-Match", "*")
                .post("/api/v1/reports/" + report + "/withdrawal").then().statusCode(200);
    }

    /** The report is taken in when its service next looks: within seconds. */
    private static Response awaited(String list) {
        long end = System.nanoTime() + 60_000_000_000L;
        Response answer = given().get(list);
        while (System.nanoTime() < end
                && (answer.statusCode() != 200 || List.of().equals(answer.path("items")))) {
            answer = given().get(list);
        }
        answer.then().statusCode(200);
        return answer;
    }
}
