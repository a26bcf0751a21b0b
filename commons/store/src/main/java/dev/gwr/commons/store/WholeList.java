package dev.gwr.commons.store;

import dev.gwr.commons.query.Paging;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

/**
 * All of a list, page after page, by keyset. The first page is read at once, so that what is wrong with the question
 * is said before anything is answered; each other when it is asked for, by when the one before is forgotten. Between
 * pages it holds no connection: whoever takes a file slowly keeps nobody from the database. So what changes meanwhile
 * may be in it or not.
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
