package dev.gwr.seeds;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.gwr.model.Unit;
import dev.gwr.model.publication.Against;
import dev.gwr.model.publication.Publication;
import dev.gwr.model.publication.Publication.PublishedSector;
import dev.gwr.model.publication.Publication.RegionMention;
import dev.gwr.model.publication.PublishedIndicator;
import dev.gwr.model.publication.PublishedObservation;
import dev.gwr.model.publication.PublishedProject;
import dev.gwr.model.publication.PublishedProject.PublishedCommitment;
import dev.gwr.model.publication.PublishedReport;
import dev.gwr.model.publication.PublishedTarget;
import dev.gwr.model.publication.PublishedTerm;
import dev.gwr.model.publication.PublishedTerm.PublishedMember;
import dev.gwr.model.publication.PublishedTerm.PublishedMention;
import dev.gwr.model.publication.PublishedValue;
import dev.gwr.model.publication.Reading;
import dev.gwr.seeds.catalogue.Catalogue;
import dev.gwr.seeds.catalogue.Regions;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Folders as publications, and the one form in which a publication is sent, stored and compared. */
public final class Publications {

    /** Keys in order, nothing that is absent, numbers in full: the same publication is always the same bytes. */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .defaultPropertyInclusion(JsonInclude.Value.construct(Include.NON_NULL, Include.NON_NULL))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Publications() {
    }

    /** The packaged reports. */
    public static List<Publication> packaged() {
        return Reports.find(Optional.empty()).load().stream().map(Publications::of).toList();
    }

    /**
     * A publication as it is sent. A later version may have keys that this one does not know, an earlier one may lack
     * some.
     */
    public static byte[] json(Publication publication) {
        try {
            return JSON.writeValueAsBytes(publication);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Records are made for JSON", e);
        }
    }

    public static Publication read(byte[] json) throws IOException {
        return JSON.readValue(json, Publication.class);
    }

    /** Names all that is published of a report: 64 hexadecimal digits. */
    public static String digest(Publication publication) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json(publication)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** All that a folder says, with the places of its quotes; the folder must be proven. */
    public static Publication of(Report report) {
        Map<String, Seeds.IndicatorSeed> indicators = report.indicators().stream()
                .collect(Collectors.toMap(Seeds.IndicatorSeed::id, Function.identity()));
        return new Publication(about(report),
                report.indicators().stream().map(Publications::indicator).toList(),
                report.targets().stream().map(seed -> target(report, seed, indicators.get(seed.indicator()))).toList(),
                report.observations().stream().map(seed ->
                        observation(report, seed, indicators.get(seed.indicator()))).toList(),
                report.sectors().stream().map(seed ->
                        new PublishedSector(seed.code(), seed.name(), seed.nameEn())).toList(),
                report.projects().stream().map(seed -> project(report, seed)).toList(),
                report.terms().stream().map(seed -> term(report, seed)).toList(),
                report.regions().stream().flatMap(region -> report.citations(region).stream()
                        .map(citation -> new RegionMention(region.code(), citation))).toList());
    }

    private static PublishedReport about(Report report) {
        Seeds.ReportSeed seed = report.about();
        Regions.Region region = Catalogue.packaged().regions().byCode(seed.region()).orElseThrow();
        return new PublishedReport(seed.id(), seed.title(), seed.titleEn(), region.code(), region.name(),
                region.level(), seed.year(), seed.date(), seed.meeting(), seed.meetingEn(), seed.speaker(),
                seed.speakerRole(), seed.language(),
                seed.themes().stream().map(theme -> new PublishedReport.Theme(theme.code(), theme.section(),
                        theme.name(), theme.nameEn(), theme.area())).toList(),
                seed.parts().stream().map(part -> part(report, part)).toList());
    }

    private static PublishedReport.Section section(Report report, Seeds.SectionSeed seed) {
        return new PublishedReport.Section(seed.code(), seed.heading(), seed.headingEn(), seed.synthetic(),
                seed.level(),
                report.outline().section(seed.code()).orElseThrow().paragraphs().stream().map(Outline.Paragraph::line)
                .toList());
    }

    private static PublishedReport.Part part(Report report, Seeds.PartSeed seed) {
        return new PublishedReport.Part(seed.code(), seed.heading(), seed.headingEn(), seed.kind(), seed.periods(),
                seed.line(),
                seed.sections().stream().map(section -> section(report, section)).toList());
    }

    /** An indicator as it is published. */
    public static PublishedIndicator indicator(Seeds.IndicatorSeed seed) {
        List<String> names = Catalogue.packaged().aliases().stream().filter(one -> one.indicator().equals(seed.id()))
                .flatMap(one -> one.names().stream()).toList();
        List<String> narrower = Catalogue.packaged().indicators().stream()
                .filter(one -> seed.id().equals(one.broader())).map(Seeds.IndicatorSeed::id).toList();
        return new PublishedIndicator(seed.id(), seed.name(), seed.nameEn(), names, unit(seed).name(), seed.basis(),
                seed.accumulates(), seed.uneven(), seed.direction(), seed.theme(), seed.tolerance(), false,
                seed.note(), seed.broader(), narrower, seed.comparableFrom());
    }

    private static PublishedTarget target(Report report, Seeds.TargetSeed seed, Seeds.IndicatorSeed indicator) {
        return new PublishedTarget(seed.id(), seed.kind(), seed.indicator(), seed.name(), seed.nameEn(), seed.period(),
                value(seed, indicator), seed.bound(), against(seed.against()), seed.stretch(), seed.aspirational(),
                seed.headline(), seed.theme(), seed.regions(), seed.note(),
                report.citations(seed), Reading.CURATED);
    }

    private static PublishedObservation observation(Report report, Seeds.ObservationSeed seed,
            Seeds.IndicatorSeed indicator) {
        boolean own = seed.name() != null || indicator == null;
        return new PublishedObservation(seed.id(), seed.kind(), seed.indicator(), own ? seed.name() : indicator.name(),
                own ? seed.nameEn() : indicator.nameEn(), seed.period(), value(seed, indicator), seed.bound(),
                seed.forecast(), seed.regions(), seed.note(), report.citations(seed), Reading.CURATED);
    }

    private static Against against(Seeds.AgainstSeed seed) {
        return seed == null ? null : new Against(seed.relation(), seed.text(), seed.indicator(), seed.region());
    }

    /** The unit is read as that of the indicator: 户 is a business where businesses are counted. */
    private static PublishedValue value(Seeds.Figure seed, Seeds.IndicatorSeed indicator) {
        if (seed.value() == null) {
            return null;
        }
        Unit.Reading unit = unit(indicator).readAs(seed.unit()).orElseThrow(() -> new IllegalArgumentException(
                seed.id() + ": " + seed.unit() + " does not measure what " + indicator.id() + " is in"));
        return new PublishedValue(seed.written(), seed.value(), seed.upper(), seed.unit(), unit.normalise(seed.value()),
                seed.upper() == null ? null : unit.normalise(seed.upper()), unit.unit().name());
    }

    private static Unit unit(Seeds.IndicatorSeed indicator) {
        return indicator.measuredIn().orElseThrow(() -> new IllegalArgumentException(
                indicator.id() + ": the catalogue has no unit " + indicator.unit()));
    }

    private static PublishedProject project(Report report, Seeds.ProjectSeed seed) {
        return new PublishedProject(seed.id(), seed.name(), seed.nameEn(), seed.aliases(), seed.sector(),
                seed.regions(), seed.status(), seed.major(), seed.note(),
                seed.commitments().stream().map(commitment -> new PublishedCommitment(commitment.period(),
                        commitment.commitment(), commitment.target(), commitment.note(),
                        report.outline().cite(commitment.cites()))).toList(),
                Reading.CURATED);
    }

    /** The definition is the first quote of its note. */
    private static PublishedTerm term(Report report, Seeds.TermSeed seed) {
        return new PublishedTerm(seed.id(), seed.number(), seed.term(), seed.termEn(), seed.aliases(), seed.theme(),
                seed.cites().get(0).quote(), seed.counted(), members(seed.members()), seed.related(), seed.note(),
                seed.mentions().stream().map(mention ->
                        new PublishedMention(report.outline().cite(mention.cite()), mention.form())).toList(),
                report.citations(seed), Reading.CURATED);
    }

    private static List<PublishedMember> members(List<Seeds.MemberSeed> seeds) {
        return seeds.stream().map(seed -> new PublishedMember(seed.name() == null ? seed.label() : seed.name(),
                seed.nameEn(), seed.name() == null, seed.fullName(), seed.counted(), members(seed.members()))).toList();
    }
}
