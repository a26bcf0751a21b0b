package dev.gwr.commons.store.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;

/**
 * The moment that a question about rows is about, which hold from one moment until before another, also when that is to
 * come.
 */
@ApplicationScoped
public class Moments {

    @Inject
    EntityManager entities;

    /** The end of a day, or now, by the clock that the rows are written by; it comes after every write that is done. */
    public Instant of(String asOf) {
        Instant end = AsOf.end(asOf);
        return end != null ? end : (Instant) entities.createNativeQuery("select greatest(clock_timestamp(), "
                + "changed_at) + interval '1 microsecond' from data_revision", Instant.class).getSingleResult();
    }
}
