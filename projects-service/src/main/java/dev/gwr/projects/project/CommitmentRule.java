package dev.gwr.projects.project;

import dev.gwr.commons.period.Period;
import dev.gwr.commons.progress.ProgressStatus;
import dev.gwr.seeds.CommitmentStage;
import dev.gwr.seeds.ProjectStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How a commitment of a plan stands against what happened: the schema of CommitmentProgress says the rule in words. A new rule
 * takes a new version.
 */
final class CommitmentRule {

    static final String VERSION = "gwr-commitment-1";

    /**
     * What the rule finds.
     *
     * @param day the day of what decided it
     * @param milestones ids of the milestones that it rests on
     * @param reports ids of the reports whose reviews it rests on
     */
    record Result(ProgressStatus status, LocalDate day, List<String> milestones, List<String> reports) {

        static final Result NO_DATA = new Result(ProgressStatus.NO_DATA, null, List.of(), List.of());

        private static Result of(ProgressStatus status, List<Happening> grounds) {
            return new Result(status, grounds.get(grounds.size() - 1).day(),
                    grounds.stream().map(Happening::milestone).filter(Objects::nonNull).toList(),
                    grounds.stream().map(Happening::report).filter(Objects::nonNull).distinct().toList());
        }
    }

    private CommitmentRule() {
    }

    /** Whether a stage is a promise, which can be held against what happened; the others are results themselves. */
    static boolean isPromise(CommitmentStage stage) {
        return needed(stage).isPresent();
    }

    private static Optional<ProjectStatus> needed(CommitmentStage stage) {
        return Optional.ofNullable(switch (stage) {
            case COMPLETE, ACCELERATE -> ProjectStatus.COMPLETION;
            case OPERATE -> ProjectStatus.COMPLETED;
            case START -> ProjectStatus.IMPLEMENTATION;
            case PREPARE -> ProjectStatus.PREPARATION;
            case PLAN -> ProjectStatus.IDENTIFICATION;
            case COMPLETED, STARTED, PROGRESSED -> null;
        });
    }

    /** 加快, 前期工作 and 谋划 promise that a project moves, not how far it gets. */
    private static boolean promisesToMove(CommitmentStage stage) {
        return stage == CommitmentStage.ACCELERATE || stage == CommitmentStage.PREPARE || stage == CommitmentStage.PLAN;
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
    static Result result(CommitmentEntity promise, List<Happening> happenings, boolean over) {
        List<Happening> inTime = happenings.stream().sorted(Happening.ORDER).toList();
        LocalDate start = period(promise).first().atDay(1);
        LocalDate end = lastDay(promise);
        Optional<Happening> reached = inTime.stream().filter(one -> keeps(promise.stage, one, start)).findFirst();
        if (reached.isPresent() && !reached.get().day().isAfter(end)) {
            return Result.of(ProgressStatus.MET, List.of(reached.get()));
        }
        Optional<Happening> cancelled = inTime.stream().filter(one -> one.status() == ProjectStatus.CANCELLED).findFirst();
        if (cancelled.isPresent() && !cancelled.get().day().isAfter(end)) {
            return Result.of(ProgressStatus.MISSED, List.of(cancelled.get()));
        }
        List<Happening> since = inTime.stream().filter(one -> !one.day().isBefore(start)).toList();
        List<Happening> within = since.stream().filter(one -> !one.day().isAfter(end)).toList();
        if (!over || promisesToMove(promise.stage)) {
            return within.isEmpty() ? Result.NO_DATA : Result.of(over ? ProgressStatus.MET : ProgressStatus.ON_TRACK, within);
        }
        return since.isEmpty() ? Result.NO_DATA : Result.of(ProgressStatus.MISSED, reached.map(List::of).orElse(since));
    }

    /**
     * Whether a happening keeps a promise at once. What a project was before the period keeps no promise to move, unless it was
     * past that already.
     */
    private static boolean keeps(CommitmentStage stage, Happening happening, LocalDate start) {
        ProjectStatus needed = needed(stage).orElseThrow();
        boolean early = stage != CommitmentStage.ACCELERATE && promisesToMove(stage) && happening.day().isBefore(start);
        return happening.reached(needed) && !(early && happening.status() == needed);
    }
}
