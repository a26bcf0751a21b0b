package dev.gwr.commons.store;

import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.search.SearchText;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The condition of a list, grown filter by filter: a filter that is not given adds nothing. Entities are called {@code e}. */
public final class Where {

    private final StringBuilder hql = new StringBuilder("1 = 1");
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    /** The field is one of the values. */
    public Where in(String field, Collection<?> values) {
        return values == null || values.isEmpty() ? this : and("e." + field + " in :p", values);
    }

    public Where is(String field, Object value) {
        return value == null ? this : and("e." + field + " = :p", value);
    }

    public Where atLeast(String field, BigDecimal value) {
        return value == null ? this : and("e." + field + " >= :p", value);
    }

    public Where atMost(String field, BigDecimal value) {
        return value == null ? this : and("e." + field + " <= :p", value);
    }

    /** The field is an array that holds one of the values. */
    public Where holdsAny(String field, Collection<String> values) {
        return values == null || values.isEmpty() ? this
                : and("array_intersects(e." + field + ", :p)", values.toArray(String[]::new));
    }

    /**
     * The text holds each word of the query. Pairs of characters find the candidates by index, LIKE keeps those that hold the
     * words whole; a single character has no pair and is left to LIKE.
     */
    public Where text(String query) {
        if (query == null) {
            return this;
        }
        List<String> words = SearchText.words(query);
        if (words.isEmpty()) {
            throw ProblemException.parameter("q", "it holds no letter and no digit");
        }
        Set<String> bigrams = SearchText.bigrams(words);
        if (!bigrams.isEmpty()) {
            and("array_includes(e.bigrams, :p)", bigrams.toArray(String[]::new));
        }
        words.forEach(word -> and("e.searchText like :p escape '\\'", SearchText.like(word)));
        return this;
    }

    /** A condition of its own, in which {@code :p} stands for the value. */
    public Where and(String condition, Object value) {
        String name = "p" + parameters.size();
        hql.append(" and ").append(condition.replace(":p", ":" + name));
        parameters.put(name, value);
        return this;
    }

    String hql() {
        return hql.toString();
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
