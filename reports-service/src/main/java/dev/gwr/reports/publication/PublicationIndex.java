package dev.gwr.reports.publication;

import java.util.List;

/** What is published, for the services to see what changed. */
public record PublicationIndex(String epoch, long revision, List<Entry> items) {

    /** {@code state}: PUBLISHED or WITHDRAWN. */
    public record Entry(String report, long revision, String digest, String state) {
    }
}
