package dev.gwr.seeds;

import static dev.gwr.seeds.Mutant.each;
import static dev.gwr.seeds.MutationTest.REPORTS;
import static dev.gwr.seeds.MutationTest.allReported;
import static dev.gwr.seeds.Records.and;
import static dev.gwr.seeds.Records.with;
import static dev.gwr.seeds.Records.without;

import dev.gwr.seeds.Seeds.MemberSeed;
import dev.gwr.seeds.Seeds.TermSeed;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Terms that were changed by a little: the proof finds each of them. */
class TermMutationTest {

    private static Stream<Supplier<Mutant>> terms(Function<TermSeed, Stream<TermSeed>> mutations) {
        return REPORTS.stream().flatMap(report -> each(report.terms())
                .flatMap(at -> mutations.apply(report.terms().get(at))
                .map(other -> () -> new Mutant(other.id(), other.toString(),
                        with(report, "terms", with(report.terms(), at, other))))));
    }

    @Test
    void everyCountedListWithAMemberLeftOut() {
        allReported(100, terms(term -> lists(term).filter(list -> list.counted() != null).flatMap(list ->
                each(list.members()).map(i -> list.holding(without(list.members(), i), list.counted())))));
    }

    /** So that the number cannot be made to fit the list: the note itself states it. */
    @Test
    void everyCountedListWithAMemberLeftOutAndCountedSo() {
        allReported(100, terms(term -> lists(term).filter(list -> list.counted() != null).flatMap(list ->
                each(list.members()).map(i -> list.holding(without(list.members(), i), list.counted() - 1)))));
    }

    @Test
    void everyCountedListWithAMemberTooMany() {
        allReported(20, terms(term -> lists(term).filter(list -> list.counted() != null).map(list ->
                list.holding(and(list.members(), list.members().get(0)), list.counted()))));
    }

    /** A list of members: of the term itself, or of one of its members; and the term with another list there. */
    private record Listed(Integer counted, List<MemberSeed> members, Function<Integer, Function<List<MemberSeed>,
            TermSeed>> put) {
        TermSeed holding(List<MemberSeed> others, Integer count) {
            return put.apply(count).apply(others);
        }
    }

    private static Stream<Listed> lists(TermSeed term) {
        return Stream.concat(
                Stream.of(new Listed(term.counted(), term.members(),
                        count -> others -> with(with(term, "members", others), "counted", count))),
                each(term.members()).map(i -> new Listed(term.members().get(i).counted(),
                term.members().get(i).members(),
                        count -> others -> with(term, "members", with(term.members(), i,
                                with(with(term.members().get(i), "members", others), "counted", count))))));
    }

    @Test
    void everyMentionLeftOut() {
        allReported(20, terms(term -> each(term.mentions()).map(
                i -> with(term, "mentions", without(term.mentions(), i)))));
    }

    @Test
    void everyTermLeftOut() {
        allReported(20, REPORTS.stream().flatMap(report -> each(report.terms()).map(i -> () -> new Mutant(
                "section " + report.terms().get(i).cites().get(0).section(), "left out",
                with(report, "terms", without(report.terms(), i))))));
    }
}
