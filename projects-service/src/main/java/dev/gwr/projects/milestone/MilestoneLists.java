package dev.gwr.projects.milestone;

import dev.gwr.commons.query.Paging;
import dev.gwr.commons.store.KnownCodes;
import dev.gwr.commons.store.KeysetPager;
import dev.gwr.commons.store.Sort;
import dev.gwr.commons.store.WholeList;
import dev.gwr.commons.store.recording.ReportAmendment;
import dev.gwr.commons.store.recording.ReportAmendments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Milestones as they are shown, of one project or of all. */
@ApplicationScoped
class MilestoneLists {

    static final String ORDER = "The order; by default DATE";

    private static final Sort.Key DAY = new Sort.Key("e.day", LocalDate.class);
    private static final Sort.Key ID = Sort.Key.text("e.id");

    @Inject
    EntityManager entities;

    @Inject
    KnownCodes known;

    @Inject
    ReportAmendments notes;

    MilestonePage page(List<String> project, MilestoneFilter filter, MilestoneSort sort, Paging paging) {
        KeysetPager.Slice<MilestoneEntity> slice = KeysetPager.page(
                entities, MilestoneEntity.class, filter.where(known, project), sort(sort), paging,
                Function.identity());
        return new MilestonePage(represent(slice.items(), filter.moment()), slice.total(), slice.next());
    }

    /** All of them, for a table. */
    WholeList<MilestoneEntity, MilestoneTable.Row> rows(List<String> project, MilestoneFilter filter,
            MilestoneSort sort) {
        return new WholeList<>(entities, MilestoneEntity.class, filter.where(known, project), sort(sort), page -> {
            List<Milestone> milestones = represent(page, filter.moment());
            return IntStream.range(0, page.size())
                    .mapToObj(i -> new MilestoneTable.Row(milestones.get(i), page.get(i).project.name)).toList();
        });
    }

    private static Sort sort(MilestoneSort sort) {
        return switch (sort == null ? MilestoneSort.DATE : sort) {
            case DATE -> Sort.ascending(DAY, ID);
            case NEWEST -> Sort.descending(DAY, ID);
            case RECORDED -> Sort.descending(new Sort.Key("e.recording.at", Instant.class), ID);
        };
    }

    List<Milestone> represent(List<MilestoneEntity> found, Instant moment) {
        Map<String, List<ReportAmendment>> revisions = notes.of(found.stream().map(e -> e.id).toList());
        return found.stream().map(e -> Milestone.of(e, revisions.get(e.id), moment)).toList();
    }
}
