package dev.gwr.targets;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import dev.gwr.commons.testing.RealPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class TargetsTest {

    @Test
    void headline() {
        for (String path : new String[] {"/api/v1/targets?headline=true&limit=3", "/api/v1/targets/jx-2024-gdp-growth",
            "/api/v1/targets?q=粮食", "/api/v1/targets?sort=VALUE_DESCENDING&limit=2", "/api/v1/targets?theme=foo&bar=1", "/nope", "/api/v1/targets/counts?groupBy=SECTION&groupBy=KIND", "/api/v1/targets/counts", "/api/v1/targets?limit=0", "/api/v1/code-lists/themes", "/api/v1/targets?region=360000", "/api/v1/observations?limit=1", "/api/v1/indicators?sort=RELEVANCE"}) {
            var r = given().get(path);
            System.out.println(path + " -> " + r.statusCode() + " " + r.headers() + "\n" + r.body().asString());
        }
        var r = given().accept("text/csv").get("/api/v1/targets?headline=true&limit=3");
        System.out.println(r.statusCode() + " " + r.headers() + "\n" + r.body().asString());
        String next = given().get("/api/v1/targets?sort=VALUE_DESCENDING&limit=2").path("next");
        r = given().get("/api/v1/targets?sort=VALUE_DESCENDING&limit=2&cursor=" + next);
        System.out.println(r.statusCode() + " " + r.body().asString());
        r = given().header("If-None-Match", r.header("ETag")).get("/api/v1/targets?sort=VALUE_DESCENDING&limit=2&cursor=" + next);
        System.out.println(r.statusCode() + " " + r.headers());
        System.out.println(given().delete("/api/v1/targets").asString());
    }
}
