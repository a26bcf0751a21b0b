package dev.gwr.projects.project;

import dev.gwr.model.ProjectStatus;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** Where a project stood for a while, as far as was known then. */
@Entity
@Table(name = "standing")
public class ProjectStatusEntity extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;
    public String projectId;
    public Instant validFrom;
    public Instant validTo;
    @Enumerated(EnumType.STRING)
    public ProjectStatus status;
    public LocalDate since;
    public String milestoneId;
    public LocalDate suspendedSince;
    @Embedded
    public PlannedDate planned;

    ProjectStatusSnapshot snapshot() {
        return new ProjectStatusSnapshot(status, since, milestoneId, suspendedSince, planned);
    }
}
