package dev.gwr.reports;

import static io.restassured.RestAssured.given;

import dev.gwr.commons.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

/** Who asks. */
final class People {

    private People() {
    }

    static RequestSpecification editor() {
        return given().auth().oauth2(Tokens.of("li@example.org", "editor"));
    }

    static RequestSpecification colleague() {
        return given().auth().oauth2(Tokens.of("wang@example.org", "editor")).contentType(ContentType.JSON);
    }

    static RequestSpecification reviewer() {
        return editor().contentType(ContentType.JSON);
    }
}
