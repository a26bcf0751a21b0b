package dev.gwr.model.publication;

import dev.gwr.model.PartKind;
import dev.gwr.model.RegionLevel;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/** What a report is, and its outline without the text. {@code region}: GB/T 2260, 100000 for the State Council. */
@RecordBuilder
public record PublishedReport(String id, String title, String titleEn, String region, String regionName,
        RegionLevel level,
        int year, LocalDate date, String meeting, String meetingEn, String speaker, String speakerRole, String language,
        List<Theme> themes, List<Part> parts) {
    public PublishedReport {
        themes = Lists.of(themes);
        parts = Lists.of(parts);
    }

    /**
     * A date to order it by: its day, or, where its text does not give one, the end of March, by when all reports are
     * given. It is not shown.
     */
    public LocalDate givenBy() {
        return date == null ? LocalDate.of(year, Month.MARCH, 31) : date;
    }

    /** {@code area}: the area of work, shared by all reports, that the theme belongs to; absent where none fits. */
    public record Theme(String code, String section, String name, String nameEn, String area) {
    }

    /**
     * {@code periods}: the years that the part speaks of, such as 2025 and 2021/2025; {@code line}: that of its
     * heading, from 1.
     */
    public record Part(String code, String heading, String headingEn, PartKind kind, List<String> periods, Integer line,
            List<Section> sections) {
        public Part {
            periods = Lists.of(periods);
            sections = Lists.of(sections);
        }
    }

    /**
     * {@code lines}: those of the published text that are its paragraphs, from 1. {@code level}: 1 below a part, 2
     * below that.
     */
    public record Section(String code, String heading, String headingEn, boolean synthetic, int level,
            List<Integer> lines) {
        public Section {
            lines = Lists.of(lines);
        }
    }
}
