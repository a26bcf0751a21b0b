package dev.gwr.commons.store.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The table of what was taken in. */
@ApplicationScoped
class IntakeTable {

    @Inject
    EntityManager entities;

    @Transactional
    Map<String, TakenReport> all() {
        List<?> rows = entities.createNativeQuery("select report, revision, digest, state, fault, taker, package, at "
                + "from intake order by report", Tuple.class).getResultList();
        return rows.stream().map(Tuple.class::cast).map(IntakeTable::read)
                .collect(Collectors.toMap(TakenReport::report, Function.identity(), (one, other) -> one, TreeMap::new));
    }

    private static TakenReport read(Tuple row) {
        return new TakenReport(row.get(0, String.class), row.get(1, Long.class), row.get(2, String.class),
                IntakeState.valueOf(row.get(3, String.class)), row.get(4, String.class), row.get(5, String.class),
                row.get(6, String.class), row.get(7, Instant.class));
    }

    void write(Published published, IntakeState state, String fault, String taker, String packaged) {
        entities.createNativeQuery("insert into intake (report, revision, digest, state, fault, taker, package, at) "
                + "values (:report, :revision, :digest, :state, :fault, :taker, :package, clock_timestamp()) on "
                + "conflict (report) do update set revision = excluded.revision, digest = excluded.digest, state = "
                + "excluded.state, fault = excluded.fault, taker = excluded.taker, package = excluded.package, at = "
                + "excluded.at")
                .setParameter("report", published.report()).setParameter("revision", published.revision())
                .setParameter("digest", published.digest()).setParameter("state", state.name())
                .setParameter("fault", fault)
                .setParameter("taker", taker).setParameter("package", packaged).executeUpdate();
    }
}
