package dev.gwr.commons.store;

import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.search.SearchText;
import jakarta.persistence.Parameter;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The condition of a list, grown filter by filter: a filter that is not given adds nothing. Entities are called {@code
 * e}.
 */
public final class Where {

    /** How the condition on the text is written, which is how the database goes about it. */
    enum Text {
        /** An index finds what matches: good for few. */
        FOUND,
        /** No index finds it, so a list is gone through in its order until a page is full: good for many. */
        PASSED,
        /** It is not written: what else is asked for says that the text holds the words. */
        IMPLIED
    }

    /** Not the beginning of a parameter with a longer name, such as {@code :period}. */
    private static final Pattern VALUE = Pattern.compile(":p\\b");

    private final String row;
    private final StringBuilder hql = new StringBuilder("1 = 1");
    private final StringBuilder found = new StringBuilder();
    private final StringBuilder passed = new StringBuilder();
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private boolean empty = true;

    public Where() {
        this("e");
    }

    /** A condition on rows of another name, to be made part of a list's own. No two parts may share a name. */
    public Where(String row) {
        this.row = row;
    }

    /** The field is one of the values. */
    public Where in(String field, Collection<?> values) {
        return values == null || values.isEmpty() ? this : and(row + "." + field + " in :p", values);
    }

    public Where is(String field, Object value) {
        return value == null ? this : and(row + "." + field + " = :p", value);
    }

    public Where atLeast(String field, BigDecimal value) {
        return value == null ? this : and(row + "." + field + " >= :p", value);
    }

    public Where atMost(String field, BigDecimal value) {
        return value == null ? this : and(row + "." + field + " <= :p", value);
    }

    /** The field is an array that holds one of the values. */
    public Where holdsAny(String field, Collection<String> values) {
        return values == null || values.isEmpty() ? this
                : and("array_intersects(" + row + "." + field + ", :p)", values.toArray(String[]::new));
    }

    /**
     * The text holds each word of the query. Pairs of characters find the candidates by index, LIKE keeps those that
     * hold the words whole; a single character has no pair and is left to LIKE.
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
            found.append(" and array_includes(").append(row).append(".bigrams, ")
                    .append(bind(bigrams.toArray(String[]::new))).append(')');
        }
        for (String word : words) {
            // A word of two characters is a pair itself; LIKE would only make the database expect fewer matches than
            // there are.
            if (word.codePointCount(0, word.length()) != 2) {
                found.append(" and ").append(row).append(".searchText like ").append(bind(SearchText.like(word)))
                        .append(" escape '\\'");
            }
            passed.append(" and locate(").append(bind(word)).append(", ").append(row).append(".searchText) > 0");
        }
        empty = false;
        return this;
    }

    /** A condition of its own, in which {@code :p} stands for the value. */
    public Where and(String condition, Object value) {
        return and(VALUE.matcher(condition).replaceAll(Matcher.quoteReplacement(bind(value))));
    }

    private String bind(Object value) {
        String name = row + parameters.size();
        parameters.put(name, value);
        return ":" + name;
    }

    /** A condition of its own, without a value. */
    public Where and(String condition) {
        hql.append(" and ").append(condition);
        empty = false;
        return this;
    }

    /** The row was known, or held, when a moment began; or is so now, if there is no moment. */
    public Where asOf(String from, String to, Instant moment) {
        return moment == null ? and(row + "." + to + " is null")
                : and(row + "." + from + " < :p", moment).and(
                "(" + row + "." + to + " is null or " + row + "." + to + " >= :p)", moment);
    }

    /** A value that the query names elsewhere, in its joins. */
    public Where parameter(String name, Object value) {
        if (value != null) {
            parameters.put(name, value);
        }
        return this;
    }

    /** Another condition too, on rows that the query joins under the name that the condition has for them. */
    public Where and(Where other) {
        return add(other, "", "");
    }

    /**
     * All of another condition holds for one and the same row of those that {@code rows} brings, such as
     * {@code PartEntity p where p.whole = e}.
     */
    public Where exists(String rows, Where other) {
        return add(other, "exists (select 1 from " + rows + " and ", ")");
    }

    /** As {@link #exists}, or there is no such row at all of those that {@code whole} means. */
    public Where existsOrNone(String rows, Where whole, Where wanted) {
        String all = "select 1 from " + rows + " and " + whole.hql();
        parameters.putAll(whole.parameters);
        parameters.putAll(wanted.parameters);
        return and("(exists (" + all + " and " + wanted.hql() + ") or not exists (" + all + "))");
    }

    private Where add(Where other, String before, String after) {
        if (!other.empty) {
            empty = false;
            hql.append(" and ").append(before).append(other.hql()).append(after);
            parameters.putAll(other.parameters);
        }
        return this;
    }

    String hql() {
        return hql(Text.FOUND);
    }

    String hql(Text text) {
        return switch (text) {
            case FOUND -> hql.toString() + found;
            case PASSED -> hql.toString() + passed;
            case IMPLIED -> hql.toString();
        };
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    /** Gives a query those of its parameters that have a value here. */
    static void bind(Query query, Map<String, Object> values) {
        query.getParameters().stream().map(Parameter::getName).filter(values::containsKey)
                .forEach(name -> query.setParameter(name, values.get(name)));
    }
}
