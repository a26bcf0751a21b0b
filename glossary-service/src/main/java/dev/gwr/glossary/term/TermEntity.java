package dev.gwr.glossary.term;

import dev.gwr.seeds.Citation;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "term")
public class TermEntity extends PanacheEntityBase {
    @Id
    public String id;
    public String report;
    /** Of two reports that use one form, the newer one's term is meant. */
    public int reportYear;
    public int number;
    public String term;
    public String termEn;
    public String[] aliases;
    public String theme;
    public String definition;
    @JdbcTypeCode(SqlTypes.JSON)
    public List<TermMember> members;
    @JdbcTypeCode(SqlTypes.JSON)
    public List<TermReference> related;
    /** Sections that mention it or hold its note. */
    public String[] sections;
    /** Sections that mention it. */
    public String[] mentionedIn;
    public String note;
    @JdbcTypeCode(SqlTypes.JSON)
    public List<Citation> citations;
    /** What is only searched in is not read with the record. */
    @Basic(fetch = FetchType.LAZY)
    public String searchName;
    @Basic(fetch = FetchType.LAZY)
    public String searchText;
    @Basic(fetch = FetchType.LAZY)
    @Column(insertable = false, updatable = false)
    public String[] bigrams;
}
