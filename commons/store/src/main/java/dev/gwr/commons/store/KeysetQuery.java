package dev.gwr.commons.store;

import dev.gwr.commons.query.Cursor;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the rows of a page: each is a record and its keys in the order of the list. */
final class KeysetQuery {

    /**
     * Up to this many records are sorted for one page; with more, it is cheaper to walk the list in the order of an
     * index.
     */
    private static final long AT_ONCE = 5000;

    private final EntityManager entities;
    private final Class<?> entity;
    private final Where where;
    private final Sort sort;
    private Map<Integer, Long> counts;

    KeysetQuery(EntityManager entities, Class<?> entity, Where where, Sort sort) {
        this.entities = entities;
        this.entity = entity;
        this.where = where;
        this.sort = sort;
    }

    /** How many records all pages hold. */
    long total() {
        return sort.fits().isEmpty() ? CountCache.all().total(entity, where)
                : counts().values().stream().mapToLong(Long::longValue).sum();
    }

    /** The first rows after some keys, or the first at all if there are none. */
    List<Object[]> rows(List<Object> after, int most) {
        return sort.fits().isEmpty() || total() <= AT_ONCE ? read(where.hql(), sort.keys(), after, most)
                : fitByFit(after, most);
    }

    /**
     * Reads tier by tier. A small tier is sorted, a large one is walked in the order of an index, so a page of the best
     * matches is read without looking at the rest.
     */
    private List<Object[]> fitByFit(List<Object> after, int most) {
        List<Object[]> rows = new ArrayList<>();
        int first = after.isEmpty() ? 0 : (Integer) after.get(0);
        if (first < 0 || first >= sort.fits().size()) {
            throw Cursor.refused();
        }
        for (int i = first; i < sort.fits().size() && rows.size() < most; i++) {
            long count = counts().getOrDefault(i, 0L);
            boolean few = count <= AT_ONCE;
            // Within a large tier the first key is constant, but no index has it: leaving it out lets the database use
            // one.
            int skipped = few ? 0 : 1;
            List<Object> within = i > first || after.isEmpty() ? List.of() : after.subList(skipped, after.size());
            if (count > 0) {
                rows.addAll(read(condition(sort.fits().get(i), few), sort.keys().subList(skipped, sort.keys().size()),
                        within,
                        most - rows.size()));
            }
        }
        return rows;
    }

    /** How many there are of each fit. */
    private Map<Integer, Long> counts() {
        if (counts == null) {
            String fit = sort.keys().get(0).expression();
            Map<String, Object> parameters = new LinkedHashMap<>(where.parameters());
            parameters.putAll(sort.parameters());
            counts = CountCache.all().rows("select " + fit + ", count(*)" + from(where.hql()) + " group by 1",
                    parameters)
                    .stream()
                    .collect(Collectors.toMap(row -> (Integer) row[0], row -> (Long) row[1]));
        }
        return counts;
    }

    private String condition(Sort.MatchTier fit, boolean few) {
        Where.Text text = fit.text() ? Where.Text.IMPLIED : few ? Where.Text.FOUND : Where.Text.PASSED;
        return where.hql(text) + " and " + fit.condition() + (few ? fit.index() : "");
    }

    private List<Object[]> read(String condition, List<Sort.Key> order, List<Object> after, int most) {
        String direction = sort.descending() ? " desc" : " asc";
        TypedQuery<Object[]> query = entities.createQuery("select e, " + expressions(sort.keys(), "")
                + from(condition + after(order, after.size())) + " order by " + expressions(order, direction),
                Object[].class);
        Where.bind(query, where.parameters());
        Where.bind(query, sort.parameters());
        for (int i = 0; i < after.size(); i++) {
            query.setParameter("k" + i, after.get(i));
        }
        return query.setMaxResults(most).getResultList();
    }

    private String from(String condition) {
        return " from " + entity.getSimpleName() + " e where " + condition;
    }

    private String after(List<Sort.Key> order, int keys) {
        if (keys == 0) {
            return "";
        }
        List<String> names = new ArrayList<>();
        for (int i = 0; i < keys; i++) {
            names.add(":k" + i);
        }
        String bound = String.join(", ", names);
        String sign = sort.descending() ? " < " : " > ";
        return keys == 1 ? " and " + expressions(order, "") + sign + bound
                : " and (" + expressions(order, "") + ")" + sign + "(" + bound + ")";
    }

    private static String expressions(List<Sort.Key> keys, String direction) {
        return keys.stream().map(key -> key.expression() + direction).collect(Collectors.joining(", "));
    }
}
