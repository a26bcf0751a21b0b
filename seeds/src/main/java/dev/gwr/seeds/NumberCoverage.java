package dev.gwr.seeds;

import dev.gwr.seeds.Seeds.Figure;
import dev.gwr.seeds.Seeds.Uncounted;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which Arabic numbers of a report's text are claimed: as the figure of a target or observation, in the name of a
 * deliverable, a project or a term, or by an excuse in {@code uncounted.yaml}. What is left over was overlooked.
 */
public final class NumberCoverage {

    /** What can claim a number, in the order in which it is asked. */
    public enum Claim { FIGURE, DELIVERABLE, PROJECT, TERM, EXCUSE }

    private final Report report;
    private final Map<Claim, Map<String, BitSet>> claimed = new EnumMap<>(Claim.class);
    private final Map<Claim, Integer> counts = new EnumMap<>(Claim.class);
    private final Faults faults = new Faults();
    private int numbers;

    private NumberCoverage(Report report) {
        this.report = report;
        for (Claim claim : Claim.values()) {
            claimed.put(claim, new HashMap<>());
            counts.put(claim, 0);
        }
    }

    public static NumberCoverage of(Report report) {
        NumberCoverage coverage = new NumberCoverage(report);
        Stream.concat(report.targets().stream().filter(target -> target.kind() == TargetKind.FIGURE),
                report.observations().stream()).forEach(coverage::claimFigure);
        report.targets().stream().filter(target -> target.kind() == TargetKind.DELIVERABLE)
                .forEach(target -> coverage.claimName(Claim.DELIVERABLE, target.name(), target.cites()));
        report.projects().forEach(project -> coverage.claimName(Claim.PROJECT, project.name(), project.cites()));
        report.terms().stream().flatMap(term -> term.mentions().stream())
                .forEach(mention -> coverage.claim(Claim.TERM, mention.cite(), mention.form()));
        report.uncounted().forEach(coverage::excuse);
        coverage.overlooked();
        return coverage;
    }

    /** Arabic numbers in the sections of the text. */
    public int numbers() {
        return numbers;
    }

    /** How many numbers each kind of record claims; one that several claim counts for the first in the order of {@link Claim}. */
    public int claimedBy(Claim claim) {
        return counts.get(claim);
    }

    Faults faults() {
        return faults;
    }

    private void claimFigure(Figure figure) {
        if (figure.written() != null) {
            figure.cites().forEach(cite -> claim(Claim.FIGURE, cite, figure.written()));
        }
    }

    /** A name has the numbers that belong to it (年产150万吨芳烃), not what else its quote may say (提前4个月完工). */
    private void claimName(Claim claim, String name, List<Cite> cites) {
        Set<String> numbers = Numerals.ARABIC.matcher(name).results().map(MatchResult::group).collect(Collectors.toSet());
        for (Cite cite : numbers.isEmpty() ? List.<Cite>of() : cites) {
            Place.of(report.outline(), cite, cite.quote()).ifPresent(place -> Numerals.ARABIC.matcher(cite.quote()).results()
                    .filter(number -> numbers.contains(number.group()))
                    .forEach(number -> mark(claim, place.key(), place.start() + number.start(), place.start() + number.end())));
        }
    }

    private void claim(Claim claim, Cite cite, String part) {
        Place.of(report.outline(), cite, part).ifPresent(place -> mark(claim, place.key(), place.start(), place.end()));
    }

    private void mark(Claim claim, String paragraph, int start, int end) {
        claimed.get(claim).computeIfAbsent(paragraph, key -> new BitSet()).set(start, end);
    }

    /** An excuse is for a number that no record claims, and that no other excuse covers. */
    private void excuse(Uncounted uncounted) {
        String name = "uncounted " + uncounted.section() + " " + uncounted.quote();
        if (uncounted.reason() == null || uncounted.reason().isBlank()) {
            faults.add(name, "it needs a reason");
        }
        Cite cite = new Cite(uncounted.section(), uncounted.quote());
        Optional<Place> found = Place.of(report.outline(), cite, uncounted.quote());
        if (found.isEmpty()) {
            faults.add(name, "the quote does not stand exactly once in its section");
            return;
        }
        Place place = found.get();
        boolean needed = Numerals.ARABIC.matcher(uncounted.quote()).results().anyMatch(number ->
                claimant(place.key(), place.start() + number.start(), place.start() + number.end()).isEmpty());
        if (!needed) {
            faults.add(name, "there is nothing left to excuse");
        }
        claim(Claim.EXCUSE, cite, uncounted.quote());
    }

    private void overlooked() {
        for (Outline.Section section : report.outline().sections()) {
            for (Outline.Paragraph paragraph : section.paragraphs()) {
                String text = paragraph.text();
                Matcher number = Numerals.ARABIC.matcher(text);
                while (number.find()) {
                    numbers++;
                    Optional<Claim> by = claimant(section.code() + '/' + paragraph.number(), number.start(), number.end());
                    by.ifPresent(claim -> counts.merge(claim, 1, Integer::sum));
                    if (by.isEmpty()) {
                        String around = text.substring(Math.max(0, number.start() - 12), Math.min(text.length(), number.end() + 8));
                        faults.add("section " + section.code(), "no record claims the number " + number.group() + " in …"
                                + around + "…");
                    }
                }
            }
        }
    }

    /** The first kind of record that claims a number as a whole. */
    private Optional<Claim> claimant(String paragraph, int start, int end) {
        return claimed.entrySet().stream()
                .filter(entry -> entry.getValue().getOrDefault(paragraph, new BitSet()).get(start, end).cardinality() == end - start)
                .map(Map.Entry::getKey).findFirst();
    }
}
