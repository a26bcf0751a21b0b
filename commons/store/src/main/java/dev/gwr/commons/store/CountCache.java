package dev.gwr.commons.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.gwr.commons.caching.ResponseCacheRoute;
import io.quarkus.arc.Arc;
import io.quarkus.arc.Unremovable;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Caches the counts of lists and of their groups. Counting takes longer the more records there are, so a count is kept
 * until the data changes: all pages of a list, and all clients that ask for it, share one count.
 */
@Unremovable
@ApplicationScoped
class CountCache {

    /** A row is some hundred bytes, and so is a condition. */
    private static final int KEPT_ROWS = 10_000;

    @Inject
    EntityManager entities;

    @Inject
    CurrentVertxRequest current;

    private final Cache<String, List<Object[]>> counted = Caffeine.newBuilder().maximumWeight(KEPT_ROWS)
            .weigher((String key, List<Object[]> rows) -> 1 + rows.size()).executor(Runnable::run).build();

    static CountCache all() {
        return Arc.container().instance(CountCache.class).get();
    }

    /** How many records a list holds. */
    long total(Class<?> entity, Where where) {
        return (Long) rows("select count(*) from " + entity.getSimpleName() + " e where " + where.hql(),
                where.parameters()).get(0)[0];
    }

    /** The rows of a counting query. They are shared, so callers must not change them. */
    List<Object[]> rows(String hql, Map<String, Object> parameters) {
        ResponseCacheRoute.CacheTicket ticket = current.getCurrent() == null ? null
                : ResponseCacheRoute.ticket(current.getCurrent());
        return ticket == null ? count(hql, parameters)
                : counted.get(key(ticket.revision(), hql, parameters), key -> count(hql, parameters));
    }

    /** The same question names its parameters in the same order: each is bound where its condition is written. */
    private static String key(String revision, String hql, Map<String, Object> parameters) {
        return parameters.entrySet().stream()
                .map(parameter -> parameter.getKey() + '=' + (parameter.getValue() instanceof Object[] several
                        ? Arrays.toString(several) : parameter.getValue()))
                .collect(Collectors.joining("\n", revision + '\n' + hql + '\n', ""));
    }

    private List<Object[]> count(String hql, Map<String, Object> parameters) {
        TypedQuery<Object[]> query = entities.createQuery(hql, Object[].class);
        Where.bind(query, parameters);
        return query.getResultList();
    }
}
