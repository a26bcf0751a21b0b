package dev.gwr.commons.store;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import dev.gwr.commons.testing.PublishingServer;
import dev.gwr.commons.testing.RealPostgres;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A database that goes while a transaction is committed: what is deferred until then fails as what is lost does. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(PublishingServer.class)
class FailedCommitTest extends ListedCases {

    @BeforeEach
    void breakCommits() {
        run("create function gone() returns trigger language plpgsql as 'begin raise exception ''gone'' using errcode "
                + "= ''08006''; end'");
        run("create constraint trigger gone after insert on listed deferrable initially deferred for each row execute "
                + "function gone()");
    }

    @AfterEach
    void mendCommits() {
        run("drop function gone cascade");
    }

    @ParameterizedTest
    @ValueSource(strings = {"by-call", "by-annotation"})
    void isAPassingStateOfOurs(String way) {
        given().post("/commits/" + way).then().statusCode(503)
                .body("detail", is("The database is not there at the moment"));
    }
}
