package dev.gwr.commons.testing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What every service's cases extend: each response of each case is held to the published document, and the document
 * itself to the one that is committed and reviewed.
 */
public abstract class ContractCases {

    private static final Path COMMITTED = Path.of("src/main/openapi/openapi.yaml");
    private static final String REFRESH = "gwr.openapi.refresh";

    private static Contract contract;

    @BeforeEach
    void holdResponsesToTheContract() {
        if (contract == null) {
            contract = Contract.ofRunningService();
        }
        RestAssured.replaceFiltersWith(contract);
    }

    @AfterAll
    static void forgetTheContract() {
        contract = null;
        RestAssured.reset();
    }

    @Test
    void thePublishedDocumentIsTheCommittedOne() throws IOException {
        String published = given().noFilters().get("/q/openapi").then().statusCode(200).extract()
                .asString();
        if (Boolean.getBoolean(REFRESH)) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, published);
        }
        assertEquals(Files.exists(COMMITTED) ? Files.readString(COMMITTED) : "", published,
                "The code and " + COMMITTED.toAbsolutePath() + " have parted. If the change is meant, refresh it by "
                        + "./mvnw verify -D" + REFRESH + "=true and review the difference");
    }

    /** With words of its own, the title's too: what nobody has translated would be Latin letters alone. */
    protected static void isRefusedInChinese(String path) {
        given().urlEncodingEnabled(false).header("Accept-Language", "zh-CN,zh;q=0.9,en;q=0.8").get(path).then()
                .statusCode(400).header("Vary", containsString("Accept-Language"))
                .body("title", is("参数不存在、格式有误或超出范围"))
                .body("violations.message", everyItem(matchesPattern(".*\\p{IsHan}.*")))
                .body("detail", matchesPattern(".*: .*\\p{IsHan}.*"));
    }
}
