package dev.gwr.projects.project;

import dev.gwr.model.Citation;
import dev.gwr.model.CommitmentStage;
import dev.gwr.model.Note;
import dev.gwr.model.publication.PublishedProject;
import dev.gwr.model.publication.PublishedReport;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "commitment")
public class CommitmentEntity extends PanacheEntityBase {
    @Id
    public String id;
    @ManyToOne(fetch = FetchType.LAZY)
    public ProjectEntity project;
    public String report;
    public int reportYear;
    public String period;
    @Enumerated(EnumType.STRING)
    public CommitmentStage stage;
    public String theme;
    /** The area of work that the theme belongs to. */
    public String area;
    public String[] sections;
    /** Id of the deliverable that is the same promise, and is judged in its place. */
    public String target;
    public String note;
    public String noteEn;
    @JdbcTypeCode(SqlTypes.JSON)
    public List<Citation> citations;
    public int number;

    /** What a report says of a project, in its order. */
    public static List<CommitmentEntity> of(PublishedReport report, PublishedProject project) {
        List<CommitmentEntity> commitments = new ArrayList<>();
        for (PublishedProject.PublishedCommitment published : project.commitments()) {
            CommitmentEntity e = new CommitmentEntity();
            e.project = getEntityManager().getReference(ProjectEntity.class, project.id());
            e.report = report.id();
            e.reportYear = report.year();
            e.number = commitments.size() + 1;
            e.id = project.id() + '/' + e.report + '/' + e.number;
            e.period = published.period();
            e.stage = published.commitment();
            e.target = published.target();
            e.note = Note.zh(published.note());
            e.noteEn = Note.en(published.note());
            e.citations = published.citations();
            e.sections = e.citations.stream().map(Citation::section).distinct().toArray(String[]::new);
            report.themes().stream().filter(theme -> theme.section().equals(e.sections[0])).findFirst()
                    .ifPresent(theme -> {
                e.theme = theme.code();
                e.area = theme.area();
            });
            commitments.add(e);
        }
        return commitments;
    }
}
