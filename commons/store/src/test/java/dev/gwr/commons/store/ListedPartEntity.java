package dev.gwr.commons.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A part of a made-up record: a list of records is filtered by what their parts are, too. */
@Entity
@Table(name = "listed_part")
public class ListedPartEntity {
    @Id
    public String id;
    public String whole;
    public String kind;
}
