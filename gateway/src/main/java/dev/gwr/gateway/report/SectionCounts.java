package dev.gwr.gateway.report;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How many records each section holds. A map is null if its service is missing. */
record SectionCounts(Map<String, Long> targets, Map<String, Long> observations, Map<String, Long> projects,
        Map<String, Long> terms) {

    static final SectionCounts NONE = new SectionCounts(Map.of(), Map.of(), Map.of(), Map.of());

    static <T> Map<String, Long> of(List<T> counts, Function<T, String> section, Function<T, Long> count) {
        return counts.stream().collect(Collectors.toMap(section, count));
    }

    /** A section without a count holds nothing; a missing answer says nothing. */
    static Long in(Map<String, Long> counts, String section) {
        return counts == null ? null : counts.getOrDefault(section, 0L);
    }
}
