package dev.gwr.commons.store;

import dev.gwr.model.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;

/**
 * The revision of a service's data, stored in its database, so that every replica sees a change in the transaction that
 * made it. The day is part of it: a target of a year becomes missed at the end of that year without any write.
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
