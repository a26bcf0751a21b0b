package dev.gwr.seeds;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.gwr.model.Basis;
import dev.gwr.model.Bound;
import dev.gwr.model.CommitmentStage;
import dev.gwr.model.Direction;
import dev.gwr.model.Note;
import dev.gwr.model.ObservationKind;
import dev.gwr.model.PartKind;
import dev.gwr.model.ProjectStatus;
import dev.gwr.model.Relation;
import dev.gwr.model.RegionLevel;
import dev.gwr.model.TargetKind;
import dev.gwr.model.Unit;
import dev.gwr.seeds.catalogue.Catalogue;
import dev.gwr.seeds.catalogue.Regions;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The records of a report's YAML files, as they are written there: one record a file, and what nests in it. */
public final class Seeds {

    /**
     * Stands in what is written for words of the text between a verb and its number, where a list says the verb only
     * once.
     */
    static final char ELLIPSIS = '…';

    private Seeds() {
    }

    /** What every seed has: something to call it by when a check finds a fault. */
    public interface Seed {
        String id();

        /** Every place of the text that it cites. */
        List<Cite> cites();
    }

    /**
     * {@code report.yaml}: what the report is, and where its parts stand in the text. {@code noise}: lines that are of
     * the page and not of the report (打印本页), wherever they stand.
     */
    public record ReportSeed(String id, String title, String titleEn, String region, int year, LocalDate date,
            String meeting, String meetingEn, String speaker, String speakerRole,
            String language, List<ThemeSeed> themes, List<PartSeed> parts, List<Integer> noise, List<Oddity> oddities) {
        public ReportSeed {
            noise = Lists.of(noise);
            themes = Lists.of(themes);
            parts = Lists.of(parts);
            oddities = Lists.of(oddities);
        }

        /** The province that its region is or lies in; of the State Council's reports the nation. */
        public Province province() {
            Regions regions = Catalogue.packaged().regions();
            Regions.Region of = regions.provinceOf(region).or(() -> regions.byCode(region)).orElseThrow();
            return new Province(of.code(), of.name(), of.nameEn().orElseThrow());
        }
    }

    public record Province(String code, String name, String nameEn) {
    }

    public record ThemeSeed(String code, String section, String name, String nameEn, String area) {
    }

    /** {@code periods}: what the part speaks of, the main one first: 2026, then 2026/2030. */
    public record PartSeed(String code, String heading, String headingEn, PartKind kind, List<String> periods,
            Integer line, List<SectionSeed> sections) {
        public PartSeed {
            periods = Lists.of(periods);
            sections = Lists.of(sections);
        }
    }

    /** {@code lines}: first and last line of the source, from 1. {@code level}: 1 below a part, 2 below a section. */
    public record SectionSeed(String code, String heading, String headingEn, boolean synthetic, Integer level,
            List<Integer> lines) {
        public SectionSeed {
            level = level == null ? 1 : level;
        }
    }

    /** An oddity of the source that is kept verbatim. */
    public record Oddity(String section, String quote, Note remark) {
    }

    /** A number of the text that no record claims, with the reason; {@code reasonEn} is the same in English. */
    public record Uncounted(String section, String quote, String reason, String reasonEn) {
    }

    public record IndicatorSeed(String id, String name, String nameEn, String unit, Basis basis, boolean accumulates,
            Direction direction, boolean uneven, BigDecimal tolerance, String theme, Note note, String broader,
            Integer comparableFrom) {

        /** Its unit, by its code or as reports write it; empty if the catalogue knows neither. */
        public Optional<Unit> measuredIn() {
            return Unit.find(unit).or(() -> Unit.read(unit).map(Unit.Reading::unit));
        }
    }

    /** What a target and an observation share: a number as the text has it. */
    public interface Figure extends Seed {
        String indicator();

        String written();

        /** The figure without what stands far before it: 10.92% of 下降…10.92%. */
        default String number() {
            return written() == null ? null : written().substring(written().lastIndexOf(ELLIPSIS) + 1);
        }

        BigDecimal value();

        /** The upper end of a range (5%—5.5%). */
        BigDecimal upper();

        String unit();
    }

    /** What a relative target is held against; {@code text} is needed unless it is the period before. */
    public record AgainstSeed(Relation relation, String text, String indicator, String region) {
    }

    /**
     * A figure has indicator, written, value, unit and bound; a relative target has {@code against}; a deliverable has
     * none of them, or the bound alone. {@code stretch}: the second, softer goal, in the words of the report.
     */
    public record TargetSeed(String id, TargetKind kind, String indicator, String name, String nameEn,
            String period, String written, BigDecimal value, BigDecimal upper, String unit, Bound bound,
            AgainstSeed against,
            String stretch, boolean aspirational, boolean headline, String theme, List<String> regions, Note note,
            @JsonProperty("cite") List<Cite> cites) implements Figure {
        public TargetSeed {
            regions = Lists.of(regions);
            cites = Lists.of(cites);
        }
    }

    /**
     * A figure has indicator, written, value, unit and bound, and is called as its indicator is; an outcome has a name
     * of its own, and an indicator only where one fits. {@code kind} is left out for a figure.
     */
    public record ObservationSeed(String id, ObservationKind kind, String indicator, String name, String nameEn,
            String period,
            String written, BigDecimal value, BigDecimal upper, String unit, Bound bound, boolean forecast,
            List<String> regions,
            Note note, @JsonProperty("cite") List<Cite> cites) implements Figure {
        public ObservationSeed {
            kind = kind == null ? ObservationKind.FIGURE : kind;
            regions = Lists.of(regions);
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
            List<String> regions, ProjectStatus status, boolean major, Note note, List<CommitmentSeed> commitments)
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

    public record CommitmentSeed(String period, CommitmentStage commitment, String target, Note note,
            @JsonProperty("cite") List<Cite> cites) {
        public CommitmentSeed {
            cites = Lists.of(cites);
        }
    }

    /** {@code counted}: how many direct members the term itself states (科技兴赣六大行动). */
    public record TermSeed(String id, Integer number, String term, String termEn, List<String> aliases, String theme,
            @JsonProperty("cite") List<Cite> cites, Integer counted, List<MemberSeed> members, List<String> related,
            Note note, List<MentionSeed> mentions) implements Seed {
        public TermSeed {
            aliases = Lists.of(aliases);
            cites = Lists.of(cites);
            members = Lists.of(members);
            related = Lists.of(related);
            mentions = Lists.of(mentions);
        }
    }

    /**
     * A member of a list that a note enumerates. {@code name} is verbatim in the note; {@code label} is ours where the
     * note has no words for a group; {@code counted} is the number of members that the note itself states.
     */
    public record MemberSeed(String name, String label, String fullName, String nameEn,
            Integer counted, List<MemberSeed> members) {
        public MemberSeed {
            members = Lists.of(members);
        }
    }

    /** A place where a term is used; {@code surface} is the used form where the quote is longer than it. */
    public record MentionSeed(String section, String quote, String surface) {
        public Cite cite() {
            return new Cite(section, quote);
        }

        public String form() {
            return surface == null ? quote : surface;
        }
    }

    /** {@code regions.yaml}: where the text names a region of the catalogue. */
    public record RegionMentions(String code, @JsonProperty("mentions") List<Cite> cites) {
        public RegionMentions {
            cites = Lists.of(cites);
        }
    }

    /** A region of a report, as the catalogue has it, and where the text names it. The English name may be missing. */
    public record RegionSeed(String code, String name, String shortName, String nameEn, RegionLevel level,
            String parent,
            List<Cite> cites) implements Seed {

        static RegionSeed of(Regions.Region region, List<Cite> cites) {
            String parent = region.level() == RegionLevel.PROVINCE ? null : region.parent().orElse(null);
            return new RegionSeed(region.code(), region.name(), region.shortName(), region.nameEn().orElse(null),
                    region.level(),
                    parent, cites);
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
