package dev.gwr.model.publication;

import dev.gwr.model.Citation;
import dev.gwr.model.TargetKind;
import dev.gwr.model.publication.PublishedProject.PublishedCommitment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One promise has one verdict: where the words of a commitment are those of a deliverable, the commitment names it as
 * its target, and the target alone is judged. A deliverable that several commitments are in is more than each of them.
 */
public final class SamePromises {

    private final List<PublishedTarget> deliverables;
    private final Map<String, Integer> named = new HashMap<>();

    private SamePromises(List<PublishedProject> projects, List<PublishedTarget> targets) {
        deliverables = targets.stream().filter(target -> target.kind() == TargetKind.DELIVERABLE).toList();
        projects.stream().flatMap(project -> project.commitments().stream()).flatMap(one -> said(one).or(() ->
                found(one)).stream()).forEach(target -> named.merge(target, 1, Integer::sum));
    }

    /** The projects, each commitment with the target that is the same promise, if that is among the targets. */
    public static List<PublishedProject> tie(List<PublishedProject> projects, List<PublishedTarget> targets) {
        SamePromises same = new SamePromises(projects, targets);
        return projects.stream().map(project -> project.withCommitments(project.commitments().stream()
                .map(same::tied).toList())).toList();
    }

    private PublishedCommitment tied(PublishedCommitment one) {
        Optional<String> target = said(one).or(() -> found(one).filter(id -> named.get(id) == 1));
        return Objects.equals(one.target(), target.orElse(null)) ? one : new PublishedCommitment(one.period(),
                one.commitment(), target.orElse(null), one.note(), one.citations());
    }

    private Optional<String> said(PublishedCommitment one) {
        return Optional.ofNullable(one.target()).filter(id -> deliverables.stream().anyMatch(target ->
                target.id().equals(id)));
    }

    /** The one deliverable of the same time in whose words the commitment stands. */
    private Optional<String> found(PublishedCommitment one) {
        List<String> found = new ArrayList<>();
        if (one.commitment().isPromise()) {
            deliverables.stream().filter(target -> one.period().equals(target.period()) && stands(one, target))
                    .map(PublishedTarget::id).forEach(found::add);
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static boolean stands(PublishedCommitment one, PublishedTarget target) {
        return !one.citations().isEmpty() && Stream.ofNullable(target.citations()).flatMap(List::stream)
                .anyMatch(whole -> one.citations().stream().allMatch(part -> isWithin(part, whole)));
    }

    private static boolean isWithin(Citation part, Citation whole) {
        return part.report().equals(whole.report()) && part.section().equals(whole.section())
                && part.paragraph() == whole.paragraph() && part.start() >= whole.start() && part.end() <= whole.end();
    }
}
