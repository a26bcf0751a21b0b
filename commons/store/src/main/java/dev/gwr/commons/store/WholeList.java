package dev.gwr.commons.store;

import dev.gwr.commons.query.Paging;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

/**
 * Reads a whole list by keyset, page after page. The first page is read at once, so that a wrong question is refused
 * before the answer begins; each other page is read when the writer asks for it, and the one before is dropped. No
 * connection is held between pages, so a slow client does not keep others from the database. The price: a change made
 * in between may or may not be in the file.
 */
public final class WholeList<E, T> implements Iterator<List<T>> {

    private final EntityManager entities;
    private final KeysetQuery query;
    private final int keys;
    private final Class<E> entity;
    private final Function<List<E>, List<T>> representation;
    private List<Object> after = List.of();
    private List<T> page;

    public WholeList(EntityManager entities, Class<E> entity, Where where, Sort sort,
            Function<List<E>, List<T>> representation) {
        this.entities = entities;
        this.entity = entity;
        this.representation = representation;
        query = new KeysetQuery(entities, entity, where, sort);
        keys = sort.keys().size();
        page = read();
    }

    private List<T> read() {
        List<Object[]> rows = query.rows(after, Paging.MAX_LIMIT);
        after = rows.size() < Paging.MAX_LIMIT ? null : Arrays.asList(rows.get(rows.size() - 1)).subList(1, keys + 1);
        List<T> items = representation.apply(rows.stream().map(row -> entity.cast(row[0])).toList());
        entities.clear();
        return items;
    }

    @Override
    public boolean hasNext() {
        return page != null || after != null;
    }

    @Override
    public List<T> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        if (page == null) {
            RequestDeadline.beginPage();
            page = read();
        }
        List<T> next = page;
        page = null;
        return next;
    }
}
