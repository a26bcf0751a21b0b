package dev.gwr.seeds;

import static dev.gwr.seeds.Mutant.NUMERALS;
import static dev.gwr.seeds.Mutant.changed;
import static dev.gwr.seeds.Mutant.each;
import static dev.gwr.seeds.Mutant.otherDigits;
import static dev.gwr.seeds.Records.and;
import static dev.gwr.seeds.Records.with;
import static dev.gwr.seeds.Records.withText;
import static dev.gwr.seeds.Records.without;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gwr.model.Bound;
import dev.gwr.model.Numerals;
import dev.gwr.seeds.Mutant.FigureOf;
import dev.gwr.seeds.Mutant.Quote;
import dev.gwr.seeds.Seeds.Figure;
import dev.gwr.seeds.Seeds.ObservationSeed;
import dev.gwr.seeds.Seeds.TargetSeed;
import dev.gwr.seeds.Seeds.Uncounted;
import java.lang.StackWalker.StackFrame;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Proves the check itself: a report in which one small thing is changed must be reported, and the fault must name the
 * record. Each case changes everything of its kind that the packaged reports have, one at a time, in memory.
 */
class MutationTest {

    static final List<Report> REPORTS = Reports.find(Optional.empty()).load();

    /** Makes and checks the mutants one by one; a case that made few of them would prove little. */
    static void allReported(int atLeast, Stream<Supplier<Mutant>> mutants) {
        List<Supplier<Mutant>> all = mutants.toList();
        List<String> escaped = all.parallelStream().map(Supplier::get).filter(mutant -> !mutant.isReported())
                .map(Mutant::toString).toList();
        assertEquals(List.of(), escaped, escaped.size() + " of " + all.size() + " changes went unnoticed");
        tried(all.size(), atLeast);
    }

    private static Stream<Quote> quotes() {
        return REPORTS.stream().flatMap(Mutant::quotes);
    }

    /**
     * The same for what makes a figure wrong by itself: all figures of a report are changed together, in a first way, a
     * second, and so on, because a check of the whole report for each would take minutes. Every one must be named.
     */
    private static void allFiguresReported(int atLeast, Function<FigureOf, Stream<Record>> mutations) {
        int tried = 0;
        for (Report report : REPORTS) {
            Map<FigureOf, List<Record>> ways = Mutant.figures(report).collect(Collectors.toMap(one -> one,
                    one -> mutations.apply(one).toList(), (a, b) -> a, LinkedHashMap::new));
            int most = ways.values().stream().mapToInt(List::size).max().orElse(0);
            for (int i = 0; i < most; i++) {
                int way = i;
                Map<String, Record> changed = new LinkedHashMap<>();
                ways.forEach((one, all) -> all.stream().skip(way).limit(1)
                        .forEach(other -> changed.put(one.figure().id(), other)));
                List<String> faults = ReportCheck.faults(Mutant.withFigures(report, changed));
                assertEquals(List.of(), changed.entrySet().stream().filter(entry -> faults.stream()
                        .noneMatch(fault -> fault.startsWith(entry.getKey() + ": "))).map(Map.Entry::getValue)
                        .toList());
                tried += changed.size();
            }
        }
        tried(tried, atLeast);
    }

    private static void tried(int tried, int atLeast) {
        assertTrue(tried >= atLeast, "only " + tried + " changes were tried");
        String test = StackWalker.getInstance().walk(frames -> frames.map(StackFrame::getMethodName)
                .filter(name -> name.startsWith("every") || name.startsWith("an")).findFirst().orElseThrow());
        System.out.printf("%6d changes tried, all reported: %s%n", tried, test);
    }

    // ---- quotes ----

    @Test
    void everyQuoteWithOneCharacterChanged() {
        allReported(400, quotes().map(one -> () -> one.reading(
                changed(one.cite().quote(), one.cite().quote().length() / 2))));
    }

    /** Where the changed words do not stand in the section, the case above has shown that they are reported. */
    @Test
    void everyQuoteWithAnyOneCharacterChanged() {
        allReported(0, quotes().flatMap(one -> {
            String quote = one.cite().quote();
            return Stream.concat(IntStream.range(0, quote.length()).mapToObj(at -> changed(quote, at)),
                    otherDigits(quote))
                    .filter(other -> QuoteLocation.of(one.report().outline(), new Cite(one.cite().section(), other),
                            other)
                    .isPresent())
                    .<Supplier<Mutant>>map(other -> () -> one.reading(other));
        }));
    }

    // ---- figures ----

    /** One digit of the value and of the words changed in every way; a Chinese numeral (百, 三) to the one after it. */
    @Test
    void everyFigureWithOneDigitOfItsValueChanged() {
        allFiguresReported(3000, one -> otherDigits(one.figure().value().toPlainString())
                .map(value -> one.having("value", new BigDecimal(value))));
    }

    @Test
    void everyFigureWithOneDigitOfWrittenChanged() {
        allFiguresReported(3000, one -> otherNumbers(one.figure().written())
                .map(written -> one.having("written", written)));
    }

    private static Stream<String> otherNumbers(String written) {
        return written.chars().anyMatch(Character::isDigit) ? otherDigits(written)
                : IntStream.range(0, written.length())
                .filter(at -> NUMERALS.indexOf(written.charAt(at)) >= 0).mapToObj(at -> changed(written, at));
    }

    @Test
    void everyFigureThatIsAPieceOfItsNumber() {
        allFiguresReported(100, one -> {
            String written = one.figure().written();
            BigDecimal number = Numerals.first(written.substring(1)).orElse(null);
            return !Character.isDigit(written.charAt(0)) || number == null || !Character.isDigit(written.charAt(1))
                    ? Stream.of()
                    : Stream.of(with(one.having("written", written.substring(1)), "value",
                            one.figure().value().signum() < 0 ? number.negate() : number));
        });
    }

    @Test
    void everyFigureWithTheOtherSign() {
        allFiguresReported(150, one -> Stream.of(one.having("value", one.figure().value().negate())));
    }

    @Test
    void everyFigureWithAnotherMultiplier() {
        allFiguresReported(300, one -> Stream.of("万", "亿").map(
                times -> one.having("unit", one.figure().unit().startsWith(times)
                ? one.figure().unit().substring(1) : times + one.figure().unit())));
    }

    @Test
    void everyFigureWithAnotherBound() {
        allFiguresReported(600, one -> Arrays.stream(Bound.values()).filter(bound -> bound != bound(one.figure()))
                .map(bound -> one.having("bound", bound)));
    }

    private static Bound bound(Figure figure) {
        return figure instanceof TargetSeed target ? target.bound() : ((ObservationSeed) figure).bound();
    }

    @Test
    void everyFigureMoreOrLessFirm() {
        allFiguresReported(150, one -> Stream.of(one.figure() instanceof TargetSeed target
                ? one.having("aspirational", !target.aspirational())
                : one.having("forecast", !((ObservationSeed) one.figure()).forecast()))
                .filter(changed -> !isForTheReader(one.report(), changed)));
    }

    /** How far a 力争 reaches into a list that it begins is for the reader to say. */
    private static boolean isForTheReader(Report report, Record changed) {
        return changed instanceof TargetSeed target && target.aspirational() && target.cites().stream()
                .anyMatch(cite -> report.text().lines().filter(line -> line.contains(cite.quote()))
                .map(line -> line.substring(0, line.indexOf(cite.quote())))
                .anyMatch(before -> BoundWords.strives(before.substring(before.lastIndexOf('。') + 1))));
    }

    @Test
    void everyFigureNamedWithAnotherNumber() {
        allFiguresReported(50, one -> one.figure() instanceof TargetSeed target
                ? Stream.of(one.having("name", target.name().replace(target.written(), changed(target.written(), 0))))
                : Stream.of());
    }

    /**
     * Its number is then overlooked, unless another record has it too (均达99%). Chinese numerals are in no such list.
     */
    @Test
    void everyFigureLeftOut() {
        allReported(150, REPORTS.stream().flatMap(Mutant::figures).filter(one -> !others(one).contains(place(one))
                && Numerals.ARABIC.matcher(one.figure().written()).find()).map(one -> () ->
                        new Mutant("section " + place(one).section().code(), "without " + one.figure().id(),
                        one.without())));
    }

    private static QuoteLocation place(FigureOf one) {
        return one.figure().cites().stream()
                .flatMap(cite -> QuoteLocation.of(one.report().outline(), cite,
                        one.figure().number()).stream()).findFirst()
                .orElseThrow();
    }

    /** Where the other figures stand, and the numbers of the terms that are used. */
    private static Set<QuoteLocation> others(FigureOf one) {
        Stream<QuoteLocation> terms = one.report().terms().stream().flatMap(term -> term.mentions().stream())
                .flatMap(mention -> QuoteLocation.of(one.report().outline(), mention.cite(), mention.form()).stream())
                .filter(place -> place.section().equals(place(one).section()) && place.start() <= place(one).start()
                        && place.end() >= place(one).end())
                .map(place -> place(one));
        return Stream.concat(terms, Mutant.figures(one.report())
                .filter(other -> !other.figure().id().equals(one.figure().id()))
                .map(MutationTest::place)).collect(Collectors.toSet());
    }

    // ---- the text ----

    @Test
    void everyDigitOfTheTextChanged() {
        Map<Report, List<Integer>> digits = REPORTS.stream()
                .collect(Collectors.toMap(report -> report, report -> IntStream
                .range(0, report.text().length()).filter(at -> Character.isDigit(report.text().charAt(at))).boxed()
                .toList()));
        List<String> escaped = digits.entrySet().stream().flatMap(entry -> entry.getValue().parallelStream()
                .filter(at -> ReportCheck.faults(withText(entry.getKey(), changed(entry.getKey().text(), at)))
                .isEmpty())
                .map(at -> entry.getKey().id() + " at " + around(entry.getKey().text(), at))).toList();
        assertEquals(List.of(), escaped);
        tried(digits.values().stream().mapToInt(List::size).sum(), 500);
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 10), Math.min(text.length(), at + 10));
    }

    // ---- terms ----

    // ---- excuses ----

    @Test
    void everyExcuseLeftOut() {
        allReported(40, REPORTS.stream().flatMap(report -> each(report.uncounted()).map(i -> () -> new Mutant(
                "section " + report.uncounted().get(i).section(), report.uncounted().get(i).quote() + " left out",
                with(report, "uncounted", without(report.uncounted(), i))))));
    }

    @Test
    void everyExcuseGivenTwice() {
        allReported(40, REPORTS.stream().flatMap(report -> report.uncounted().stream()
                .map(one -> () -> excused(report, one))));
    }

    @Test
    void anExcuseForEveryFigure() {
        allReported(150, REPORTS.stream().flatMap(Mutant::figures)
                .flatMap(one -> one.figure().cites().stream().map(cite -> () ->
                excused(one.report(), new Uncounted(cite.section(), cite.quote(), "none", null)))));
    }

    private static Mutant excused(Report report, Uncounted one) {
        return new Mutant("uncounted " + one.section() + " " + one.quote(), "one more",
                with(report, "uncounted", and(report.uncounted(), one)));
    }
}
