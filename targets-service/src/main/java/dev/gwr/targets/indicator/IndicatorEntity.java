package dev.gwr.targets.indicator;

import dev.gwr.seeds.Basis;
import dev.gwr.seeds.Direction;
import dev.gwr.seeds.Unit;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "indicator")
public class IndicatorEntity extends PanacheEntityBase {
    @Id
    public String id;
    public String name;
    public String nameEn;
    @Enumerated(EnumType.STRING)
    public Unit unit;
    @Enumerated(EnumType.STRING)
    public Basis basis;
    public boolean accumulates;
    @Enumerated(EnumType.STRING)
    public Direction direction;
    public String theme;
    public String note;
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
