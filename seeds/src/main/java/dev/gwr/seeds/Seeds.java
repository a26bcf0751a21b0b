package dev.gwr.seeds;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The records of a report's YAML files, as they are written there: one record a file, and what nests in it. */
public final class Seeds {

    private Seeds() {
    }

    /** What every seed has: something to call it by when a check finds a fault. */
    public interface Seed {
        String id();

        /** Every place of the text that it cites. */
        List<Cite> cites();
    }

    /** {@code report.yaml}: what the report is, and where its parts stand in the text. */
    public record ReportSeed(String id, String title, String titleEn, Province province, int year, LocalDate date,
            @Omissible String meeting, @Omissible String meetingEn, @Omissible String speaker, @Omissible String speakerRole,
            String language, List<ThemeSeed> themes, List<PartSeed> parts, List<Oddity> oddities) {
        public ReportSeed {
            themes = Lists.of(themes);
            parts = Lists.of(parts);
            oddities = Lists.of(oddities);
        }
    }

    public record Province(String code, String name, String nameEn) {
    }

    public record ThemeSeed(String code, String section, String name, String nameEn) {
    }

    public record PartSeed(String code, String heading, String headingEn, PartKind kind, @Omissible String period,
            @Omissible Integer line, List<SectionSeed> sections) {
        public PartSeed {
            sections = Lists.of(sections);
        }
    }

    /** {@code lines}: first and last line of the source, from 1. */
    public record SectionSeed(String code, String heading, String headingEn, boolean synthetic, List<Integer> lines) {
    }

    /** An oddity of the source that is kept verbatim. */
    public record Oddity(String section, String quote, String remark) {
    }

    /** A number of the text that no record claims, with the reason. */
    public record Uncounted(String section, String quote, String reason) {
    }

    public record IndicatorSeed(String id, String name, String nameEn, String unit, Basis basis, boolean accumulates,
            Direction direction, String theme, @Omissible String note) {
    }

    /** What a target and an observation share: a number as the text has it. */
    public interface Figure extends Seed {
        String indicator();

        String written();

        BigDecimal value();

        String unit();
    }

    /** A figure has indicator, written, value, unit and bound; a deliverable has none of them, or the bound alone. */
    public record TargetSeed(String id, TargetKind kind, @Omissible String indicator, String name, String nameEn,
            @Omissible String period, @Omissible String written, @Omissible BigDecimal value, @Omissible String unit,
            @Omissible Bound bound, boolean aspirational, boolean headline, String theme, List<String> regions,
            @Omissible String note, @JsonProperty("cite") List<Cite> cites) implements Figure {
        public TargetSeed {
            regions = Lists.of(regions);
            cites = Lists.of(cites);
        }
    }

    public record ObservationSeed(String id, String indicator, String period, String written, BigDecimal value, String unit,
            Bound bound, boolean forecast, @Omissible String note, @JsonProperty("cite") List<Cite> cites) implements Figure {
        public ObservationSeed {
            cites = Lists.of(cites);
        }
    }

    public record SectorSeed(String code, String name, String nameEn) {
        /** The sector that this one belongs to: {@code transport} for {@code transport.rail}. */
        public Optional<String> parent() {
            int dot = code.lastIndexOf('.');
            return dot < 0 ? Optional.empty() : Optional.of(code.substring(0, dot));
        }
    }

    public record ProjectSeed(String id, String name, String nameEn, List<String> aliases, String sector,
            List<String> regions, ProjectStatus status, boolean major, @Omissible String note, List<CommitmentSeed> commitments)
            implements Seed {
        public ProjectSeed {
            aliases = Lists.of(aliases);
            regions = Lists.of(regions);
            commitments = Lists.of(commitments);
        }

        @Override
        public List<Cite> cites() {
            return commitments.stream().flatMap(commitment -> commitment.cites().stream()).toList();
        }
    }

    public record CommitmentSeed(String period, CommitmentStage commitment, @Omissible String note,
            @JsonProperty("cite") List<Cite> cites) {
        public CommitmentSeed {
            cites = Lists.of(cites);
        }
    }

    /** {@code counted}: how many direct members the term itself states (科技兴赣六大行动). */
    public record TermSeed(String id, int number, String term, String termEn, List<String> aliases, String theme,
            @JsonProperty("cite") List<Cite> cites, @Omissible Integer counted, List<MemberSeed> members, List<String> related,
            @Omissible String note, List<MentionSeed> mentions) implements Seed {
        public TermSeed {
            aliases = Lists.of(aliases);
            cites = Lists.of(cites);
            members = Lists.of(members);
            related = Lists.of(related);
            mentions = Lists.of(mentions);
        }
    }

    /**
     * A member of a list that a note enumerates. {@code name} is verbatim in the note; {@code label} is ours where the note
     * has no words for a group; {@code counted} is the number of members that the note itself states.
     */
    public record MemberSeed(@Omissible String name, @Omissible String label, @Omissible String fullName, String nameEn,
            @Omissible Integer counted, List<MemberSeed> members) {
        public MemberSeed {
            members = Lists.of(members);
        }
    }

    /** A place where a term is used; {@code surface} is the used form where the quote is longer than it. */
    public record MentionSeed(String section, String quote, @Omissible String surface) {
        public Cite cite() {
            return new Cite(section, quote);
        }

        public String form() {
            return surface == null ? quote : surface;
        }
    }

    public record RegionSeed(String code, String name, String shortName, String nameEn, RegionLevel level,
            @Omissible String parent, @JsonProperty("mentions") List<Cite> cites) implements Seed {
        public RegionSeed {
            cites = Lists.of(cites);
        }

        @Override
        public String id() {
            return code;
        }
    }

    /** YAML leaves a list out where it is empty. */
    private static final class Lists {
        static <T> List<T> of(List<T> list) {
            return list == null ? List.of() : List.copyOf(list);
        }
    }
}
