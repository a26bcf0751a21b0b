package dev.gwr.model.publication;

import dev.gwr.model.Citation;
import java.util.List;

/**
 * All that reports-service publishes of one report, and all that the other services know of it: proven records with
 * resolved citations. Packaged folders and machine readings become the same.
 */
public record Publication(PublishedReport report, List<PublishedIndicator> indicators, List<PublishedTarget> targets,
        List<PublishedObservation> observations, List<PublishedSector> sectors, List<PublishedProject> projects,
        List<PublishedTerm> terms, List<RegionMention> regionMentions) {
    public Publication {
        indicators = Lists.of(indicators);
        targets = Lists.of(targets);
        observations = Lists.of(observations);
        sectors = Lists.of(sectors);
        projects = Lists.of(projects);
        terms = Lists.of(terms);
        regionMentions = Lists.of(regionMentions);
    }

    /** A sector; {@code transport.rail} belongs to {@code transport}. */
    public record PublishedSector(String code, String name, String nameEn) {
    }

    /** A place of the text that names a region. */
    public record RegionMention(String region, Citation citation) {
    }
}
