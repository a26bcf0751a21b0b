package dev.gwr.seeds;

import dev.gwr.model.Numerals;
import dev.gwr.model.ObservationKind;
import dev.gwr.model.TargetKind;
import dev.gwr.seeds.Seeds.Figure;
import dev.gwr.seeds.Seeds.Uncounted;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which Arabic numbers of a report's text are claimed: as the figure of a target or observation, in the name of a
 * deliverable, an outcome, a project or a term, or by an excuse in {@code uncounted.yaml}. What is left over was
 * overlooked.
 */
public final class NumberCoverage {

    /** What can claim a number, in the order in which it is asked. */
    public enum Claim { FIGURE, DELIVERABLE, OUTCOME, PROJECT, TERM, EXCUSE }

    /** What may stand within a date or a code. */
    private static final Pattern JOINT = Pattern.compile("[年月日时分至+＋\\-—–/:：∶·.．]{1,2}");

    private final Report report;
    private final Map<Claim, Map<String, BitSet>> claimed = new EnumMap<>(Claim.class);
    private final Map<Claim, Integer> claims = new EnumMap<>(Claim.class);
    private final CheckFindings faults = new CheckFindings();
    private final Map<String, InSection> sections = new LinkedHashMap<>();
    private int numbers;

    /**
     * The numbers of a section: those that a record claims, those that are excused, and those that nobody has read yet.
     */
    public record InSection(int numbers, int claimed, int excused, int unread) {
    }

    private NumberCoverage(Report report) {
        this.report = report;
        for (Claim claim : Claim.values()) {
            claimed.put(claim, new HashMap<>());
            claims.put(claim, 0);
        }
    }

    public static NumberCoverage of(Report report) {
        NumberCoverage coverage = new NumberCoverage(report);
        Stream.concat(report.targets().stream().filter(target -> target.kind() == TargetKind.FIGURE),
                report.observations().stream()).forEach(coverage::claimFigure);
        report.targets().stream().filter(target -> target.kind() != TargetKind.FIGURE)
                .forEach(target -> coverage.claimName(Claim.DELIVERABLE, target.name(), target.cites()));
        report.observations().stream().filter(one -> one.kind() == ObservationKind.OUTCOME && one.name() != null)
                .forEach(outcome -> coverage.claimName(Claim.OUTCOME, outcome.name(), outcome.cites()));
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

    /**
     * How many numbers each kind of record claims; one that several claim counts for the first in the order of {@link
     * Claim}.
     */
    public int claimedBy(Claim claim) {
        return claims.get(claim);
    }

    /** By the codes of the sections, in the order of the text. */
    public Map<String, InSection> sections() {
        return Collections.unmodifiableMap(sections);
    }

    CheckFindings faults() {
        return faults;
    }

    private void claimFigure(Figure figure) {
        if (figure.written() != null) {
            figure.cites().forEach(cite -> claim(Claim.FIGURE, cite, figure.number()));
        }
    }

    /** A name has the numbers that belong to it (年产150万吨芳烃), not what else its quote may say (提前4个月完工). */
    private void claimName(Claim claim, String name, List<Cite> cites) {
        Set<String> numbers = Numerals.ARABIC.matcher(name).results().map(MatchResult::group)
                .collect(Collectors.toSet());
        for (Cite cite : numbers.isEmpty() ? List.<Cite>of() : cites) {
            QuoteLocation.of(report.outline(), cite, cite.quote()).ifPresent(
                    place -> Numerals.ARABIC.matcher(cite.quote()).results()
                    .filter(number -> numbers.contains(number.group()))
                    .forEach(number -> mark(claim, place.key(), place.start() + number.start(), place.start()
                    + number.end())));
        }
    }

    private void claim(Claim claim, Cite cite, String part) {
        QuoteLocation.of(report.outline(), cite, part).ifPresent(place -> mark(claim, place.key(), place.start(),
                place.end()));
    }

    private void mark(Claim claim, String paragraph, int start, int end) {
        claimed.get(claim).computeIfAbsent(paragraph, key -> new BitSet()).set(start, end);
    }

    /**
     * An excuse covers one number that no record claims and no other excuse covers: one number, date (2024年1月23日) or
     * code (1+7), so that a whole paragraph cannot be excused.
     */
    private void excuse(Uncounted uncounted) {
        String name = "uncounted " + uncounted.section() + " " + uncounted.quote();
        if (uncounted.reason() == null || uncounted.reason().isBlank()) {
            faults.add(name, "it needs a reason");
        }
        Cite cite = new Cite(uncounted.section(), uncounted.quote());
        Optional<QuoteLocation> found = QuoteLocation.of(report.outline(), cite, uncounted.quote());
        if (found.isEmpty()) {
            faults.add(name, "the quote does not stand exactly once in its section");
            return;
        }
        QuoteLocation place = found.get();
        List<MatchResult> left = Numerals.ARABIC.matcher(uncounted.quote()).results().filter(number ->
                claimant(place.key(), place.start() + number.start(), place.start() + number.end()).isEmpty()).toList();
        if (left.isEmpty()) {
            faults.add(name, "there is nothing left to excuse");
        } else if (!areOne(uncounted.quote(), left)) {
            faults.add(name, "it excuses " + left.stream().map(MatchResult::group).collect(Collectors.joining(", "))
                    + " at once: each number needs a reason of its own");
        }
        left.forEach(number -> mark(Claim.EXCUSE, place.key(), place.start() + number.start(), place.start()
                + number.end()));
    }

    private static boolean areOne(String quote, List<MatchResult> numbers) {
        return IntStream.range(1, numbers.size()).allMatch(i ->
                JOINT.matcher(quote.substring(numbers.get(i - 1).end(), numbers.get(i).start())).matches());
    }

    private void overlooked() {
        for (Outline.Section section : report.outline().sections()) {
            Map<Optional<Claim>, Integer> counts = new HashMap<>();
            for (Outline.Paragraph paragraph : section.paragraphs()) {
                String text = paragraph.text();
                Matcher number = Numerals.ARABIC.matcher(text);
                while (number.find()) {
                    numbers++;
                    Optional<Claim> by = claimant(section.code() + '/' + paragraph.number(), number.start(),
                            number.end());
                    by.ifPresent(claim -> claims.merge(claim, 1, Integer::sum));
                    counts.merge(by, 1, Integer::sum);
                    if (by.isEmpty()) {
                        String around = text.substring(Math.max(0, number.start() - 12),
                                Math.min(text.length(), number.end() + 8));
                        faults.add("section " + section.code(), "no record claims the number " + number.group()
                                + " in …"
                                + around + "…");
                    }
                }
            }
            int all = counts.values().stream().mapToInt(Integer::intValue).sum();
            int excused = counts.getOrDefault(Optional.of(Claim.EXCUSE), 0);
            int unread = counts.getOrDefault(Optional.<Claim>empty(), 0);
            sections.put(section.code(), new InSection(all, all - excused - unread, excused, unread));
        }
    }

    /** The first kind of record that claims a number as a whole. */
    private Optional<Claim> claimant(String paragraph, int start, int end) {
        return claimed.entrySet().stream()
                .filter(entry -> entry.getValue().getOrDefault(paragraph, new BitSet()).get(start, end)
                .cardinality() == end - start)
                .map(Map.Entry::getKey).findFirst();
    }
}
