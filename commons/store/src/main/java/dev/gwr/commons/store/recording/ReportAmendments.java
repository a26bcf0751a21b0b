package dev.gwr.commons.store.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the reports revised under recorded facts. */
@ApplicationScoped
public class ReportAmendments {

    @Inject
    EntityManager entities;

    public void add(String fact, Instant at, String text) {
        entities.createNativeQuery("insert into revision_note (fact_id, at, text) values (:fact, :at, :text)")
                .setParameter("fact", fact).setParameter("at", at).setParameter("text", text).executeUpdate();
    }

    /** The notes on some facts, oldest first; a fact without any is not in the map. */
    public Map<String, List<ReportAmendment>> of(Collection<String> facts) {
        Map<String, List<ReportAmendment>> notes = new HashMap<>();
        if (facts.isEmpty()) {
            return notes;
        }
        for (Object row : entities.createNativeQuery("select fact_id, at, text from revision_note where fact_id in "
                + ":facts "
                + "order by at, id", Tuple.class).setParameter("facts", facts).getResultList()) {
            Tuple note = (Tuple) row;
            notes.computeIfAbsent(note.get(0, String.class), id -> new ArrayList<>())
                    .add(new ReportAmendment(note.get(1, Instant.class), note.get(2, String.class)));
        }
        return notes;
    }
}
