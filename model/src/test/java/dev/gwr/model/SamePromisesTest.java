package dev.gwr.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gwr.model.publication.PublishedProject;
import dev.gwr.model.publication.PublishedProject.PublishedCommitment;
import dev.gwr.model.publication.PublishedProjectBuilder;
import dev.gwr.model.publication.PublishedTarget;
import dev.gwr.model.publication.PublishedTargetBuilder;
import dev.gwr.model.publication.SamePromises;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SamePromisesTest {

    private static List<Citation> cited(int start, int end) {
        return List.of(new Citation("jx-2031", "二", 1, start, end, "字".repeat(end - start)));
    }

    private static PublishedTarget target(String id, TargetKind kind, String period, int start, int end) {
        return PublishedTargetBuilder.builder().id(id).kind(kind).name(id).period(period)
                .citations(cited(start, end)).build();
    }

    private static PublishedProject project(String id, CommitmentStage stage, String target, int start, int end) {
        return PublishedProjectBuilder.builder().id(id).name(id)
                .commitments(List.of(new PublishedCommitment("2031", stage, target, null, cited(start, end)))).build();
    }

    private static List<String> tied(List<PublishedTarget> targets, PublishedProject... projects) {
        return SamePromises.tie(Arrays.asList(projects), targets).stream()
                .map(project -> project.commitments().get(0).target()).toList();
    }

    private static final List<PublishedTarget> TARGETS = List.of(
            target("platform", TargetKind.DELIVERABLE, "2031", 10, 20),
            target("two-railways", TargetKind.DELIVERABLE, "2031", 30, 60),
            target("figure", TargetKind.FIGURE, "2031", 70, 80),
            target("next-year", TargetKind.DELIVERABLE, "2032", 90, 99));

    @Test
    void theSameWordsAreTheSamePromise() {
        assertEquals(List.of("platform"), tied(TARGETS, project("a", CommitmentStage.SET_UP, null, 12, 20)));
    }

    @Test
    void whatIsMoreThanACommitmentOrNoPromiseIsNot() {
        List<String> none = Collections.singletonList(null);
        assertEquals(Arrays.asList(null, null), tied(TARGETS, project("b", CommitmentStage.START, null, 32, 40),
                project("c", CommitmentStage.START, null, 42, 50)), "a deliverable of two projects");
        assertEquals(none, tied(TARGETS, project("d", CommitmentStage.START, null, 15, 25)), "it ends later");
        assertEquals(none, tied(TARGETS, project("e", CommitmentStage.APPROVED, null, 12, 20)), "a result");
        assertEquals(none, tied(TARGETS, project("f", CommitmentStage.START, null, 72, 78)), "a figure");
        assertEquals(none, tied(TARGETS, project("g", CommitmentStage.START, null, 91, 95)), "another time");
    }

    @Test
    void whatIsSaidStandsUnlessTheTargetIsGone() {
        assertEquals(List.of("next-year"), tied(TARGETS, project("h", CommitmentStage.START, "next-year", 12, 20)));
        assertEquals(List.of("platform"), tied(TARGETS, project("i", CommitmentStage.START, "rejected", 12, 20)));
        assertEquals(Collections.singletonList(null), tied(List.of(), project("j", CommitmentStage.START, "gone", 12,
                20)));
    }
}
