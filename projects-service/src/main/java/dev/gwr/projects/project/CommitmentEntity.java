package dev.gwr.projects.project;

import dev.gwr.seeds.Citation;
import dev.gwr.seeds.CommitmentStage;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
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
    public String period;
    @Enumerated(EnumType.STRING)
    public CommitmentStage stage;
    public String theme;
    public String[] sections;
    public String note;
    @JdbcTypeCode(SqlTypes.JSON)
    public List<Citation> citations;
    public int number;
}
