package dev.gwr.commons.store.recording;

import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.problem.ProblemType;
import dev.gwr.commons.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Remembers what a request with an idempotency key was answered, in the transaction that recorded it: either both are
 * there or neither. Only what was recorded is remembered; a refused request can be sent again, put right, with the same
 * key.
 */
@ApplicationScoped
class IdempotencyKeys {

    static final String HEADER = "Idempotency-Key";

    private static final Pattern KEY = Pattern.compile("[!-~]{1,255}");
    private static final Duration KEPT = Duration.ofDays(7);

    /** An answer as it was sent. */
    record Answer(int status, String location, String tag, String body) {
    }

    @Inject
    EntityManager entities;

    /** An empty header is a key that was forgotten, not one that was not meant; JAX-RS shows it as none. */
    static void check(String key, boolean sent) {
        if (sent && key == null || key != null && !KEY.matcher(key).matches()) {
            List<Violation> violations = List.of(
                    Violation.header(HEADER, "must be 1 to 255 visible ASCII characters"));
            throw ProblemException.parameters(violations);
        }
    }

    /** The answer that the key had for this request; refuses a key that had it for another. */
    Optional<Answer> find(String actor, String key, String fingerprint) {
        if (key == null) {
            return Optional.empty();
        }
        List<?> rows = entities.createNativeQuery("select fingerprint, status, location, tag, body from "
                + "idempotency_key where actor = :actor and key = :key", Tuple.class)
                .setParameter("actor", actor).setParameter("key", key).getResultList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Tuple row = (Tuple) rows.get(0);
        if (!fingerprint.equals(row.get(0, String.class))) {
            throw new ProblemException(ProblemType.IDEMPOTENCY_KEY_REUSED,
                    "The key was used for another request before: take a new one",
                    List.of(Violation.header(HEADER, "it was used for another request")));
        }
        return Optional.of(new Answer(row.get(1, Integer.class), row.get(2, String.class), row.get(3, String.class),
                row.get(4, String.class)));
    }

    void remember(String actor, String key, String fingerprint, Answer answer, Instant at) {
        if (key == null) {
            return;
        }
        entities.createNativeQuery("delete from idempotency_key where at < :old").setParameter("old", at.minus(KEPT))
                .executeUpdate();
        entities.createNativeQuery("insert into idempotency_key (actor, key, fingerprint, status, location, tag, body, "
                + "at) values (:actor, :key, :fingerprint, :status, :location, :tag, :body, :at)")
                .setParameter("actor", actor).setParameter("key", key).setParameter("fingerprint", fingerprint)
                .setParameter("status", answer.status()).setParameter("location", answer.location())
                .setParameter("tag", answer.tag()).setParameter("body", answer.body()).setParameter("at", at)
                .executeUpdate();
    }
}
