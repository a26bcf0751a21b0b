package dev.gwr.targets.target;

import dev.gwr.seeds.Bound;
import dev.gwr.seeds.Citation;
import dev.gwr.seeds.TargetKind;
import dev.gwr.targets.Value;
import dev.gwr.targets.indicator.IndicatorEntity;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "target")
public class TargetEntity extends PanacheEntityBase {
    @Id
    public String id;
    public String report;
    public String province;
    @Enumerated(EnumType.STRING)
    public TargetKind kind;
    @ManyToOne(fetch = FetchType.LAZY)
    public IndicatorEntity indicator;
    public String name;
    public String nameEn;
    public String period;
    @Embedded
    public Value value;
    @Enumerated(EnumType.STRING)
    public Bound bound;
    public boolean aspirational;
    public boolean headline;
    public String theme;
    public String[] regions;
    /** The regions and those above them, so that a prefecture finds its counties'. */
    @Basic(fetch = FetchType.LAZY)
    public String[] regionsUp;
    public String[] sections;
    public String note;
    @JdbcTypeCode(SqlTypes.JSON)
    public List<Citation> citations;
    /** No report promises it any more, but people had recorded something about it. */
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

    /** Those of some targets that exist, each with its indicator. */
    static List<TargetEntity> of(Collection<String> ids) {
        return list("from TargetEntity e left join fetch e.indicator where e.id in ?1", ids);
    }
}
