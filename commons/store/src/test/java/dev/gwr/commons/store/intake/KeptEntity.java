package dev.gwr.commons.store.intake;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What the service of these tests keeps of a report: the names of its targets. */
@Entity
@Table(name = "kept")
public class KeptEntity extends PanacheEntityBase {
    @Id
    public String id;
    public String report;
    public String name;
    public boolean retired;
}
