package dev.gwr.seeds;

import static dev.gwr.seeds.Records.with;

import dev.gwr.model.ObservationKind;
import dev.gwr.model.TargetKind;
import dev.gwr.seeds.Seeds.CommitmentSeed;
import dev.gwr.seeds.Seeds.Figure;
import dev.gwr.seeds.Seeds.MentionSeed;
import dev.gwr.seeds.Seeds.ProjectSeed;
import dev.gwr.seeds.Seeds.Seed;
import dev.gwr.seeds.Seeds.TermSeed;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A report in which one thing was changed, who must be named for it, and what the change was. */
record Mutant(String named, String change, Report report) {

    static final String NUMERALS = "一二三四五六七八九十百千万";

    /** Whether the check finds a fault that names what was changed. */
    boolean isReported() {
        return ReportCheck.faults(report).stream().anyMatch(fault -> fault.startsWith(named + ": "));
    }

    @Override
    public String toString() {
        return named + ": " + change;
    }

    /** A quote of a record, and the report with another in its place. */
    record Quote(Report report, String id, Cite cite, Function<Cite, Report> replaced) {
        Mutant reading(String quote) {
            return new Mutant(id, cite.quote() + " -> " + quote, replaced.apply(new Cite(cite.section(), quote)));
        }
    }

    /**
     * Every quote of every record: targets, observations, projects, definitions and mentions of terms, mentions of
     * regions.
     */
    static Stream<Quote> quotes(Report report) {
        return Stream.of(seeds(report, "targets", report.targets()),
                seeds(report, "observations", report.observations()),
                seeds(report, "terms", report.terms()), seeds(report, "regions", report.regions()), commitments(report),
                mentions(report)).flatMap(quotes -> quotes);
    }

    private static <R extends Record & Seed> Stream<Quote> seeds(Report report, String list, List<R> records) {
        return each(records).flatMap(i -> cites(report, records.get(i).id(), records.get(i).cites(),
                cites -> with(report, list, with(records, i, with(records.get(i), "cites", cites)))));
    }

    private static Stream<Quote> commitments(Report report) {
        List<ProjectSeed> projects = report.projects();
        return each(projects).flatMap(p -> {
            ProjectSeed project = projects.get(p);
            List<CommitmentSeed> commitments = project.commitments();
            return each(commitments).flatMap(c -> cites(report, project.id(), commitments.get(c).cites(),
                    cites -> with(report, "projects", with(projects, p, with(project, "commitments",
                            with(commitments, c, with(commitments.get(c), "cites", cites)))))));
        });
    }

    private static Stream<Quote> mentions(Report report) {
        List<TermSeed> terms = report.terms();
        return each(terms).flatMap(t -> {
            TermSeed term = terms.get(t);
            List<MentionSeed> mentions = term.mentions();
            return each(mentions).map(m -> new Quote(report, term.id(), mentions.get(m).cite(),
                    cite -> with(report, "terms", with(terms, t, with(term, "mentions",
                            with(mentions, m, with(mentions.get(m), "quote", cite.quote())))))));
        });
    }

    private static Stream<Quote> cites(Report report, String id, List<Cite> cites, Function<List<Cite>,
            Report> replaced) {
        return each(cites).map(i -> new Quote(report, id, cites.get(i), cite -> replaced.apply(with(cites, i, cite))));
    }

    /** A target with a number, or an observation. */
    record FigureOf(Report report, String list, List<? extends Record> records, int index) {
        Figure figure() {
            return (Figure) records.get(index);
        }

        Record having(String component, Object value) {
            return with(records.get(index), component, value);
        }

        Report without() {
            return with(report, list, Records.without(records, index));
        }
    }

    /** A report with other figures in the place of those of the same id. */
    static Report withFigures(Report report, Map<String, Record> figures) {
        return with(with(report, "targets", report.targets().stream().map(one -> figures.getOrDefault(one.id(), one))
                .toList()),
                "observations", report.observations().stream().map(one -> figures.getOrDefault(one.id(), one))
                .toList());
    }

    static Stream<FigureOf> figures(Report report) {
        return Stream.concat(
                each(report.targets()).filter(i -> report.targets().get(i).kind() == TargetKind.FIGURE)
                        .map(i -> new FigureOf(report, "targets", report.targets(), i)),
                each(report.observations()).filter(i -> report.observations().get(i).kind() == ObservationKind.FIGURE)
                        .map(i -> new FigureOf(report, "observations", report.observations(), i)));
    }

    static Stream<Integer> each(List<?> list) {
        return IntStream.range(0, list.size()).boxed();
    }

    /** A text with the character at a place changed: to another digit, another numeral, or another character. */
    static String changed(String text, int at) {
        char sign = text.charAt(at);
        char other = Character.isDigit(sign) ? (char) ('0' + (Character.digit(sign, 10) + 1) % 10)
                : NUMERALS.indexOf(sign) >= 0 ? NUMERALS.charAt((NUMERALS.indexOf(sign) + 1) % NUMERALS.length())
                : sign == '的' ? '了' : '的';
        return text.substring(0, at) + other + text.substring(at + 1);
    }

    /** A text with one of its digits changed, in every way there is. */
    static Stream<String> otherDigits(String text) {
        return IntStream.range(0, text.length()).filter(at -> Character.isDigit(text.charAt(at))).boxed()
                .flatMap(at -> IntStream.range(0, 10).filter(digit -> digit != Character.digit(text.charAt(at), 10))
                        .mapToObj(digit -> text.substring(0, at) + digit + text.substring(at + 1)));
    }
}
