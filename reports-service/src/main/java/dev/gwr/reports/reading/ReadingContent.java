package dev.gwr.reports.reading;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gwr.model.publication.PublishedObservation;
import dev.gwr.model.publication.PublishedProject;
import dev.gwr.model.publication.PublishedTarget;
import dev.gwr.model.publication.PublishedTerm;
import dev.gwr.reports.Json;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The record that a reading is of: the one of its kind, all others are absent. */
@Schema(description = "The record that was read: the one of the reading's kind is there, all others are absent")
public record ReadingContent(
        @Schema(description = "A target, as it is published") PublishedTarget target,
        @Schema(description = "An observation, as it is published") PublishedObservation observation,
        @Schema(description = "A project, as it is published") PublishedProject project,
        @Schema(description = "A term, as it is published") PublishedTerm term,
        @Schema(description = "Why numbers are no figures") Excuse excuse) {

    static ReadingContent of(ReadingKind kind, String record) {
        return of(kind, Json.read(record, JsonNode.class));
    }

    static ReadingContent of(ReadingKind kind, JsonNode record) {
        Object content = Json.MAPPER.convertValue(record, kind.record());
        return new ReadingContent(as(content, PublishedTarget.class), as(content, PublishedObservation.class),
                as(content, PublishedProject.class), as(content, PublishedTerm.class), as(content, Excuse.class));
    }

    private static <T> T as(Object content, Class<T> type) {
        return type.isInstance(content) ? type.cast(content) : null;
    }
}
