package dev.gwr.reports.publication;

import dev.gwr.model.publication.AddedUnit;
import java.util.List;

/** What is published, and which units were added, for the services to see what changed. */
public record PublicationIndex(String epoch, long revision, List<Entry> items, List<AddedUnit> units) {

    /** {@code state}: PUBLISHED or WITHDRAWN. */
    public record Entry(String report, long revision, String digest, String state) {
    }
}
