package dev.gwr.targets;

import dev.gwr.commons.search.SearchText;
import dev.gwr.commons.store.intake.RegionTable;
import dev.gwr.commons.store.intake.ReportRecords;
import dev.gwr.commons.store.intake.ReportRows;
import dev.gwr.model.Citation;
import dev.gwr.model.Note;
import dev.gwr.model.Period;
import dev.gwr.model.publication.Publication;
import dev.gwr.model.publication.PublishedObservation;
import dev.gwr.model.publication.PublishedReport;
import dev.gwr.model.publication.PublishedTarget;
import dev.gwr.targets.goal.TargetEntity;
import dev.gwr.targets.indicator.IndicatorEntity;
import dev.gwr.targets.indicator.IndicatorRecords;
import dev.gwr.targets.observation.ObservationEntity;
import dev.gwr.targets.progress.ProgressHistory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Indicators, targets and observations of the reports. */
@ApplicationScoped
class TargetRecords implements ReportRecords {

    private static final String RECORDED = "StatusReportEntity r where r.target = e";

    @Inject
    EntityManager entities;

    @Inject
    ReportRows rows;

    @Inject
    IndicatorRecords indicators;

    @Inject
    RevisedTargets revised;

    @Inject
    ProgressHistory history;

    @Override
    public void take(Publication publication, Instant now) {
        PublishedReport report = publication.report();
        Set<String> concerned = new HashSet<>(indicators.of(report.id()));
        publication.indicators().forEach(indicator -> concerned.add(indicator.id()));
        revised.around(report.id(), () -> write(publication), now);
        history.published(report.id(), report.region(), concerned, now);
    }

    @Override
    public void withdraw(String report, Instant now) {
        List<String> concerned = indicators.of(report);
        List<?> region = entities.createNativeQuery("select region from taken_report where id = :id", String.class)
                .setParameter("id", report).getResultList();
        revised.around(report, () -> {
            rows.keepOnly(TargetEntity.class, report, List.of(), RECORDED);
            rows.keepOnly(ObservationEntity.class, report, List.of());
            indicators.withdraw(report);
        }, now);
        history.published(report, region.isEmpty() ? "" : (String) region.get(0), concerned, now);
    }

    private void write(Publication publication) {
        PublishedReport report = publication.report();
        indicators.take(report, publication.indicators());
        int position = 0;
        for (PublishedTarget target : publication.targets()) {
            entities.merge(target(report, target, position++));
        }
        position = 0;
        for (PublishedObservation observation : publication.observations()) {
            entities.merge(observation(report, observation, position++));
        }
        rows.keepOnly(TargetEntity.class, report.id(), publication.targets().stream().map(PublishedTarget::id).toList(),
                RECORDED);
        rows.keepOnly(ObservationEntity.class, report.id(),
                publication.observations().stream().map(PublishedObservation::id).toList());
        indicators.removeUnused();
    }

    private TargetEntity target(PublishedReport report, PublishedTarget published, int position) {
        TargetEntity e = new TargetEntity();
        e.id = published.id();
        e.report = report.id();
        e.reportYear = report.year();
        e.province = report.region();
        e.kind = published.kind();
        e.indicator = indicator(published.id(), published.indicator());
        e.name = published.name();
        e.nameEn = published.nameEn();
        e.period = published.period();
        e.value = Value.of(published.value());
        e.bound = published.bound();
        e.against = published.against();
        e.stretch = published.stretch();
        e.aspirational = published.aspirational();
        e.headline = published.headline();
        e.theme = published.theme();
        e.area = IndicatorRecords.area(report, published.theme())
                .orElse(e.indicator == null ? null : e.indicator.area);
        e.regions = published.regions().toArray(String[]::new);
        e.regionsUp = regionsUp(report, published.regions());
        e.note = Note.zh(published.note());
        e.noteEn = Note.en(published.note());
        e.citations = published.citations();
        e.sections = sections(e.citations);
        e.reading = published.reading();
        e.readingState = published.reading() == null ? null : published.reading().state();
        e.position = position;
        e.searchName = SearchText.normalise(e.name);
        e.searchText = searchText(e.name, e.nameEn, e.indicator, e.citations);
        return e;
    }

    private ObservationEntity observation(PublishedReport report, PublishedObservation published, int position) {
        ObservationEntity e = new ObservationEntity();
        e.id = published.id();
        e.kind = published.kind();
        e.report = report.id();
        e.reportYear = report.year();
        e.province = report.region();
        e.indicator = indicator(published.id(), published.indicator());
        e.name = published.name() == null && e.indicator != null ? e.indicator.name : published.name();
        e.nameEn = published.nameEn() == null && published.name() == null && e.indicator != null ? e.indicator.nameEn
                : published.nameEn();
        e.over(Period.read(String.valueOf(published.period())).orElseThrow(() -> new IllegalArgumentException(
                published.id() + ": '" + published.period() + "' is no period")));
        e.listKey = report.id();
        e.knownFrom = report.givenBy().atStartOfDay(Period.ZONE).toInstant();
        e.value = Value.of(published.value());
        e.bound = published.bound();
        e.forecast = published.forecast();
        e.regions = published.regions().toArray(String[]::new);
        e.regionsUp = regionsUp(report, published.regions());
        e.note = Note.zh(published.note());
        e.noteEn = Note.en(published.note());
        e.citations = published.citations();
        e.sections = sections(e.citations);
        e.reading = published.reading();
        e.readingState = published.reading() == null ? null : published.reading().state();
        e.position = position;
        e.searchName = SearchText.normalise(e.name);
        e.searchText = searchText(e.name, e.nameEn, e.indicator, e.citations);
        return e;
    }

    private IndicatorEntity indicator(String record, String id) {
        if (id == null) {
            return null;
        }
        IndicatorEntity found = entities.find(IndicatorEntity.class, id);
        if (found == null) {
            throw new IllegalArgumentException(record + ": there is no indicator " + id);
        }
        return found;
    }

    /** What a report says is of its own region too, and is found by the regions above that. */
    private static String[] regionsUp(PublishedReport report, List<String> regions) {
        return RegionTable.withParents(Stream.concat(regions.stream(), Stream.of(report.region())).toList());
    }

    private static String[] sections(List<Citation> citations) {
        return citations.stream().map(Citation::section).distinct().toArray(String[]::new);
    }

    /** Other names of the indicator are searched too: a search for GDP finds 地区生产总值. */
    private static String searchText(String name, String nameEn, IndicatorEntity indicator, List<Citation> citations) {
        String words = SearchText.normalise(Stream.concat(Stream.of(name, nameEn).filter(Objects::nonNull),
                citations.stream().map(Citation::quote)).collect(Collectors.joining(" ")));
        return indicator == null ? words : words + ' ' + indicator.searchText;
    }
}
