package dev.gwr.targets.observation;

import dev.gwr.seeds.Bound;
import dev.gwr.seeds.Citation;
import dev.gwr.targets.Value;
import dev.gwr.targets.indicator.IndicatorEntity;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
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
@Table(name = "observation")
public class ObservationEntity extends PanacheEntityBase {
    @Id
    public String id;
    public String report;
    public String province;
    @ManyToOne(fetch = FetchType.LAZY)
    public IndicatorEntity indicator;
    public String period;
    @Embedded
    public Value value;
    @Enumerated(EnumType.STRING)
    public Bound bound;
    public boolean forecast;
    public String[] sections;
    public String note;
    @JdbcTypeCode(SqlTypes.JSON)
    public List<Citation> citations;
    public int position;
    public String searchName;
    public String searchText;
    @Column(insertable = false, updatable = false)
    public String[] bigrams;

    /** The observations of some indicators in some periods, for whoever joins them to something else. */
    public static List<ObservationEntity> of(Collection<String> indicators, Collection<String> periods) {
        return indicators.isEmpty() || periods.isEmpty() ? List.of()
                : list("indicator.id in ?1 and period in ?2 order by position, id", indicators, periods);
    }
}
