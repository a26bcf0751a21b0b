package dev.gwr.commons.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;

/** A made-up record with one field of each sort that lists are filtered and ordered by. */
@Entity
@Table(name = "listed")
public class ListedEntity {
    @Id
    public String id;
    public String kind;
    public BigDecimal amount;
    public String[] codes;
    public String searchName;
    public String searchText;
    public Instant knownFrom;
    public Instant knownTo;
    @Column(insertable = false, updatable = false)
    public String[] bigrams;
}
