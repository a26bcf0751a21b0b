package dev.gwr.seeds;

import dev.gwr.seeds.Seeds.IndicatorSeed;
import dev.gwr.seeds.Seeds.MentionSeed;
import dev.gwr.seeds.Seeds.ObservationSeed;
import dev.gwr.seeds.Seeds.ProjectSeed;
import dev.gwr.seeds.Seeds.RegionSeed;
import dev.gwr.seeds.Seeds.SectorSeed;
import dev.gwr.seeds.Seeds.Seed;
import dev.gwr.seeds.Seeds.TargetSeed;
import dev.gwr.seeds.Seeds.TermSeed;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Proves a report's records against its text. The build runs it over every packaged report, and a service over every report
 * before it loads it, so that data from a directory is held to the same rules. Each fault names the record.
 */
public final class ReportCheck {

    private static final Set<Basis> NEVER_ADD_UP = EnumSet.of(Basis.GROWTH, Basis.POINTS, Basis.RANK, Basis.STREAK);

    private final Report report;
    private final Faults faults = new Faults();
    private final Map<String, IndicatorSeed> indicators = new HashMap<>();
    private final Set<String> themes;
    private final Set<String> regions;

    private ReportCheck(Report report) {
        this.report = report;
        this.themes = report.about().themes().stream().map(Seeds.ThemeSeed::code).collect(Collectors.toSet());
        this.regions = report.regions().stream().map(RegionSeed::code).collect(Collectors.toSet());
    }

    /** Every fault of a report; empty if its data is proven. */
    public static List<String> faults(Report report) {
        ReportCheck check = new ReportCheck(report);
        new OutlineCheck(report, check.faults).run();
        report.about().oddities().forEach(oddity ->
                check.cites("oddity in " + oddity.section(), List.of(new Cite(oddity.section(), oddity.quote()))));
        check.indicators();
        check.figures();
        check.projects();
        check.terms();
        check.regions();
        check.faults.addAll(NumberCoverage.of(report).faults());
        return check.faults.list();
    }

    /**
     * Every fault of several reports together. Reports share indicators, regions and sectors by code, so two that define the
     * same code must say the same of it.
     */
    public static List<String> faults(List<Report> reports) {
        List<String> faults = new ArrayList<>();
        reports.forEach(report -> faults(report).forEach(fault -> faults.add(report.id() + ": " + fault)));
        same(reports, "indicator", Report::indicators, IndicatorSeed::id, one -> one, faults);
        same(reports, "sector", Report::sectors, SectorSeed::code, one -> one, faults);
        same(reports, "region", Report::regions, RegionSeed::code,
                region -> List.of(region.name(), region.level(), String.valueOf(region.parent())), faults);
        return faults;
    }

    private static <T> void same(List<Report> reports, String what, Function<Report, List<T>> list, Function<T, String> id,
            Function<T, Object> meaning, List<String> faults) {
        Map<String, Object> seen = new HashMap<>();
        for (Report report : reports) {
            for (T one : list.apply(report)) {
                Object before = seen.putIfAbsent(id.apply(one), meaning.apply(one));
                if (before != null && !before.equals(meaning.apply(one))) {
                    faults.add(report.id() + ": " + what + " " + id.apply(one) + " is defined otherwise by another report");
                }
            }
        }
    }

    private void indicators() {
        unique(report.indicators(), IndicatorSeed::id);
        for (IndicatorSeed indicator : report.indicators()) {
            indicators.put(indicator.id(), indicator);
            theme(indicator.id(), indicator.theme());
            if (Unit.read(indicator.unit()).isEmpty()) {
                faults.add(indicator.id(), "no rule knows the unit " + indicator.unit());
            }
            if (indicator.accumulates() && NEVER_ADD_UP.contains(indicator.basis())) {
                faults.add(indicator.id(), "no " + indicator.basis() + " adds up over the parts of a year");
            }
        }
    }

    private void figures() {
        FigureCheck check = new FigureCheck(report.outline(), indicators, faults);
        own(report.targets());
        for (TargetSeed target : report.targets()) {
            theme(target.id(), target.theme());
            seed(target);
            places(target.id(), target.regions());
            if (target.kind() == TargetKind.FIGURE) {
                check.target(target);
            } else {
                check.deliverable(target);
            }
        }
        own(report.observations());
        for (ObservationSeed observation : report.observations()) {
            seed(observation);
            check.observation(observation);
        }
    }

    private void projects() {
        unique(report.projects(), ProjectSeed::id);
        Set<String> sectors = report.sectors().stream().map(SectorSeed::code).collect(Collectors.toSet());
        for (ProjectSeed project : report.projects()) {
            places(project.id(), project.regions());
            if (!sectors.contains(project.sector())) {
                faults.add(project.id(), "there is no sector " + project.sector());
            }
            if (project.commitments().isEmpty()) {
                faults.add(project.id(), "a report that names a project says something of it");
            }
            for (Seeds.CommitmentSeed commitment : project.commitments()) {
                if (commitment.cites().isEmpty()) {
                    faults.add(project.id(), "its commitment of " + commitment.period() + " cites nothing");
                }
                cites(project.id(), commitment.cites());
            }
        }
        unique(report.sectors(), SectorSeed::code);
        report.sectors().forEach(sector -> sector.parent().filter(parent -> !sectors.contains(parent))
                .ifPresent(parent -> faults.add(sector.code(), "there is no sector " + parent)));
    }

    private void terms() {
        own(report.terms());
        for (TermSeed term : report.terms()) {
            theme(term.id(), term.theme());
            seed(term);
            cites(term.id(), term.mentions().stream().map(MentionSeed::cite).toList());
        }
        new TermCheck(report, faults).run();
    }

    private void regions() {
        unique(report.regions(), RegionSeed::code);
        for (RegionSeed region : report.regions()) {
            cites(region.code(), region.cites());
            if (region.level() != RegionLevel.PROVINCE && !regions.contains(region.parent())) {
                faults.add(region.code(), "there is no region " + region.parent());
            }
        }
    }

    private void seed(Seed seed) {
        if (seed.cites().isEmpty()) {
            faults.add(seed.id(), "it cites nothing");
        }
        cites(seed.id(), seed.cites());
    }

    private void cites(String id, List<Cite> cites) {
        Set<Cite> seen = new HashSet<>();
        for (Cite cite : cites) {
            try {
                report.outline().cite(cite);
            } catch (Outline.UnfoundException e) {
                faults.add(id, e.getMessage());
            }
            if (!seen.add(cite)) {
                faults.add(id, "it cites the same words twice: " + cite.quote());
            }
        }
    }

    private void places(String id, List<String> codes) {
        codes.stream().filter(code -> !regions.contains(code)).forEach(code -> faults.add(id, "there is no region " + code));
    }

    private void theme(String id, String theme) {
        if (!themes.contains(theme)) {
            faults.add(id, "there is no theme " + theme);
        }
    }

    private <T> void unique(List<T> list, Function<T, String> id) {
        Set<String> seen = new HashSet<>();
        list.stream().map(id).filter(one -> !seen.add(one)).forEach(one -> faults.add(one, "the id stands twice"));
    }

    /** Records that belong to one report begin with its id: two reports never write each other's. */
    private void own(List<? extends Seed> list) {
        unique(list, Seed::id);
        list.stream().filter(seed -> !seed.id().startsWith(report.id() + '-'))
                .forEach(seed -> faults.add(seed.id(), "its id must begin with " + report.id() + '-'));
    }

    /** Whether a part stands in a text just once. */
    static boolean once(String text, String part) {
        int first = text.indexOf(part);
        return first >= 0 && text.indexOf(part, first + 1) < 0;
    }
}
