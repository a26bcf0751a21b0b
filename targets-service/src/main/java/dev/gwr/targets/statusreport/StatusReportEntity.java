package dev.gwr.targets.statusreport;

import dev.gwr.commons.store.recording.Recording;
import dev.gwr.commons.store.recording.Source;
import dev.gwr.model.ProgressStatus;
import dev.gwr.targets.goal.TargetEntity;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "status_report")
public class StatusReportEntity extends PanacheEntityBase {
    @Id
    public String id;
    @ManyToOne(fetch = FetchType.LAZY)
    public TargetEntity target;
    @Enumerated(EnumType.STRING)
    public ProgressStatus status;
    public LocalDate day;
    public String note;
    @JdbcTypeCode(SqlTypes.JSON)
    public Source source;
    /** Since when it no longer counts. */
    public Instant knownTo;
    @Embedded
    public Recording recording;
}
