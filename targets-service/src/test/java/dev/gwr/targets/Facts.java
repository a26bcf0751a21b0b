package dev.gwr.targets;

import static io.restassured.RestAssured.given;

import dev.gwr.commons.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.persistence.EntityManager;

/** What editors record in tests. */
final class Facts {

    static final String OBSERVATIONS = "/api/v1/observations";

    private Facts() {
    }

    static RequestSpecification editor() {
        return given().auth().oauth2(Tokens.of("li@example.org", "editor")).contentType(ContentType.JSON);
    }

    static String value(String indicator, String period, String value, String unit) {
        return String.format("{\"indicator\":\"%s\",\"period\":\"%s\",\"value\":%s,\"unit\":\"%s\","
                + "\"source\":{\"document\":\"江西省统计局：统计公报\",\"url\":\"https://example.org/bulletin\"},"
                + "\"note\":\"初步核算数\"}",
                indicator, period, value, unit);
    }

    static Response record(String indicator, String period, String value, String unit) {
        return editor().body(value(indicator, period, value, unit)).post(OBSERVATIONS);
    }

    /** A target like another, of a period of its own, and with what else is set. */
    static void madeUp(EntityManager entities, String id, String like, String period, String set) {
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("""
                    insert into target (id, report, province, kind, indicator_id, name, name_en, period, value_text,
                      amount, unit_text,
                    normalised, unit, bound, aspirational, headline, theme, regions, regions_up, sections,
                      citations, position,
                    search_name, search_text, retired)
                    select :id, report, province, kind, indicator_id, name, name_en, :period, value_text, amount,
                      unit_text, normalised,
                    unit, bound, aspirational, headline, theme, regions, regions_up, sections, citations, position,
                      search_name,
                    search_text, retired from target where id = :like
                    """).setParameter("id", id).setParameter("period", period).setParameter("like", like)
                            .executeUpdate();
            entities.createNativeQuery("update target set " + set + " where id = '" + id + "'").executeUpdate();
            entities.createNativeQuery("update data_revision set revision = revision + 1").executeUpdate();
        });
    }

    static void removeMadeUp(EntityManager entities) {
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("delete from target where id like 'made-up-%'").executeUpdate();
            entities.createNativeQuery("update data_revision set revision = revision + 1").executeUpdate();
        });
    }
}
