package dev.gwr.projects.project;

import dev.gwr.model.publication.PublishedProject;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What one report has on a project, as it was published. */
@Entity
@Table(name = "project_naming")
@IdClass(ProjectNamingEntity.Key.class)
public class ProjectNamingEntity extends PanacheEntityBase {

    /** A report names a project once. */
    public record Key(String projectId, String report) implements Serializable {
    }

    @Id
    public String projectId;
    @Id
    public String report;
    public int reportYear;
    public LocalDate reportDate;
    public String province;
    public int position;
    @JdbcTypeCode(SqlTypes.JSON)
    public PublishedProject published;
}
