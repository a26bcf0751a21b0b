package dev.gwr.commons.store.intake;

import dev.gwr.model.publication.Publication;
import java.time.Instant;

/**
 * What a service keeps of the reports. Both methods run within the intake's transaction; what people recorded stays.
 */
public interface ReportRecords {

    /** Brings the records of a report in line with its newest publication. */
    void take(Publication publication, Instant now);

    /** Removes the records of a report, or retires those that people recorded something about. */
    void withdraw(String report, Instant now);
}
