package dev.gwr.commons.store;

import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.search.SearchText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An order of a list: expressions over the entity {@code e} that together are unique, all in one direction, so that a page
 * can go on after a row's keys by one comparison that an index serves.
 */
public record Sort(List<Key> keys, boolean descending, Map<String, Object> parameters) {

    /** An expression to sort by, and its Java type. */
    public record Key(String expression, Class<?> type) {
        public static Key text(String expression) {
            return new Key(expression, String.class);
        }
    }

    public static Sort ascending(Key... keys) {
        return new Sort(List.of(keys), false, Map.of());
    }

    public static Sort descending(Key... keys) {
        return new Sort(List.of(keys), true, Map.of());
    }

    /** The better the name fits the query, the earlier; within the same fit, another order. */
    public static Sort relevance(String query, String normalisedName, Sort then) {
        if (query == null) {
            throw ProblemException.parameter("sort", "RELEVANCE needs the parameter q");
        }
        String words = SearchText.normalise(query);
        List<Key> keys = new ArrayList<>();
        keys.add(new Key("case when " + normalisedName + " = :exact then 0 when " + normalisedName
                + " like :start escape '\\' then 1 when " + normalisedName + " like :inside escape '\\' then 2 else 3 end",
                Integer.class));
        keys.addAll(then.keys());
        String inside = SearchText.like(words);
        return new Sort(keys, false, Map.of("exact", words, "start", inside.substring(1), "inside", inside));
    }
}
