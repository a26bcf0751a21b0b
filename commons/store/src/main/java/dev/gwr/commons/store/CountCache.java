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
 * What was counted, of a list or of its groups. To count takes the longer the more records there are, so it is kept for
 * as long as the data stays as it is: the pages of a list, and all who ask for them, need it counted once.
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

    /** The rows of a query that counts; nobody may change them. */
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
