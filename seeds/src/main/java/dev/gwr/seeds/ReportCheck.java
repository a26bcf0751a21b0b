package dev.gwr.seeds;

import dev.gwr.model.Basis;
import dev.gwr.model.ObservationKind;
import dev.gwr.model.Period;
import dev.gwr.model.TargetKind;
import dev.gwr.seeds.Seeds.IndicatorSeed;
import dev.gwr.seeds.Seeds.MentionSeed;
import dev.gwr.seeds.Seeds.ObservationSeed;
import dev.gwr.seeds.Seeds.ProjectSeed;
import dev.gwr.seeds.Seeds.SectorSeed;
import dev.gwr.seeds.Seeds.Seed;
import dev.gwr.seeds.Seeds.TargetSeed;
import dev.gwr.seeds.Seeds.TermSeed;
import dev.gwr.seeds.catalogue.Catalogue;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Proves a report's records against its text. The build runs it over every packaged report, and a service over every
 * report before it loads it, so that data from a directory is held to the same rules. Each fault names the record.
 */
public final class ReportCheck {

    private static final Set<Basis> NEVER_ADD_UP = EnumSet.of(Basis.GROWTH, Basis.RANK, Basis.STREAK);

    private final Report report;
    private final CheckFindings faults = new CheckFindings();
    private final Map<String, IndicatorSeed> indicators = new HashMap<>();
    private final Set<String> themes;

    private ReportCheck(Report report) {
        this.report = report;
        this.themes = report.about().themes().stream().map(Seeds.ThemeSeed::code).collect(Collectors.toSet());
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
     * Every fault of several reports together. Reports share indicators and sectors by code, so two that define the
     * same code must say the same of it.
     */
    public static List<String> faults(List<Report> reports) {
        List<String> faults = new ArrayList<>();
        reports.forEach(report -> faults(report).forEach(fault -> faults.add(report.id() + ": " + fault)));
        faults.addAll(differences(reports));
        return faults;
    }

    /** Where two reports define one code otherwise. */
    static List<String> differences(List<Report> reports) {
        List<String> faults = new ArrayList<>();
        same(reports, "indicator", report -> report.indicators().stream().filter(one -> !redefines(one)).toList(),
                IndicatorSeed::id, one -> one, faults);
        same(reports, "sector", Report::sectors, SectorSeed::code, one -> one, faults);
        return faults;
    }

    private static <T> void same(List<Report> reports, String what, Function<Report, List<T>> list,
            Function<T, String> id,
            Function<T, Object> meaning, List<String> faults) {
        Map<String, Object> seen = new HashMap<>();
        for (Report report : reports) {
            for (T one : list.apply(report)) {
                Object before = seen.putIfAbsent(id.apply(one), meaning.apply(one));
                if (before != null && !before.equals(meaning.apply(one))) {
                    faults.add(report.id() + ": " + what + " " + id.apply(one) + " is defined otherwise by another "
                            + "report");
                }
            }
        }
    }

    private void indicators() {
        List<IndicatorSeed> redefined = report.indicators().stream().filter(ReportCheck::redefines).toList();
        redefined.forEach(one -> faults.add(one.id(), "the catalogue has this indicator, and defines it otherwise"));
        unique(report.indicators().stream().filter(one -> !redefined.contains(one)).toList(), IndicatorSeed::id);
        for (IndicatorSeed indicator : report.indicators()) {
            indicators.put(indicator.id(), indicator);
            if (!Catalogue.packaged().areaCodes().contains(indicator.theme())) {
                faults.add(indicator.id(), "there is no area of work " + indicator.theme());
            }
            if (indicator.measuredIn().isEmpty()) {
                faults.add(indicator.id(), "there is no unit " + indicator.unit());
            }
            if (indicator.accumulates() && NEVER_ADD_UP.contains(indicator.basis())) {
                faults.add(indicator.id(), "no " + indicator.basis() + " adds up over the parts of a year");
            }
        }
    }

    /** A report may have indicators that the catalogue lacks; those that it has mean the same everywhere. */
    private static boolean redefines(IndicatorSeed indicator) {
        return Catalogue.packaged().indicator(indicator.id()).filter(one -> !one.equals(indicator)).isPresent();
    }

    private void figures() {
        FigureCheck check = new FigureCheck(report.outline(), indicators, faults);
        UnnumberedCheck unnumbered = new UnnumberedCheck(known(), faults);
        own(report.targets());
        for (TargetSeed target : report.targets()) {
            theme(target.id(), target.theme());
            seed(target);
            places(target.id(), target.regions());
            period(target.id(), target.period());
            unnumbered.stretch(target);
            switch (target.kind()) {
                case FIGURE -> check.target(target);
                case RELATIVE -> unnumbered.relative(target);
                case DELIVERABLE -> unnumbered.deliverable(target);
            }
        }
        own(report.observations());
        for (ObservationSeed observation : report.observations()) {
            seed(observation);
            places(observation.id(), observation.regions());
            period(observation.id(), observation.period());
            if (observation.kind() == ObservationKind.FIGURE) {
                check.observation(observation);
            } else {
                unnumbered.outcome(observation);
            }
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
                period(project.id(), commitment.period());
                cites(project.id(), commitment.cites());
                promise(project.id(), commitment);
            }
        }
        unique(report.sectors(), SectorSeed::code);
        report.sectors().forEach(sector -> sector.parent().filter(parent -> !sectors.contains(parent))
                .ifPresent(parent -> faults.add(sector.code(), "there is no sector " + parent)));
    }

    /** One promise has one verdict: a commitment that is a deliverable too names it, and no other commitment does. */
    private void promise(String project, Seeds.CommitmentSeed commitment) {
        List<String> same = report.targets().stream().filter(target -> target.kind() == TargetKind.DELIVERABLE
                && !target.cites().isEmpty() && commitment.cites().contains(target.cites().get(0))).map(TargetSeed::id)
                .toList();
        if (commitment.target() == null) {
            if (commitment.commitment().isPromise() && !same.isEmpty()) {
                faults.add(project, "its commitment of " + commitment.period() + " is the same promise as "
                        + same.get(0)
                        + ": name it as its target");
            }
            return;
        }
        if (!commitment.commitment().isPromise()) {
            faults.add(project, "a result is no target");
        }
        if (report.targets().stream().noneMatch(target -> target.id().equals(commitment.target())
                && target.kind() == TargetKind.DELIVERABLE && commitment.period().equals(target.period()))) {
            faults.add(project, "there is no deliverable " + commitment.target() + " of " + commitment.period());
        }
        if (report.projects().stream().flatMap(one -> one.commitments().stream())
                .filter(one -> commitment.target().equals(one.target())).count() > 1) {
            faults.add(project, "another commitment is " + commitment.target() + " too");
        }
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
        report.regions().forEach(region -> cites(region.code(), region.cites()));
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
        codes.stream().filter(code -> Catalogue.packaged().regions().byCode(code).isEmpty())
                .forEach(code -> faults.add(id, "there is no region " + code));
    }

    private void period(String id, String period) {
        if (period != null && Period.read(period).isEmpty()) {
            faults.add(id, period + " is no period: write 2024, 2024-H1, 2024-Q1, 2024-09, or 2021/2025 for several "
                    + "years");
        }
    }

    /** The catalogue's indicators and the report's own. */
    private Set<String> known() {
        return Stream.concat(Catalogue.packaged().indicators().stream(), report.indicators().stream())
                .map(IndicatorSeed::id)
                .collect(Collectors.toSet());
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
}
