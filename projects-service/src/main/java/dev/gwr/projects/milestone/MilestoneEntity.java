package dev.gwr.projects.milestone;

import dev.gwr.commons.search.SearchText;
import dev.gwr.commons.store.recording.Recording;
import dev.gwr.commons.store.recording.Source;
import dev.gwr.model.MilestoneKind;
import dev.gwr.model.ProjectStatus;
import dev.gwr.projects.project.ProjectEvent;
import dev.gwr.projects.project.PlannedDate;
import dev.gwr.projects.project.ProjectEntity;
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
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "milestone")
public class MilestoneEntity extends PanacheEntityBase {
    @Id
    public String id;
    @ManyToOne(fetch = FetchType.LAZY)
    public ProjectEntity project;
    public String what;
    public LocalDate day;
    @Enumerated(EnumType.STRING)
    public MilestoneKind kind;
    @Enumerated(EnumType.STRING)
    public ProjectStatus status;
    @Embedded
    public PlannedDate planned;
    @JdbcTypeCode(SqlTypes.JSON)
    public Source source;
    public String note;
    /** What happened, as it is searched: what reads the same is the same. */
    public String folded;
    public String searchText;
    @Column(insertable = false, updatable = false)
    public String[] bigrams;
    @Embedded
    public Recording recording;

    MilestoneEntity() {
    }

    MilestoneEntity(String id, ProjectEntity project, MilestoneCreate fact, Recording recording) {
        this.id = id;
        this.project = project;
        what = fact.what().strip();
        day = fact.date();
        kind = fact.kindOrProgress();
        status = fact.status();
        planned = fact.planned();
        source = fact.source();
        note = fact.note();
        folded = SearchText.normalise(what);
        searchText = SearchText.normalise(note == null ? what : what + " " + note);
        this.recording = recording;
    }

    boolean says(MilestoneCreate fact) {
        return what.equals(fact.what().strip()) && day.equals(fact.date()) && kind == fact.kindOrProgress()
                && status == fact.status() && Objects.equals(planned, fact.planned()) && source.equals(fact.source())
                && Objects.equals(note, fact.note());
    }

    ProjectEvent event() {
        return ProjectEvent.milestone(id, day, kind, status, planned);
    }
}
