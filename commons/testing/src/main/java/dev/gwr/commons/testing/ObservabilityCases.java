package dev.gwr.commons.testing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What an operator sees of a service or the gateway from outside. */
public abstract class ObservabilityCases extends ContractCases {

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    /** Refused before it meets a route. */
    private static final String REFUSED = "/api/v1/before-%FF-a-route";
    private static final String COUNT = "http_server_requests_seconds_count{method=\"GET\",outcome=\"%s\",status=\"%d"
            + "\",uri=\"%s\"}";

    /** A route with a parameter, and a value of this that is found. */
    protected abstract String route();

    protected abstract String found();

    @Test
    void aRouteIsMeasuredWhateverItsParameters() {
        String below = route().substring(0, route().lastIndexOf('/') + 1);
        given().get(below + found()).then().statusCode(200);
        given().get(below + "nothing-of-the-kind").then().statusCode(404);
        given().get(below + "a/b/c/d").then().statusCode(404);
        given().urlEncodingEnabled(false).get(REFUSED).then().statusCode(400);
        given().get("/q/metrics").then().statusCode(200).body(containsString(count("SUCCESS", 200, route())))
                .body(containsString(count("CLIENT_ERROR", 404, route())))
                .body(containsString("http_server_requests_seconds_bucket"))
                .body(not(containsString(found()))).body(not(containsString("nothing-of-the-kind")))
                .body(not(containsString("a/b/c/d"))).body(not(containsString("a-route")));
    }

    private static String count(String outcome, int status, String route) {
        return String.format(Locale.ROOT, COUNT, outcome, status, route);
    }

    @Test
    protected void theSeedsThatAreServedAreNamed() {
        given().get("/q/metrics").then().body(matchesPattern(
                "(?s).*gwr_seeds_info\\{digest=\"[0-9a-f]{12}\",version=\"[^\"]+\"} 1.*"));
    }

    @Test
    void aProblemNamesTheTraceThatTheRequestBelongsTo() {
        given().header("traceparent", "00-" + TRACE + "-b7ad6b7169203331-01").get("/api/v1/nothing").then()
                .statusCode(404)
                .body("traceId", is(TRACE));
        given().header("traceparent", "00-" + TRACE + "-b7ad6b7169203331-01").urlEncodingEnabled(false).get(REFUSED)
                .then().statusCode(400)
                .body("traceId", is(TRACE));
    }

    @Test
    void aRequestWithoutATraceOrWithABrokenOneBeginsOne() {
        String one = given().get("/api/v1/nothing").then().body("traceId", matchesPattern("[0-9a-f]{32}")).extract()
                .path("traceId");
        String other = given().header("traceparent", "00-" + TRACE + "-0000000000000000-01").get("/api/v1/nothing")
                .then()
                .body("traceId", matchesPattern("[0-9a-f]{32}")).extract().path("traceId");
        assertNotEquals(one, other);
        assertNotEquals(TRACE, other);
    }

    @Test
    void healthTellsEachPart() {
        given().get("/q/health").then().statusCode(200).body("checks.name", hasItem(part())).body("status", is("UP"));
        given().get("/q/health/live").then().statusCode(200).body("checks.name", not(hasItem(part())));
    }

    /** One of the parts that health tells of. */
    protected abstract String part();
}
