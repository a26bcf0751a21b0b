package dev.gwr.reports.paragraph;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A paragraph of a published report. */
@Entity
@Table(name = "paragraph")
public class ParagraphEntity extends PanacheEntityBase {
    @Id
    public String id;
    public String report;
    public String region;
    public int year;
    public String section;
    public int number;
    public String heading;
    public String text;
    public int position;
    @Basic(fetch = FetchType.LAZY)
    public String searchName;
    @Basic(fetch = FetchType.LAZY)
    public String searchText;
    @Basic(fetch = FetchType.LAZY)
    @Column(insertable = false, updatable = false)
    public String[] bigrams;
}
