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
import dev.gwr.model.publication.PublishedIndicatorBuilder;
import dev.gwr.model.publication.PublishedObservation;
import dev.gwr.model.publication.PublishedObservationBuilder;
import dev.gwr.model.publication.PublishedProject;
import dev.gwr.model.publication.PublishedProject.PublishedCommitment;
import dev.gwr.model.publication.PublishedProjectBuilder;
import dev.gwr.model.publication.PublishedReport;
import dev.gwr.model.publication.PublishedReportBuilder;
import dev.gwr.model.publication.PublishedTarget;
import dev.gwr.model.publication.PublishedTargetBuilder;
import dev.gwr.model.publication.PublishedTerm;
import dev.gwr.model.publication.PublishedTerm.PublishedMember;
import dev.gwr.model.publication.PublishedTerm.PublishedMention;
import dev.gwr.model.publication.PublishedTermBuilder;
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
        return PublishedReportBuilder.builder().id(seed.id()).title(seed.title()).titleEn(seed.titleEn())
                .region(region.code()).regionName(region.name()).level(region.level()).year(seed.year())
                .date(seed.date()).meeting(seed.meeting()).meetingEn(seed.meetingEn()).speaker(seed.speaker())
                .speakerRole(seed.speakerRole()).language(seed.language())
                .themes(seed.themes().stream().map(theme -> new PublishedReport.Theme(theme.code(), theme.section(),
                        theme.name(), theme.nameEn(), theme.area())).toList())
                .parts(seed.parts().stream().map(part -> part(report, part)).toList()).build();
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
        return PublishedIndicatorBuilder.builder().id(seed.id()).name(seed.name()).nameEn(seed.nameEn())
                .aliases(names).unit(unit(seed).name()).basis(seed.basis()).accumulates(seed.accumulates())
                .uneven(seed.uneven()).direction(seed.direction()).theme(seed.theme()).tolerance(seed.tolerance())
                .note(seed.note()).broader(seed.broader()).narrower(narrower)
                .comparableFrom(seed.comparableFrom()).build();
    }

    private static PublishedTarget target(Report report, Seeds.TargetSeed seed, Seeds.IndicatorSeed indicator) {
        return PublishedTargetBuilder.builder().id(seed.id()).kind(seed.kind()).indicator(seed.indicator())
                .name(seed.name()).nameEn(seed.nameEn()).period(seed.period()).value(value(seed, indicator))
                .bound(seed.bound()).against(against(seed.against())).stretch(seed.stretch())
                .aspirational(seed.aspirational()).headline(seed.headline()).theme(seed.theme())
                .regions(seed.regions()).note(seed.note()).citations(report.citations(seed))
                .reading(Reading.CURATED).build();
    }

    private static PublishedObservation observation(Report report, Seeds.ObservationSeed seed,
            Seeds.IndicatorSeed indicator) {
        boolean own = seed.name() != null || indicator == null;
        return PublishedObservationBuilder.builder().id(seed.id()).kind(seed.kind()).indicator(seed.indicator())
                .name(own ? seed.name() : indicator.name()).nameEn(own ? seed.nameEn() : indicator.nameEn())
                .period(seed.period()).value(value(seed, indicator)).bound(seed.bound()).forecast(seed.forecast())
                .regions(seed.regions()).note(seed.note()).citations(report.citations(seed))
                .reading(Reading.CURATED).build();
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
        return PublishedProjectBuilder.builder().id(seed.id()).name(seed.name()).nameEn(seed.nameEn())
                .aliases(seed.aliases()).sector(seed.sector()).regions(seed.regions()).status(seed.status())
                .major(seed.major()).note(seed.note())
                .commitments(seed.commitments().stream().map(commitment -> new PublishedCommitment(commitment.period(),
                        commitment.commitment(), commitment.target(), commitment.note(),
                        report.outline().cite(commitment.cites()))).toList())
                .reading(Reading.CURATED).build();
    }

    /** The definition is the first quote of its note. */
    private static PublishedTerm term(Report report, Seeds.TermSeed seed) {
        return PublishedTermBuilder.builder().id(seed.id()).number(seed.number()).term(seed.term())
                .termEn(seed.termEn()).aliases(seed.aliases()).theme(seed.theme())
                .definition(seed.cites().get(0).quote()).counted(seed.counted()).members(members(seed.members()))
                .related(seed.related()).note(seed.note())
                .mentions(seed.mentions().stream().map(mention ->
                        new PublishedMention(report.outline().cite(mention.cite()), mention.form())).toList())
                .citations(report.citations(seed)).reading(Reading.CURATED).build();
    }

    private static List<PublishedMember> members(List<Seeds.MemberSeed> seeds) {
        return seeds.stream().map(seed -> new PublishedMember(seed.name() == null ? seed.label() : seed.name(),
                seed.nameEn(), seed.name() == null, seed.fullName(), seed.counted(), members(seed.members()))).toList();
    }
}
