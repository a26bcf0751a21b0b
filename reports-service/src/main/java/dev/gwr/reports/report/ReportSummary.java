package dev.gwr.reports.report;

import dev.gwr.commons.caching.Versioned;
import dev.gwr.model.RegionLevel;
import dev.gwr.model.publication.PublishedReport;
import dev.gwr.reports.Json;
import dev.gwr.reports.text.Coverage;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a report is. */
@Schema(description = "What a report is (政府工作报告)",
        requiredProperties = {"id", "title", "state", "origin", "characters", "sha256", "receivedAt", "revision",
                "version"})
public record ReportSummary(
        @Schema(description = "Id: letters of the region and year", examples = "jx-2024") String id,
        @Schema(description = "Title", examples = "2024年江西省政府工作报告") String title,
        @Schema(description = "English title, our translation; absent where nobody made one",
                examples = "Government Work Report of Jiangxi Province, 2024") String titleEn,
        @Schema(description = "GB/T 2260 code of the region; 100000 is the nation", examples = "360000") String region,
        @Schema(description = "Name of the region", examples = "江西省") String regionName,
        @Schema(description = "Level of the region", examples = "PROVINCE") RegionLevel level,
        @Schema(description = "The year that it plans", minimum = "1949", maximum = "2999",
                examples = "2024") Integer year,
        @Schema(description = "Day on which it was given", examples = "2024-01-23") LocalDate date,
        @Schema(description = "Meeting to which it was given", examples = "江西省第十四届人民代表大会第二次会议") String meeting,
        @Schema(description = "The meeting in English, our translation") String meetingEn,
        @Schema(description = "Who gave it", examples = "叶建春") String speaker,
        @Schema(description = "Office of the speaker", examples = "省长") String speakerRole,
        @Schema(description = "BCP 47 tag of its language", examples = "zh-Hans") String language,
        @Schema(description = "Unicode code points of its text", minimum = "0", maximum = "10000000",
                examples = "17000")
        int characters,
        @Schema(description = "Arabic numbers in the sections of its text; absent of a refused report", minimum = "0",
                examples = "420")
        Integer numbers,
        @Schema(description = "Of them, what nothing accounts for: no record, and no reason why it is none; absent of "
                + "a refused report", minimum = "0", examples = "2") Integer unread,
        @Schema(description = "How far it has come", examples = "PUBLISHED") ReportState state,
        @Schema(description = "How it came here", examples = "PACKAGED") ReportOrigin origin,
        @Schema(description = "Where its text was taken from", format = "uri",
                examples = "https://example.org/report.html")
        String source,
        @Schema(description = "Day on which it was taken from there", examples = "2024-02-01") LocalDate retrieved,
        @Schema(description = "SHA-256 of the file that it came as", 
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256,
        @Schema(implementation = String.class, format = "date-time", description = "When its text came",
                examples = "2024-04-18T02:30:00.123456Z") Instant receivedAt,
        @Schema(description = "Who brought it; absent if it came from a folder at the start",
                examples = "editor@example.org")
        String receivedBy,
        @Schema(implementation = String.class, format = "date-time", description = "When it was last published",
                examples = "2024-04-18T02:30:00.123456Z") Instant publishedAt,
        @Schema(description = "Who published it", examples = "editor@example.org") String publishedBy,
        @Schema(implementation = String.class, format = "date-time", description = "When it was withdrawn",
                examples = "2024-04-18T02:30:00.123456Z") Instant withdrawnAt,
        @Schema(description = "Who withdrew it", examples = "editor@example.org") String withdrawnBy,
        @Schema(description = "Why", examples = "The wrong text") String withdrawnReason,
        @Schema(description = "How often it was published or withdrawn", minimum = "0", examples = "1") long revision,
        @Schema(description = "Grows by one when the report changes; If-Match compares it", minimum = "1",
                examples = "1")
        int version) implements Versioned {

    public static ReportSummary of(ReportEntity e) {
        PublishedReport about = Json.read(e.about, PublishedReport.class);
        Coverage coverage = e.state == ReportState.REFUSED ? null : Json.read(e.coverage, Coverage.class);
        return new ReportSummary(e.id, e.title, e.titleEn, e.region, e.regionName, e.level, e.year, about.date(),
                about.meeting(),
                about.meetingEn(), about.speaker(), about.speakerRole(), about.language(), e.characters,
                coverage == null ? null : coverage.numbers(), coverage == null ? null : coverage.unread(), e.state,
                e.origin, e.source, e.retrieved, e.sha256, e.receivedAt, e.receivedBy, e.publishedAt, e.publishedBy,
                        e.withdrawnAt,
                e.withdrawnBy, e.withdrawnReason, e.revision, e.version);
    }
}
