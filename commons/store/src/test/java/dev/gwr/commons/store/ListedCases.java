package dev.gwr.commons.store;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import org.junit.jupiter.api.BeforeEach;

/** Each case begins with no made-up record, and makes its own. */
abstract class ListedCases {

    @Inject
    EntityManager entities;

    @BeforeEach
    void empty() {
        run("delete from listed_part");
        run("delete from listed");
    }

    final void run(String sql, Object... values) {
        QuarkusTransaction.requiringNew().run(() -> {
            Query query = entities.createNativeQuery(sql);
            for (int i = 0; i < values.length; i++) {
                query.setParameter(i + 1, values[i]);
            }
            query.executeUpdate();
        });
    }

    final void record(String id, String kind, String amount, String... codes) {
        run("insert into listed (id, kind, amount, codes, search_name, search_text) values (?, ?, cast(? as numeric), "
                + "?, '', '')", id, kind, amount, codes);
    }
}
