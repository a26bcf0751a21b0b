package dev.gwr.commons.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.gwr.commons.caching.CachedAnswers;
import io.quarkus.arc.Unremovable;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * How many records a list holds. To count them takes the longer the more there are, so what was counted is kept for as long as
 * the data stays as it is: the pages of a list, and all who ask for them, need it counted once.
 */
@Unremovable
@ApplicationScoped
class Totals {

    /** A condition is some hundred bytes. */
    private static final int KEPT = 5000;

    @Inject
    EntityManager entities;

    @Inject
    CurrentVertxRequest current;

    private final Cache<String, Long> totals = Caffeine.newBuilder().maximumSize(KEPT).executor(Runnable::run).build();

    long of(Class<?> entity, Where where) {
        CachedAnswers.Label label = current.getCurrent() == null ? null : CachedAnswers.label(current.getCurrent());
        return label == null ? count(entity, where)
                : totals.get(key(label.revision(), entity, where), key -> count(entity, where));
    }

    private static String key(String revision, Class<?> entity, Where where) {
        return where.parameters().entrySet().stream()
                .map(parameter -> parameter.getKey() + '=' + (parameter.getValue() instanceof Object[] several
                        ? Arrays.toString(several) : parameter.getValue()))
                .collect(Collectors.joining("\n", revision + '\n' + entity.getName() + '\n' + where.hql() + '\n', ""));
    }

    private long count(Class<?> entity, Where where) {
        TypedQuery<Long> query = entities.createQuery("select count(*) from " + entity.getSimpleName() + " e where "
                + where.hql(), Long.class);
        where.parameters().forEach(query::setParameter);
        return query.getSingleResult();
    }
}
