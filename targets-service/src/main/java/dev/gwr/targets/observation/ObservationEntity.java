package dev.gwr.targets.observation;

import dev.gwr.commons.store.recording.Recording;
import dev.gwr.commons.store.recording.Source;
import dev.gwr.model.Bound;
import dev.gwr.model.Citation;
import dev.gwr.model.ObservationKind;
import dev.gwr.model.Period;
import dev.gwr.model.ReadingState;
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
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "observation")
public class ObservationEntity extends PanacheEntityBase {
    @Id
    public String id;
    @Enumerated(EnumType.STRING)
    public ObservationKind kind = ObservationKind.FIGURE;
    public String report;
    /** The year of the report; nothing for what a person recorded. */
    public Integer reportYear;
    public String province;
    @ManyToOne(fetch = FetchType.LAZY)
    public IndicatorEntity indicator;
    /** As the report has it; nothing for what a person recorded, which has its indicator's. */
    public String name;
    public String nameEn;
    public String period;
    @Embedded
    public Value value;
    @Enumerated(EnumType.STRING)
    public Bound bound;
    public boolean forecast;
    public String[] regions = {};
    public String[] sections;
    /** The regions that it is of and those above them. */
    @Basic(fetch = FetchType.LAZY)
    public String[] regionsUp;
    public String note;
    public String noteEn;
    @JdbcTypeCode(SqlTypes.JSON)
    public List<Citation> citations;
    @JdbcTypeCode(SqlTypes.JSON)
    public Reading reading;
    /** The reading's state, to filter by. */
    @Enumerated(EnumType.STRING)
    public ReadingState readingState;
    @Enumerated(EnumType.STRING)
    public Coverage coverage = Coverage.TO_DATE;
    public int firstMonth;
    public int lastMonth;
    /** The report, or what comes after every report: the order of the list. */
    public String listKey;
    /** From when to when it counted: for a report's own values since the report was given. */
    public Instant knownFrom;
    public Instant knownTo;
    @JdbcTypeCode(SqlTypes.JSON)
    public Source source;
    /** Who recorded it; nothing for what a report says. */
    @Embedded
    public Recording recording;
    public int position;
    /** What is only searched in is not read with the record. */
    @Basic(fetch = FetchType.LAZY)
    public String searchName;
    @Basic(fetch = FetchType.LAZY)
    public String searchText;
    @Basic(fetch = FetchType.LAZY)
    @Column(insertable = false, updatable = false)
    public String[] bigrams;

    public void over(Period time) {
        period = time.text();
        firstMonth = time.firstMonth();
        lastMonth = time.lastMonth();
    }

    /** Whether it is of the whole place of its report, and not of regions below: these are not held against places. */
    public boolean isOfWholePlace() {
        return regions.length == 0;
    }

    /** What a value is of. */
    public record Place(String indicator, String province, String period) {
    }

    public Place place() {
        return new Place(indicator.id, province, period);
    }

    /** What the reports say at some places, the earliest first, each with its indicator. */
    public static List<ObservationEntity> of(Collection<Place> places) {
        if (places.isEmpty()) {
            return List.of();
        }
        List<?> ids = getEntityManager().createNativeQuery("select o.id from unnest(:indicators, :provinces, :periods) "
                + "as p (indicator, province, period) cross join lateral (select id from observation "
                + "where indicator_id = p.indicator and province = p.province and period = p.period and "
                + "report is not null and kind = 'FIGURE' order by known_from, report, position, id "
                + "limit 1) o", String.class)
                .setParameter("indicators", texts(places, Place::indicator))
                .setParameter("provinces", texts(places, Place::province))
                .setParameter("periods", texts(places, Place::period)).getResultList();
        return ids.isEmpty() ? List.of()
                : list("from ObservationEntity e join fetch e.indicator where e.id in ?1", ids);
    }

    private static String[] texts(Collection<Place> places, Function<Place, String> part) {
        return places.stream().map(part).toArray(String[]::new);
    }
}
