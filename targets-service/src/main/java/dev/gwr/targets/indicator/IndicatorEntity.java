package dev.gwr.targets.indicator;

import dev.gwr.model.Basis;
import dev.gwr.model.Direction;
import dev.gwr.model.Unit;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;

@Entity
@Table(name = "indicator")
public class IndicatorEntity extends PanacheEntityBase {
    @Id
    public String id;
    public String name;
    public String nameEn;
    public String[] aliases = {};
    public Unit unit;
    @Enumerated(EnumType.STRING)
    public Basis basis;
    public boolean accumulates;
    /** Comes by season or in batches. */
    public boolean uneven;
    /** How far off is near enough. */
    public BigDecimal tolerance;
    @Enumerated(EnumType.STRING)
    public Direction direction;
    public String theme;
    /** The area of work that its theme belongs to. */
    public String area;
    /** A reading fitted none of the catalogue. */
    public boolean provisional;
    /** The indicator that it is a part of. */
    public String broader;
    public String[] narrower = {};
    /** The first year of which it is measured as it is today. */
    public Integer comparableFrom;
    public String note;
    public String noteEn;
    /** No report uses it any more, but people had recorded values of it. */
    public boolean retired;
    public int position;
    /** What is only searched in is not read with the record. */
    @Basic(fetch = FetchType.LAZY)
    public String searchName;
    @Basic(fetch = FetchType.LAZY)
    public String searchText;
    @Basic(fetch = FetchType.LAZY)
    @Column(insertable = false, updatable = false)
    public String[] bigrams;
}
