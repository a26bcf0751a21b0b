package dev.gwr.glossary.mention;

import dev.gwr.glossary.term.TermEntity;
import dev.gwr.model.Citation;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "mention")
public class MentionEntity extends PanacheEntityBase {
    @Id
    public String id;
    public String report;
    public int reportYear;
    public String province;
    @ManyToOne(fetch = FetchType.LAZY)
    public TermEntity term;
    public String section;
    public String surface;
    @JdbcTypeCode(SqlTypes.JSON)
    public Citation citation;
    /** Its place among the mentions of its report, in the order of the text. */
    public int position;
}
