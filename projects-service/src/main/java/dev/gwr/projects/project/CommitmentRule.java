package dev.gwr.projects.project;

import dev.gwr.model.CommitmentStage;
import dev.gwr.model.MilestoneKind;
import dev.gwr.model.Period;
import dev.gwr.model.ProgressStatus;
import dev.gwr.model.ProjectStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How a commitment of a plan stands against what happened: the schema of CommitmentProgress says the rule in words. A
 * new rule takes a new version.
 */
final class CommitmentRule {

    static final String VERSION = "gwr-commitment-2";

    /**
     * What the rule finds.
     *
     * @param day the day of what decided it
     * @param milestones ids of the milestones that it rests on
     * @param reports ids of the reports whose reviews it rests on
     */
    record Result(ProgressStatus status, LocalDate day, List<String> milestones, List<String> reports) {

        static final Result NO_DATA = new Result(ProgressStatus.NO_DATA, null, List.of(), List.of());

        private static Result of(ProgressStatus status, List<ProjectEvent> grounds) {
            return grounds.isEmpty() ? NO_DATA : new Result(status, grounds.get(grounds.size() - 1).day(),
                    grounds.stream().map(ProjectEvent::milestone).filter(Objects::nonNull).toList(),
                    grounds.stream().map(ProjectEvent::report).filter(Objects::nonNull).distinct().toList());
        }

        private static Result of(ProgressStatus status, ProjectEvent ground) {
            return of(status, List.of(ground));
        }
    }

    private final CommitmentStage stage;
    private final LocalDate start;
    private final LocalDate end;
    private final List<ProjectEvent> inTime;

    private CommitmentRule(CommitmentEntity promise, List<ProjectEvent> events) {
        stage = promise.stage;
        start = period(promise).first().atDay(1);
        end = lastDay(promise);
        inTime = events.stream().sorted(ProjectEvent.ORDER).toList();
    }

    /** The first moment at which the period of a commitment is over. */
    static Instant end(CommitmentEntity commitment) {
        return lastDay(commitment).plusDays(1).atStartOfDay(Period.ZONE).toInstant();
    }

    static LocalDate lastDay(CommitmentEntity commitment) {
        return period(commitment).last().atEndOfMonth();
    }

    private static Period period(CommitmentEntity commitment) {
        return Period.read(commitment.period).orElseThrow();
    }

    /** How a promise stands, while its period runs or when it is over. */
    static Result result(CommitmentEntity promise, List<ProjectEvent> events, boolean over) {
        return new CommitmentRule(promise, events).result(over);
    }

    private Result result(boolean over) {
        Optional<ProjectEvent> kept = inTime.stream().filter(one -> !one.day().isAfter(end) && keeps(one)).findFirst();
        if (kept.isPresent()) {
            return Result.of(ProgressStatus.MET, kept.get());
        }
        List<ProjectEvent> untilEnd = inTime.stream().filter(one -> !one.day().isAfter(end)).toList();
        Optional<ProjectEvent> move = untilEnd.stream().filter(one -> one.status() != null).reduce((before,
                last) -> last);
        if (move.isPresent() && move.get().status() == ProjectStatus.CANCELLED) {
            return Result.of(ProgressStatus.MISSED, move.get());
        }
        return over ? afterwards(untilEnd) : running(untilEnd);
    }

    private Result running(List<ProjectEvent> untilEnd) {
        Optional<ProjectEvent> hindered = standsStill(untilEnd).or(this::putOff);
        return hindered.map(one -> Result.of(ProgressStatus.BEHIND, one))
                .orElseGet(() -> Result.of(ProgressStatus.ON_TRACK,
                untilEnd.stream().filter(one -> !one.day().isBefore(start) && one.isStep()).toList()));
    }

    private Result afterwards(List<ProjectEvent> untilEnd) {
        Optional<ProjectEvent> missed = late().or(this::putOff)
                .or(() -> namesItsEnd() && stage != CommitmentStage.START ? standsStill(untilEnd) : Optional.empty());
        ProgressStatus unsettled = namesItsEnd() ? ProgressStatus.NOT_MEASURED : ProgressStatus.NOT_JUDGED;
        return missed.map(one -> Result.of(ProgressStatus.MISSED, one)).orElseGet(() -> Result.of(unsettled,
                inTime.stream().filter(one -> !one.day().isBefore(start)).toList()));
    }

    /** The status that keeps a promise, if one does. */
    private ProjectStatus needed() {
        return switch (stage) {
            case PLAN -> ProjectStatus.IDENTIFICATION;
            case PREPARE -> ProjectStatus.PREPARATION;
            case START -> ProjectStatus.IMPLEMENTATION;
            case SET_UP, ADVANCE, ACCELERATE, COMPLETE -> ProjectStatus.COMPLETION;
            case OPERATE -> ProjectStatus.COMPLETED;
            default -> null;
        };
    }

    /** 开工, 建成 and 运营 say how far the project is to be when the period ends; 谋划, 前期工作, 打造, 推进 and 加快 do not. */
    private boolean namesItsEnd() {
        return stage == CommitmentStage.START || stage == CommitmentStage.COMPLETE || stage == CommitmentStage.OPERATE;
    }

    /** The kind of milestone that keeps a promise within its period, if one does. */
    private boolean isKeptBy(MilestoneKind kind) {
        return switch (stage) {
            case PLAN, WIN_TITLE -> kind == MilestoneKind.LISTED;
            case PREPARE -> kind == MilestoneKind.APPROVED;
            case SET_UP -> kind == MilestoneKind.UNVEILED;
            case UPGRADE -> kind == MilestoneKind.UPGRADED;
            default -> false;
        };
    }

    /**
     * Whether a happening keeps the promise. What a project was before the period keeps no promise to plan or prepare
     * it.
     */
    private boolean keeps(ProjectEvent one) {
        boolean within = !one.day().isBefore(start);
        boolean anew = stage == CommitmentStage.PLAN || stage == CommitmentStage.PREPARE;
        ProjectStatus needed = needed();
        return within && isKeptBy(one.kind())
                || needed != null && one.reached(needed) && !(anew && !within && one.status() == needed);
    }

    /**
     * What shows that a promise with an end was not kept in time: a status that falls short of it when the period ends
     * or later, or one that was taken too late. What passed over the status does not tell when it was there.
     */
    private Optional<ProjectEvent> late() {
        if (stage == CommitmentStage.WIN_TITLE) {
            return inTime.stream().filter(one -> one.day().isAfter(end) && one.kind() == MilestoneKind.LISTED)
                    .findFirst();
        }
        if (!namesItsEnd()) {
            return Optional.empty();
        }
        ProjectStatus needed = needed();
        return inTime.stream().filter(one -> !one.day().isBefore(end) && one.status() != null).findFirst()
                .filter(one -> one.fallsShortOf(needed) || one.status() == needed
                || one.reached(ProjectStatus.COMPLETION)
                        && needed == ProjectStatus.COMPLETION);
    }

    /** The newest plan, if by it the project comes as far as was promised, or less far, only after the period. */
    private Optional<ProjectEvent> putOff() {
        return inTime.stream().filter(ProjectEvent::isPlan).reduce((before, last) -> last).filter(plan -> namesItsEnd()
                && plan.planned() != null && plan.planned().status().compareTo(needed()) <= 0
                && plan.planned().date().isAfter(end));
    }

    private static Optional<ProjectEvent> standsStill(List<ProjectEvent> untilEnd) {
        LocalDate since = ProjectStatusSnapshot.suspendedSince(untilEnd);
        return since == null ? Optional.empty() : untilEnd.stream()
                .filter(one -> one.kind() == MilestoneKind.SUSPENDED && one.day().equals(since)).findFirst();
    }
}
