package dev.gwr.projects.project;

import dev.gwr.model.ProjectStatus;
import dev.gwr.model.ReadingState;
import dev.gwr.model.publication.Reading;
import dev.gwr.projects.sector.SectorEntity;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "project")
public class ProjectEntity extends PanacheEntityBase {
    @Id
    public String id;
    public String province;
    public String name;
    public String nameEn;
    public String[] aliases;
    @ManyToOne(fetch = FetchType.LAZY)
    public SectorEntity sector;
    /** The sector and those above it, so that a sector finds its children's projects. */
    @Basic(fetch = FetchType.LAZY)
    public String[] sectorsUp;
    public String[] regions;
    /**
     * The regions and those above them, so that a prefecture finds its counties', and the region whose report names it.
     */
    @Basic(fetch = FetchType.LAZY)
    public String[] regionsUp;
    /** Nothing, where the newest report does not say how far it is. */
    @Enumerated(EnumType.STRING)
    public ProjectStatus status;
    /** The day of that report. */
    public LocalDate statusOn;
    public boolean major;
    public String note;
    public String noteEn;
    /** No report names it any more, but people recorded facts about it. */
    public boolean retired;
    @OneToMany(mappedBy = "project")
    @OrderBy("period, report, number")
    public List<CommitmentEntity> commitments;
    /** The oldest report that names it, and its place there: the order of lists. */
    public String firstReport;
    public int position;
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
