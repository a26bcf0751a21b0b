package dev.gwr.commons.store;

import dev.gwr.commons.query.Cursor;
import dev.gwr.commons.query.Paging;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Reads one page of a list, by keyset: the cost of a page does not grow with its number. */
public final class KeysetPager {

    /** What a page record is made of. */
    public record Slice<T>(List<T> items, long total, String next) {
    }

    private KeysetPager() {
    }

    public static <E, T> Slice<T> page(EntityManager entities, Class<E> entity, Where where, Sort sort, Paging paging,
            Function<E, T> representation) {
        int limit = paging.limitOrDefault();
        List<Object> after = paging.cursor == null ? List.of()
                : Cursor.read(paging.cursor, paging.listName(),
                sort.keys().stream().<Class<?>>map(Sort.Key::type).toList());
        KeysetQuery query = new KeysetQuery(entities, entity, where, sort);
        List<Object[]> rows = query.rows(after, limit + 1);
        boolean more = rows.size() > limit;
        List<T> items = new ArrayList<>();
        rows.stream().limit(limit).forEach(row -> items.add(representation.apply(entity.cast(row[0]))));
        String next = more ? Cursor.write(paging.listName(),
                Arrays.asList(rows.get(limit - 1)).subList(1, sort.keys().size() + 1))
                : null;
        boolean whole = paging.cursor == null && !more;
        return new Slice<>(items, whole ? items.size() : query.total(), next);
    }
}
