package dev.gwr.commons.store;

import dev.gwr.commons.problem.ProblemException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Counts the records of a list by groups, in one query. A record that a join repeats within a group counts once. */
public final class GroupedCounts {

    private GroupedCounts() {
    }

    /**
     * Counts an entity by some of its groups.
     *
     * @param expression the HQL of a group, over the entity {@code e} and what {@code join} brings
     * @param join an HQL join that a group needs, or nothing
     */
    public static <G extends Enum<G>, T> List<T> count(Class<?> entity, String join, Where where,
            List<G> groups, Function<G, String> expression, BiFunction<Map<G, Object>, Long, T> representation) {
        if (groups == null || groups.isEmpty()) {
            throw ProblemException.parameter("groupBy", "it must be given at least once");
        }
        List<G> distinct = groups.stream().distinct().toList();
        String by = distinct.stream().map(expression).collect(Collectors.joining(", "));
        // Without a join no record comes twice, and to look for those that do is most of the work.
        String hql = "select " + by + ", " + (join.isEmpty() ? "count(*)" : "count(distinct e.id)") + " from "
                + entity.getSimpleName()
                + " e " + join + " where " + where.hql() + " group by " + by + " order by " + by;
        List<T> counts = new ArrayList<>();
        for (Object[] row : CountCache.all().rows(hql, where.parameters())) {
            Map<G, Object> group = new LinkedHashMap<>();
            for (int i = 0; i < distinct.size(); i++) {
                group.put(distinct.get(i), row[i]);
            }
            counts.add(representation.apply(group, (Long) row[distinct.size()]));
        }
        return counts;
    }
}
