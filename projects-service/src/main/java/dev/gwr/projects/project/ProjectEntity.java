package dev.gwr.projects.project;

import dev.gwr.projects.sector.SectorEntity;
import dev.gwr.seeds.ProjectStatus;
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
    /** The regions and those above them, so that a prefecture finds its counties'. */
    @Basic(fetch = FetchType.LAZY)
    public String[] regionsUp;
    @Enumerated(EnumType.STRING)
    public ProjectStatus status;
    /** The day of the report that says so. */
    public LocalDate statusOn;
    public boolean major;
    public String note;
    /** No report names it any more, but people recorded facts about it. */
    public boolean retired;
    @OneToMany(mappedBy = "project")
    @OrderBy("period, report, number")
    public List<CommitmentEntity> commitments;
    public int position;
    /** What is only searched in is not read with the record. */
    @Basic(fetch = FetchType.LAZY)
    public String searchName;
    @Basic(fetch = FetchType.LAZY)
    public String searchText;
    @Basic(fetch = FetchType.LAZY)
    @Column(insertable = false, updatable = false)
    public String[] bigrams;
}
