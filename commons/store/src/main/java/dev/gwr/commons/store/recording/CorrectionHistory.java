package dev.gwr.commons.store.recording;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Table;
import java.util.List;

/** A fact with everything that it corrected and that corrected it. */
public final class CorrectionHistory {
    /** From the fact back and forth; one statement however long the chain is. */
    private static final String WHOLE = """
            with recursive
              older (id, next, place) as (
                select id, supersedes, 0 from %1$s where id = :id
                union all select fact.id, fact.supersedes, place - 1 from older join %1$s fact on fact.id = older.next),
              newer (id, next, place) as (
                select id, superseded_by, 0 from %1$s where id = :id
                union all select fact.id, fact.superseded_by, place + 1
                  from newer join %1$s fact on fact.id = newer.next)
            select fact.* from (select id, place from older union select id, place from newer) chain
            join %1$s fact on fact.id = chain.id order by chain.place""";

    private CorrectionHistory() {
    }

    /** The whole chain, oldest first, whichever of its facts is named; empty if there is none of that id. */
    @SuppressWarnings("unchecked")
    public static <F> List<F> of(Class<F> facts, String id) {
        EntityManager entities = Panache.getEntityManager();
        return entities.createNativeQuery(WHOLE.formatted(facts.getAnnotation(Table.class).name()), facts)
                .setParameter("id", id).getResultList();
    }
}
