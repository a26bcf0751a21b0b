package dev.gwr.commons.store;

import dev.gwr.model.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;

/**
 * The revision of a service's data, kept beside it, so that every replica sees a change in the transaction that made
 * it. The day belongs to it: what is promised for a year is missed the day after, though nobody wrote anything.
 */
@ApplicationScoped
public class DataRevision {

    @Inject
    EntityManager entities;

    public String revision() {
        return entities.createNativeQuery("select revision from data_revision").getSingleResult() + "/"
                + LocalDate.now(Period.ZONE);
    }
}
