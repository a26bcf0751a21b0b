package dev.gwr.gateway.combine;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Records of the services inside combined answers: passed on as they came. Their schemas are the services' own; these types
 * only stand for them in the gateway's document until the services' documents are merged in.
 */
public final class Records {

    private Records() {
    }

    @Schema(name = "Target", description = "Declared by the targets-service")
    public record TargetRecord(@JsonValue JsonNode json) {
        public static List<TargetRecord> of(List<JsonNode> list) {
            return list == null ? null : list.stream().map(TargetRecord::new).toList();
        }
    }

    @Schema(name = "Observation", description = "Declared by the targets-service")
    public record ObservationRecord(@JsonValue JsonNode json) {
        public static List<ObservationRecord> of(List<JsonNode> list) {
            return list == null ? null : list.stream().map(ObservationRecord::new).toList();
        }
    }

    @Schema(name = "Project", description = "Declared by the projects-service")
    public record ProjectRecord(@JsonValue JsonNode json) {
        public static List<ProjectRecord> of(List<JsonNode> list) {
            return list == null ? null : list.stream().map(ProjectRecord::new).toList();
        }
    }

    @Schema(name = "Term", description = "Declared by the glossary-service")
    public record TermRecord(@JsonValue JsonNode json) {
        public static List<TermRecord> of(List<JsonNode> list) {
            return list == null ? null : list.stream().map(TermRecord::new).toList();
        }
    }
}
