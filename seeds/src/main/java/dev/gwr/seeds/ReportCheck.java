package dev.gwr.seeds;

import dev.gwr.seeds.Seeds.Figure;
import dev.gwr.seeds.Seeds.MemberSeed;
import dev.gwr.seeds.Seeds.ObservationSeed;
import dev.gwr.seeds.Seeds.Seed;
import dev.gwr.seeds.Seeds.TargetSeed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Proves a report's records against its text. The build runs it over every packaged report, and a service over every report
 * before it loads it, so that data from a directory is held to the same rules. Each fault names the record.
 */
public final class ReportCheck {

    private static final Pattern DECLINE = Pattern.compile("下降|减少|调减|压减");

    private final Report report;
    private final List<String> faults = new ArrayList<>();
    private final Map<String, Seeds.IndicatorSeed> indicators = new HashMap<>();
    private final Set<String> themes;
    private final Set<String> regions;

    private ReportCheck(Report report) {
        this.report = report;
        this.themes = report.about().themes().stream().map(Seeds.ThemeSeed::code).collect(Collectors.toSet());
        this.regions = report.regions().stream().map(Seeds.RegionSeed::code).collect(Collectors.toSet());
    }

    /** Every fault of a report; empty if its data is proven. */
    public static List<String> faults(Report report) {
        ReportCheck check = new ReportCheck(report);
        check.outline();
        check.indicators();
        check.targets();
        check.observations();
        check.projects();
        check.terms();
        check.regions();
        check.faults.addAll(NumberCoverage.of(report).faults());
        return check.faults;
    }

    /**
     * Every fault of several reports together. Reports share indicators, regions and sectors by code, so two that define the
     * same code must say the same of it.
     */
    public static List<String> faults(List<Report> reports) {
        List<String> faults = new ArrayList<>();
        reports.forEach(report -> faults(report).forEach(fault -> faults.add(report.id() + ": " + fault)));
        same(reports, "indicator", Report::indicators, Seeds.IndicatorSeed::id, one -> one, faults);
        same(reports, "sector", Report::sectors, Seeds.SectorSeed::code, one -> one, faults);
        same(reports, "region", Report::regions, Seeds.RegionSeed::code,
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

    private void fault(String id, String what) {
        faults.add(id + ": " + what);
    }

    private void outline() {
        for (Outline.Part part : report.outline().parts()) {
            if (part.kind() != PartKind.PRELIMINARIES && !report.text().contains(part.heading())) {
                fault("part " + part.code(), "its heading does not stand in the text");
            }
            for (Outline.Section section : part.sections()) {
                if (!section.synthetic() && !section.paragraphs().get(0).text().contains(section.heading())) {
                    fault("section " + section.code(), "its heading does not stand in its first paragraph");
                }
            }
        }
        report.about().oddities().forEach(oddity -> cites("oddity", List.of(new Cite(oddity.section(), oddity.quote()))));
    }

    private void indicators() {
        unique(report.indicators(), Seeds.IndicatorSeed::id);
        for (Seeds.IndicatorSeed indicator : report.indicators()) {
            indicators.put(indicator.id(), indicator);
            theme(indicator.id(), indicator.theme());
            if (Unit.read(indicator.unit()).isEmpty()) {
                fault(indicator.id(), "no rule knows the unit " + indicator.unit());
            }
        }
    }

    private void targets() {
        unique(report.targets(), TargetSeed::id);
        for (TargetSeed target : report.targets()) {
            theme(target.id(), target.theme());
            seed(target);
            places(target.id(), target.regions());
            if (target.kind() == TargetKind.FIGURE) {
                figure(target, target.bound());
            } else if (target.value() != null || target.indicator() != null) {
                fault(target.id(), "a deliverable has no number and no indicator");
            }
        }
    }

    private void observations() {
        unique(report.observations(), ObservationSeed::id);
        for (ObservationSeed observation : report.observations()) {
            seed(observation);
            figure(observation, observation.bound());
        }
    }

    private void figure(Figure figure, Bound bound) {
        if (figure.written() == null || figure.value() == null || figure.unit() == null || bound == null) {
            fault(figure.id(), "written, value, unit and bound are needed");
            return;
        }
        Seeds.IndicatorSeed indicator = indicators.get(figure.indicator());
        var unit = Unit.read(figure.unit());
        if (indicator == null) {
            fault(figure.id(), "there is no indicator " + figure.indicator());
        } else if (unit.isEmpty()) {
            fault(figure.id(), "no rule knows the unit " + figure.unit());
        } else if (Unit.read(indicator.unit()).filter(of -> of.unit() == unit.get().unit()).isEmpty()) {
            fault(figure.id(), "its unit " + figure.unit() + " is not the indicator's " + indicator.unit());
        }
        BigDecimal number = Numerals.first(figure.written()).orElse(null);
        if (number == null || number.compareTo(figure.value().abs()) != 0) {
            fault(figure.id(), "its value " + figure.value() + " is not the number of " + figure.written());
        }
        if (figure.cites().stream().noneMatch(cite -> once(cite.quote(), figure.written()))) {
            fault(figure.id(), figure.written() + " does not stand exactly once in a quote");
        }
        boolean decline = figure.cites().stream().anyMatch(cite -> DECLINE.matcher(cite.quote()).find());
        if (figure.value().signum() < 0 && !decline) {
            fault(figure.id(), "its value is negative, but no quote speaks of a decline");
        }
        if (figure.value().signum() > 0 && DECLINE.matcher(figure.written()).find()) {
            fault(figure.id(), "the text speaks of a decline, so its value must be negative");
        }
    }

    private void projects() {
        unique(report.projects(), Seeds.ProjectSeed::id);
        Set<String> sectors = report.sectors().stream().map(Seeds.SectorSeed::code).collect(Collectors.toSet());
        for (Seeds.ProjectSeed project : report.projects()) {
            seed(project);
            places(project.id(), project.regions());
            if (!sectors.contains(project.sector())) {
                fault(project.id(), "there is no sector " + project.sector());
            }
            if (project.commitments().isEmpty()) {
                fault(project.id(), "a report that names a project says something of it");
            }
        }
        report.sectors().forEach(sector -> sector.parent().filter(parent -> !sectors.contains(parent))
                .ifPresent(parent -> fault(sector.code(), "there is no sector " + parent)));
    }

    private void terms() {
        unique(report.terms(), Seeds.TermSeed::id);
        Set<String> ids = report.terms().stream().map(Seeds.TermSeed::id).collect(Collectors.toSet());
        for (Seeds.TermSeed term : report.terms()) {
            seed(term);
            theme(term.id(), term.theme());
            String note = term.term() + '\n' + (term.cites().isEmpty() ? "" : term.cites().get(0).quote());
            members(term.id(), note, term.members());
            term.related().stream().filter(related -> !ids.contains(related))
                    .forEach(related -> fault(term.id(), "there is no term " + related));
            for (Seeds.MentionSeed mention : term.mentions()) {
                cites(term.id(), List.of(mention.cite()));
                if (!once(mention.quote(), mention.form())) {
                    fault(term.id(), mention.form() + " does not stand exactly once in " + mention.quote());
                }
                if (!mention.form().equals(term.term()) && !term.aliases().contains(mention.form())) {
                    fault(term.id(), "it is mentioned as " + mention.form() + ", which is neither the term nor an alias");
                }
            }
        }
    }

    private void members(String id, String note, List<MemberSeed> members) {
        for (MemberSeed member : members) {
            if ((member.name() == null) == (member.label() == null)) {
                fault(id, "a member has either a name, which stands in the note, or a label");
            } else if (member.name() != null && !note.contains(member.name())) {
                fault(id, "its note does not say " + member.name());
            }
            if (member.counted() != null && member.counted() != member.members().size()) {
                fault(id, member.name() + " counts " + member.counted() + " but lists " + member.members().size());
            }
            members(id, note, member.members());
        }
    }

    private void regions() {
        unique(report.regions(), Seeds.RegionSeed::code);
        for (Seeds.RegionSeed region : report.regions()) {
            cites(region.code(), region.cites());
            if (region.level() != RegionLevel.PROVINCE && !regions.contains(region.parent())) {
                fault(region.code(), "there is no region " + region.parent());
            }
        }
    }

    private void seed(Seed seed) {
        if (seed.cites().isEmpty()) {
            fault(seed.id(), "it cites nothing");
        }
        cites(seed.id(), seed.cites());
    }

    private void cites(String id, List<Cite> cites) {
        for (Cite cite : cites) {
            try {
                report.outline().cite(cite);
            } catch (Outline.UnfoundException e) {
                fault(id, e.getMessage());
            }
        }
    }

    private void places(String id, List<String> codes) {
        codes.stream().filter(code -> !regions.contains(code)).forEach(code -> fault(id, "there is no region " + code));
    }

    private void theme(String id, String theme) {
        if (!themes.contains(theme)) {
            fault(id, "there is no theme " + theme);
        }
    }

    private <T> void unique(List<T> list, Function<T, String> id) {
        Set<String> seen = new HashSet<>();
        list.stream().map(id).filter(one -> !seen.add(one)).forEach(one -> fault(one, "the id stands twice"));
    }

    private static boolean once(String text, String part) {
        int first = text.indexOf(part);
        return first >= 0 && text.indexOf(part, first + 1) < 0;
    }
}
