package dev.gwr.commons.store;

import dev.gwr.commons.query.Cursor;
import dev.gwr.commons.query.Paging;
import io.quarkus.arc.Arc;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads one page of a list, by keyset: the cost of a page does not grow with its number. */
public final class Listing {

    /** What a page record is made of. */
    public record Slice<T>(List<T> items, long total, String next) {
    }

    private Listing() {
    }

    public static <E, T> Slice<T> page(EntityManager entities, Class<E> entity, Where where, Sort sort, Paging paging,
            Function<E, T> representation) {
        int limit = paging.limitOrDefault();
        String keys = sort.keys().stream().map(Sort.Key::expression).collect(Collectors.joining(", "));
        String direction = sort.descending() ? " desc" : " asc";
        String order = sort.keys().stream().map(key -> key.expression() + direction).collect(Collectors.joining(", "));
        List<Object> after = paging.cursor == null ? List.of()
                : Cursor.read(paging.cursor, paging.listName(), sort.keys().stream().<Class<?>>map(Sort.Key::type).toList());
        String hql = "select e, " + keys + " from " + entity.getSimpleName() + " e where " + where.hql()
                + after(sort, keys, after) + " order by " + order;
        TypedQuery<Object[]> query = entities.createQuery(hql, Object[].class).setMaxResults(limit + 1);
        where.parameters().forEach(query::setParameter);
        sort.parameters().forEach(query::setParameter);
        for (int i = 0; i < after.size(); i++) {
            query.setParameter("k" + i, after.get(i));
        }
        List<Object[]> rows = query.getResultList();
        boolean more = rows.size() > limit;
        List<T> items = new ArrayList<>();
        rows.stream().limit(limit).forEach(row -> items.add(representation.apply(entity.cast(row[0]))));
        String next = more ? Cursor.write(paging.listName(), Arrays.asList(rows.get(limit - 1)).subList(1, sort.keys().size() + 1))
                : null;
        boolean whole = paging.cursor == null && !more;
        return new Slice<>(items, whole ? items.size() : Arc.container().instance(Totals.class).get().of(entity, where), next);
    }

    private static String after(Sort sort, String keys, List<Object> after) {
        if (after.isEmpty()) {
            return "";
        }
        List<String> names = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            names.add(":k" + i);
        }
        String bound = String.join(", ", names);
        String sign = sort.descending() ? " < " : " > ";
        return after.size() == 1 ? " and " + keys + sign + bound : " and (" + keys + ")" + sign + "(" + bound + ")";
    }
}
