package dev.gwr.commons.store;

import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.search.SearchText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An order of a list: expressions over the entity {@code e} that together are unique, all in one direction, so that a
 * page can go on after a row's keys by one comparison that an index serves.
 *
 * @param fits if the first key tells how well a record fits: what each of its values means, from 0 on
 */
public record Sort(List<Key> keys, boolean descending, Map<String, Object> parameters, List<MatchTier> fits) {

    /**
     * How a record fits.
     *
     * @param index a condition that says less, by which an index finds these records; or nothing
     * @param text whether the record's text holds the words then, without being asked
     */
    record MatchTier(String condition, String index, boolean text) {
    }

    /** An expression to sort by, and its Java type. */
    public record Key(String expression, Class<?> type) {
        public static Key text(String expression) {
            return new Key(expression, String.class);
        }
    }

    public Sort(List<Key> keys, boolean descending, Map<String, Object> parameters) {
        this(keys, descending, parameters, List.of());
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
        Set<String> pairs = SearchText.bigrams(SearchText.words(query));
        String place = "locate(:words, " + normalisedName + ")";
        List<Key> keys = new ArrayList<>();
        keys.add(new Key("case when " + normalisedName + " = :words then 0 when " + place + " = 1 then 1 when " + place
                + " > 1 then 2 else 3 end", Integer.class));
        keys.addAll(then.keys());
        return new Sort(keys, false,
                Map.of("words", words, "start", SearchText.like(words).substring(1), "pairs",
                pairs.toArray(String[]::new)),
                List.of(new MatchTier(normalisedName + " = :words", "", true),
                        new MatchTier(place + " = 1 and " + normalisedName + " <> :words",
                                " and " + normalisedName + " like :start escape '\\'", true),
                        new MatchTier(place + " > 1", pairs.isEmpty() ? ""
                                : " and cast(sql('gwr_bigrams(?) @> ?', " + normalisedName + ", :pairs) as Boolean) = "
                                        + "true", true),
                        new MatchTier(place + " = 0", "", false)));
    }
}
