package dev.gwr.gateway.report;

import dev.gwr.seeds.Report;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a report is. */
@Schema(description = "What a report is (政府工作报告)",
        requiredProperties = {"id", "title", "titleEn", "province", "provinceName", "year", "language", "characters"})
public record ReportSummary(
        @Schema(description = "Id: code of the province and year", examples = "jx-2024") String id,
        @Schema(description = "Title", examples = "2024年江西省政府工作报告") String title,
        @Schema(description = "English title, our translation", examples = "Government Work Report of Jiangxi Province, 2024")
        String titleEn,
        @Schema(description = "GB/T 2260 code of the province", examples = "360000") String province,
        @Schema(description = "Name of the province", examples = "江西省") String provinceName,
        @Schema(description = "The year that it plans", minimum = "1949", maximum = "2999", examples = "2024") int year,
        @Schema(description = "Day on which it was given", examples = "2024-01-23") LocalDate date,
        @Schema(description = "Meeting to which it was given", examples = "江西省第十四届人民代表大会第二次会议") String meeting,
        @Schema(description = "The meeting in English, our translation") String meetingEn,
        @Schema(description = "Who gave it", examples = "叶建春") String speaker,
        @Schema(description = "Office of the speaker", examples = "省长") String speakerRole,
        @Schema(description = "BCP 47 tag of its language", examples = "zh-Hans") String language,
        @Schema(description = "Unicode code points of its text", minimum = "1", maximum = "10000000", examples = "17000")
        int characters) {

    static ReportSummary of(Report report) {
        var about = report.about();
        return new ReportSummary(about.id(), about.title(), about.titleEn(), about.province().code(), about.province().name(),
                about.year(), about.date(), about.meeting(), about.meetingEn(), about.speaker(), about.speakerRole(),
                about.language(), report.text().codePointCount(0, report.text().length()));
    }
}
