package dev.gwr.glossary.term;

import dev.gwr.model.Citation;
import dev.gwr.model.ReadingState;
import dev.gwr.model.publication.Reading;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
    public String province;
    /** That of its note; the notes of some reports have none. */
    public Integer number;
    /** Its place among the terms of its report. */
    public int position;
    public String term;
    public String termEn;
    public String[] aliases;
    public String theme;
    /** The area of work that the theme belongs to. */
    public String area;
    public String definition;
    public Integer counted;
    @JdbcTypeCode(SqlTypes.JSON)
    public List<TermMember> members;
    @JdbcTypeCode(SqlTypes.JSON)
    public List<TermReference> related;
    /** Sections that mention it or hold its note. */
    public String[] sections;
    /** Sections that mention it. */
    public String[] mentionedIn;
    public String note;
    public String noteEn;
    @JdbcTypeCode(SqlTypes.JSON)
    public List<Citation> citations;
    @JdbcTypeCode(SqlTypes.JSON)
    public Reading reading;
    /** The reading's state, to filter by. */
    @Enumerated(EnumType.STRING)
    public ReadingState readingState;
    /** What is only searched in is not read with the record. */
    @Basic(fetch = FetchType.LAZY)
    public String searchName;
    @Basic(fetch = FetchType.LAZY)
    public String searchText;
    @Basic(fetch = FetchType.LAZY)
    @Column(insertable = false, updatable = false)
    public String[] bigrams;
}
