package dev.gwr.commons.store.recording;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gwr.commons.problem.ProblemException;
import java.util.Map;
import java.util.Set;

/**
 * Refuses texts that would be kept and look like others than they are: control characters, and marks that turn the
 * direction.
 */
final class StoredTexts {

    private static final Set<Integer> LINES = Set.of((int) '\n', (int) '\r', (int) '\t');
    private static final Set<Byte> TURNING = Set.of(Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
            Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE, Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE, Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
            Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
            Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE, Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE);
    private static final Set<Integer> MARKS = Set.of(0x200E, 0x200F, 0x061C);

    private StoredTexts() {
    }

    static void check(JsonNode body) {
        check("", body);
    }

    private static void check(String field, JsonNode content) {
        if (content.isTextual() && content.textValue().codePoints().anyMatch(StoredTexts::hides)) {
            throw ProblemException.body(field, "it must not hold control characters, or marks of the direction of "
                    + "writing");
        }
        for (Map.Entry<String, JsonNode> part : content.properties()) {
            check(field.isEmpty() ? part.getKey() : field + '.' + part.getKey(), part.getValue());
        }
        if (content.isArray()) {
            content.forEach(one -> check(field, one));
        }
    }

    private static boolean hides(int point) {
        return Character.isISOControl(point) && !LINES.contains(point)
                || TURNING.contains(Character.getDirectionality(point))
                || MARKS.contains(point);
    }
}
