package dev.gwr.targets.goal;

import dev.gwr.model.Bound;
import dev.gwr.model.Citation;
import dev.gwr.model.ReadingState;
import dev.gwr.model.TargetKind;
import dev.gwr.model.publication.Against;
import dev.gwr.model.publication.Reading;
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
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "target")
public class TargetEntity extends PanacheEntityBase {
    @Id
    public String id;
    public String report;
    public int reportYear;
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
    /** What a relative target is held against. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Against against;
    public String stretch;
    public boolean aspirational;
    public boolean headline;
    public String theme;
    /** The area of work that the theme belongs to. */
    public String area;
    public String[] regions;
    /** The regions and those above them, so that a prefecture finds its counties'. */
    @Basic(fetch = FetchType.LAZY)
    public String[] regionsUp;
    public String[] sections;
    public String note;
    public String noteEn;
    @JdbcTypeCode(SqlTypes.JSON)
    public List<Citation> citations;
    @JdbcTypeCode(SqlTypes.JSON)
    public Reading reading;
    /** The reading's state, to filter by. */
    @Enumerated(EnumType.STRING)
    public ReadingState readingState;
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

    /** Whether people say how it stands: nothing is measured of a deliverable, nor of what no indicator fits. */
    public boolean isReportedByPeople() {
        return kind == TargetKind.DELIVERABLE || indicator == null;
    }

    /** Whether it is of the whole place of its report, and not of regions below: these are not held against places. */
    public boolean isOfWholePlace() {
        return regions.length == 0;
    }

    /** A target with its indicator by one query; found by its id alone, the indicator would take a second one. */
    static Optional<TargetEntity> withIndicator(String id) {
        return find("from TargetEntity e left join fetch e.indicator where e.id = ?1", id).firstResultOptional();
    }
}
