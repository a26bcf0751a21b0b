package dev.gwr.reports.report;

import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.search.SearchText;
import dev.gwr.commons.store.Names;
import dev.gwr.model.RegionLevel;
import dev.gwr.model.publication.Publication;
import dev.gwr.model.publication.PublishedReport;
import dev.gwr.model.publication.PublishedReportBuilder;
import dev.gwr.reports.Json;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A report. Its texts, and what is published of it, are in tables of their own: they are long, and rarely asked for.
 */
@Entity
@Table(name = "work_report")
public class ReportEntity extends PanacheEntityBase {
    @Id
    public String id;
    public String region;
    public String regionName;
    @Enumerated(EnumType.STRING)
    public RegionLevel level;
    public Integer year;
    /** The order of lists, by the day on which they were given, the newest first. */
    public int newest;
    public String title;
    public String titleEn;
    @Enumerated(EnumType.STRING)
    public ReportState state;
    @Enumerated(EnumType.STRING)
    public ReportOrigin origin;
    @JdbcTypeCode(SqlTypes.JSON)
    public String frame;
    @JdbcTypeCode(SqlTypes.JSON)
    public String about;
    @JdbcTypeCode(SqlTypes.JSON)
    public String oddities = "[]";
    @JdbcTypeCode(SqlTypes.JSON)
    public String coverage;
    public Integer[] noise = {};
    public String[] faults = {};
    public String[] missing = {};
    public int textVersion;
    public int characters;
    public String textDigest;
    public String sha256;
    public String source;
    public LocalDate retrieved;
    public String folderDigest;
    public Instant receivedAt;
    public String receivedBy;
    public int version;
    public long revision;
    public String digest;
    public Instant publishedAt;
    public String publishedBy;
    public Instant withdrawnAt;
    public String withdrawnBy;
    public String withdrawnReason;
    @Basic(fetch = FetchType.LAZY)
    public String searchName;
    @Basic(fetch = FetchType.LAZY)
    public String searchText;
    @Basic(fetch = FetchType.LAZY)
    @Column(insertable = false, updatable = false)
    public String[] bigrams;

    public static ReportEntity get(String id) {
        ReportEntity report = findById(id);
        if (report == null) {
            throw ProblemException.notFound("report", id);
        }
        return report;
    }

    /** What reports are called, for tables. */
    public static Names names() {
        Map<String, String> titles = new HashMap<>();
        for (Object[] row : getEntityManager().createQuery("select id, title from ReportEntity", Object[].class)
                .getResultList()) {
            titles.put((String) row[0], (String) row[1]);
        }
        return new Names(titles);
    }

    /** What it is and its outline, indicators, sectors and places of regions, without its records. */
    public Publication frame() {
        return Json.read(frame, Publication.class);
    }

    /** Takes over what a publication says of the report as a whole. */
    public void describe(Publication publication) {
        PublishedReport about = publication.report();
        region = about.region();
        regionName = about.regionName();
        level = about.level();
        year = about.year();
        // Of a report without a day, the year decides, and it comes after those of its year that have one.
        LocalDate day = about.date() == null ? LocalDate.of(about.year(), 1, 1) : about.date();
        newest = Math.toIntExact(-day.toEpochDay());
        title = about.title();
        titleEn = about.titleEn();
        frame = Json.write(new Publication(about, publication.indicators(), List.of(), List.of(), publication.sectors(),
                List.of(), List.of(), publication.regionMentions()));
        this.about = Json.write(PublishedReportBuilder.builder(about).parts(List.of()).build());
        searchName = SearchText.normalise(title);
        searchText = SearchText.normalise(String.join(" ", title, titleEn == null ? "" : titleEn, regionName,
                String.valueOf(year), about.speaker() == null ? "" : about.speaker()));
    }
}
