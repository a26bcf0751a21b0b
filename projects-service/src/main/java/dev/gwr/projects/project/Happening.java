package dev.gwr.projects.project;

import dev.gwr.seeds.ProjectStatus;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * Something that happened to a project: a milestone, or what the review of a report tells.
 *
 * @param status the status that it brought, or nothing
 * @param milestone id of the milestone, if it is one
 * @param report id of the report, if that tells it
 */
public record Happening(LocalDate day, ProjectStatus status, String milestone, String report) {

    /** In the order of time; what happened on one day, in the order in which a project passes the statuses. */
    static final Comparator<Happening> ORDER = Comparator.comparing(Happening::day)
            .thenComparing(Happening::status, Comparator.nullsFirst(Comparator.naturalOrder()));

    public static Happening milestone(String id, LocalDate day, ProjectStatus status) {
        return new Happening(day, status, id, null);
    }

    /** Whether the project had come at least as far as a status. What is cancelled has come nowhere. */
    boolean reached(ProjectStatus wanted) {
        return status != null && status != ProjectStatus.CANCELLED && status.compareTo(wanted) >= 0;
    }
}
