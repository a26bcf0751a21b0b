package dev.gwr.projects.project;

import dev.gwr.model.ProgressStatus;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** How a commitment stood for a while, as far as was known then. */
@Entity
@Table(name = "commitment_progress")
public class CommitmentProgressEntity extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;
    public String commitmentId;
    public Instant validFrom;
    public Instant validTo;
    @Enumerated(EnumType.STRING)
    public ProgressStatus status;
    public LocalDate day;
    public String[] milestones;
    public String[] reports;

    CommitmentRule.Result result() {
        return new CommitmentRule.Result(status, day, List.of(milestones), List.of(reports));
    }
}
