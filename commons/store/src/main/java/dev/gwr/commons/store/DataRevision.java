package dev.gwr.commons.store;

import dev.gwr.commons.period.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;

/**
 * The revision of a service's data, kept beside it, so that every replica sees a change in the transaction that made it. The day
 * belongs to it: what is promised for a year is missed the day after, though nobody wrote anything.
 */
@ApplicationScoped
public class DataRevision {

    @Inject
    EntityManager entities;

    public String revision() {
        return entities.createNativeQuery("select revision from data_revision").getSingleResult() + "/" + LocalDate.now(Period.ZONE);
    }

    String seedsDigest() {
        return (String) entities.createNativeQuery("select seeds_digest from data_revision", String.class).getSingleResult();
    }

    void seeded(String digest) {
        entities.createNativeQuery("update data_revision set revision = revision + 1, seeds_digest = :digest")
                .setParameter("digest", digest).executeUpdate();
    }
}
