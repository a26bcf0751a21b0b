package dev.gwr.reading.figure;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gwr.model.Bound;
import dev.gwr.model.publication.PublishedValue;
import java.math.BigDecimal;
import java.util.Map;

/** Whether what was read is what the gold data says. */
final class GoldMatch {

    private static final Map<String, String> BOUNDS = Map.of(
            "exactly", "EXACTLY", "approximately", "APPROXIMATELY", "at_least",
            "AT_LEAST", "at_most", "AT_MOST", "range", "BETWEEN", "positive", "MORE_THAN", "assigned", "AS_ASSIGNED");

    private GoldMatch() {
    }

    static BigDecimal number(JsonNode one) {
        JsonNode value = one.hasNonNull("value") ? one.get("value") : one.get("low");
        return new BigDecimal(value.asText()).abs();
    }

    static boolean says(PublishedValue value, BigDecimal number) {
        for (BigDecimal one : new BigDecimal[] {value.amount(), value.upper(), value.normalised(),
                value.normalisedUpper()}) {
            if (one != null && one.abs().compareTo(number.abs()) == 0) {
                return true;
            }
        }
        return false;
    }

    static boolean wanted(JsonNode one, String key, Bound bound) {
        return among(one, key, bound == null ? "" : BOUNDS.entrySet().stream()
                .filter(it -> it.getValue().equals(bound.name()))
                .map(Map.Entry::getKey).findFirst().orElse(""));
    }

    static boolean among(JsonNode one, String key, String value) {
        if (one.get(key).asText().equals(value)) {
            return true;
        }
        for (JsonNode ok : one.path(key + "_ok")) {
            if (ok.asText().equals(value)) {
                return true;
            }
        }
        return false;
    }

    /**
     * How many signs of two quotes are not shared at their beginning: script and scoreboard take the first, this takes
     * the nearest.
     */
    static int distance(String given, String told) {
        int at = told.contains(given) || given.contains(told) ? 0 : 1000;
        return at + Math.abs(given.length() - told.length());
    }

    static boolean overlap(String a, String b) {
        if (a.contains(b) || b.contains(a)) {
            return true;
        }
        for (int i = 0; i + 6 <= a.length(); i++) {
            if (b.contains(a.substring(i, i + 6))) {
                return true;
            }
        }
        return false;
    }
}
