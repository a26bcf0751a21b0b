package dev.gwr.seeds;

import dev.gwr.seeds.Seeds.Figure;
import dev.gwr.seeds.Seeds.Uncounted;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * Which Arabic numbers of a report's text are claimed: as the figure of a target or observation, inside the quote of a
 * project, a deliverable or a term's list, or by an excuse in {@code uncounted.yaml}. What is left over was overlooked.
 */
public final class NumberCoverage {

    private final Report report;
    private final Map<String, BitSet> claimed = new HashMap<>();
    private final List<String> faults = new ArrayList<>();
    private int numbers;
    private int excused;

    private NumberCoverage(Report report) {
        this.report = report;
    }

    public static NumberCoverage of(Report report) {
        NumberCoverage coverage = new NumberCoverage(report);
        Stream.concat(report.targets().stream().filter(target -> target.kind() == TargetKind.FIGURE),
                report.observations().stream()).forEach(coverage::claimFigure);
        report.targets().stream().filter(target -> target.kind() == TargetKind.DELIVERABLE)
                .forEach(target -> target.cites().forEach(coverage::claim));
        report.projects().forEach(project -> project.cites().forEach(coverage::claim));
        report.terms().forEach(term -> term.mentions().forEach(mention -> coverage.claim(mention.cite(), mention.form())));
        report.uncounted().forEach(coverage::excuse);
        coverage.overlooked();
        return coverage;
    }

    /** Arabic numbers in the text. */
    public int numbers() {
        return numbers;
    }

    /** Numbers that only an excuse covers. */
    public int excused() {
        return excused;
    }

    List<String> faults() {
        return faults;
    }

    private void claimFigure(Figure figure) {
        if (figure.written() != null) {
            figure.cites().stream().filter(cite -> cite.quote().contains(figure.written()))
                    .forEach(cite -> claim(cite, figure.written()));
        }
    }

    private void claim(Cite cite) {
        claim(cite, cite.quote());
    }

    private void claim(Cite cite, String part) {
        place(cite, part).ifPresent(place -> place.bits().set(place.start(), place.end()));
    }

    private void excuse(Uncounted uncounted) {
        String name = "uncounted " + uncounted.section() + " " + uncounted.quote();
        if (uncounted.reason() == null || uncounted.reason().isBlank()) {
            faults.add(name + ": it needs a reason");
        }
        var found = place(new Cite(uncounted.section(), uncounted.quote()), uncounted.quote());
        if (found.isEmpty()) {
            faults.add(name + ": the quote does not stand exactly once in its section");
            return;
        }
        Place place = found.get();
        Matcher number = Numerals.ARABIC.matcher(uncounted.quote());
        int needed = 0;
        while (number.find()) {
            if (!covers(place.bits(), place.start() + number.start(), place.start() + number.end())) {
                needed++;
            }
        }
        if (needed == 0) {
            faults.add(name + ": there is nothing left to excuse");
        }
        excused += needed;
        place.bits().set(place.start(), place.end());
    }

    private void overlooked() {
        for (Outline.Section section : report.outline().sections()) {
            for (Outline.Paragraph paragraph : section.paragraphs()) {
                BitSet bits = claimed.getOrDefault(key(section.code(), paragraph.number()), new BitSet());
                Matcher number = Numerals.ARABIC.matcher(paragraph.text());
                while (number.find()) {
                    numbers++;
                    if (!covers(bits, number.start(), number.end())) {
                        int from = Math.max(0, number.start() - 12);
                        int to = Math.min(paragraph.text().length(), number.end() + 8);
                        faults.add("section " + section.code() + ": no record claims the number " + number.group() + " in …"
                                + paragraph.text().substring(from, to) + "…");
                    }
                }
            }
        }
    }

    private static boolean covers(BitSet bits, int from, int to) {
        return bits.get(from, to).cardinality() == to - from;
    }

    private record Place(BitSet bits, int start, int end) {
    }

    /** Where a part of a quote stands, in UTF-16 units of its paragraph; empty if the quote is not found (another rule says so). */
    private Optional<Place> place(Cite cite, String part) {
        try {
            Citation citation = report.outline().cite(cite);
            String text = report.outline().section(citation.section()).orElseThrow().paragraphs()
                    .get(citation.paragraph() - 1).text();
            int start = text.offsetByCodePoints(0, citation.start()) + cite.quote().indexOf(part);
            BitSet bits = claimed.computeIfAbsent(key(citation.section(), citation.paragraph()), key -> new BitSet());
            return Optional.of(new Place(bits, start, start + part.length()));
        } catch (Outline.UnfoundException e) {
            return Optional.empty();
        }
    }

    private static String key(String section, int paragraph) {
        return section + "/" + paragraph;
    }
}
