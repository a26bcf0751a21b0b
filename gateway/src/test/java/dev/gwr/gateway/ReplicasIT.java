package dev.gwr.gateway;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.gwr.commons.testing.PackagedServices;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Two replicas of a service that start at the same moment on one empty database: one migrates and loads, the other
 * waits.
 */
@QuarkusIntegrationTest
@WithTestResource(PackagedServices.class)
class ReplicasIT extends GatewayCases {

    PackagedServices services;

    @ParameterizedTest
    @CsvSource({"targets, /api/v1/targets", "projects, /api/v1/projects", "glossary, /api/v1/terms"})
    void theSeedsAreLoadedOnce(String service, String list) throws IOException, SQLException {
        String first = service + "-first";
        String second = service + "-second";
        services.replicasAtOnce(service, first, second);
        try {
            String taken = "Taken in: fj-2024";
            assertEquals(1, said(first, taken) + said(second, taken));
            Response one = asked(first, list);
            Response other = asked(second, list);
            assertNotNull(one.header("ETag"));
            assertEquals(one.header("ETag"), other.header("ETag"));
            assertEquals(one.asString(), other.asString());
            assertEquals(asked(service, list).asString(), one.asString(), "as one replica alone loads them");
        } finally {
            services.kill(first);
            services.kill(second);
        }
    }

    private long said(String replica, String words) throws IOException {
        return services.said(replica).stream().filter(line -> line.contains(words)).count();
    }

    private Response asked(String replica, String list) {
        URI url = URI.create(services.url(replica));
        return given().noFilters().baseUri("http://" + url.getHost()).port(url.getPort()).queryParam("limit", 200)
                .get(list)
                .then().statusCode(200).extract().response();
    }
}
