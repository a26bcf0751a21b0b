package dev.gwr.targets;

import dev.gwr.commons.period.Period;
import dev.gwr.commons.search.SearchText;
import dev.gwr.commons.store.SeedLoader;
import dev.gwr.seeds.Citation;
import dev.gwr.seeds.Report;
import dev.gwr.seeds.Seeds;
import dev.gwr.seeds.Unit;
import dev.gwr.targets.indicator.IndicatorEntity;
import dev.gwr.targets.observation.ObservationEntity;
import dev.gwr.targets.progress.ProgressBook;
import dev.gwr.targets.target.TargetEntity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Loads indicators, targets and observations out of the reports. */
@ApplicationScoped
class TargetsSeeds extends SeedLoader {

    @Inject
    RevisedTargets revised;

    @Inject
    ProgressBook book;

    @Override
    protected void load(List<Report> reports, Instant now) {
        revised.around(() -> load(reports), now);
        book.loaded(now);
    }

    private void load(List<Report> reports) {
        List<String> targets = new ArrayList<>();
        List<String> observations = new ArrayList<>();
        List<String> indicators = new ArrayList<>();
        for (Report report : reports) {
            for (Seeds.IndicatorSeed seed : report.indicators()) {
                indicator(seed, indicators.size());
                indicators.add(seed.id());
            }
            for (Seeds.TargetSeed seed : report.targets()) {
                target(report, seed, targets.size());
                targets.add(seed.id());
            }
            for (Seeds.ObservationSeed seed : report.observations()) {
                observation(report, seed, observations.size());
                observations.add(seed.id());
            }
        }
        keepOnly(TargetEntity.class, targets, "StatusReportEntity r where r.target = e");
        removeAllBut(ObservationEntity.class, observations, "e.report is not null");
        keepOnly(IndicatorEntity.class, indicators, "ObservationEntity r where r.indicator = e");
    }

    private void indicator(Seeds.IndicatorSeed seed, int position) {
        IndicatorEntity e = new IndicatorEntity();
        e.id = seed.id();
        e.name = seed.name();
        e.nameEn = seed.nameEn();
        e.unit = Unit.read(seed.unit()).orElseThrow().unit();
        e.basis = seed.basis();
        e.accumulates = seed.accumulates();
        e.direction = seed.direction();
        e.theme = seed.theme();
        e.note = seed.note();
        e.position = position;
        e.searchName = SearchText.normalise(e.name);
        e.searchText = SearchText.normalise(e.name + ' ' + e.nameEn);
        entities.merge(e);
    }

    private void target(Report report, Seeds.TargetSeed seed, int position) {
        TargetEntity e = new TargetEntity();
        e.id = seed.id();
        e.report = report.id();
        e.province = report.about().province().code();
        e.kind = seed.kind();
        e.indicator = seed.indicator() == null ? null : entities.getReference(IndicatorEntity.class, seed.indicator());
        e.name = seed.name();
        e.nameEn = seed.nameEn();
        e.period = seed.period();
        e.value = seed.value() == null ? null : Value.of(seed.written(), seed.value(), seed.unit());
        e.bound = seed.bound();
        e.aspirational = seed.aspirational();
        e.headline = seed.headline();
        e.theme = seed.theme();
        e.regions = seed.regions().toArray(String[]::new);
        e.regionsUp = report.withParents(seed.regions()).toArray(String[]::new);
        e.note = seed.note();
        e.citations = report.citations(seed);
        e.sections = sections(e.citations);
        e.position = position;
        e.searchName = SearchText.normalise(e.name);
        e.searchText = SearchText.normalise(e.name + ' ' + e.nameEn + ' ' + quotes(e.citations));
        entities.merge(e);
    }

    private void observation(Report report, Seeds.ObservationSeed seed, int position) {
        ObservationEntity e = new ObservationEntity();
        e.id = seed.id();
        e.report = report.id();
        e.province = report.about().province().code();
        e.indicator = entities.find(IndicatorEntity.class, seed.indicator());
        e.over(Period.read(seed.period()).orElseThrow());
        e.listKey = report.id();
        e.knownFrom = report.about().date().atStartOfDay(Period.ZONE).toInstant();
        e.value = Value.of(seed.written(), seed.value(), seed.unit());
        e.bound = seed.bound();
        e.forecast = seed.forecast();
        e.note = seed.note();
        e.citations = report.citations(seed);
        e.sections = sections(e.citations);
        e.position = position;
        e.searchName = SearchText.normalise(e.indicator.name);
        e.searchText = SearchText.normalise(e.indicator.name + ' ' + e.indicator.nameEn + ' ' + quotes(e.citations));
        entities.merge(e);
    }

    private static String[] sections(List<Citation> citations) {
        return citations.stream().map(Citation::section).distinct().toArray(String[]::new);
    }

    private static String quotes(List<Citation> citations) {
        return citations.stream().map(Citation::quote).collect(Collectors.joining(" "));
    }
}
