package dev.gwr.reports.importing;

import dev.gwr.commons.search.SearchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The register of projects: what the published reports of a province call them, as far as people curated or reviewed
 * that. A text that names one of them, by its name or an alias, means the same project, so its reading gets that id.
 * To join two projects of different names, an editor adds the name of one to the aliases of the other.
 */
@ApplicationScoped
class KnownProjects {

    private static final int PROVINCE_DIGITS = 2;
    private static final String NAMES = """
            select reading.id as id, called.name as name from reading
            join work_report about on about.id = reading.report
              and about.state = 'PUBLISHED' and about.id <> :report and left(about.region, :digits) = :province
            cross join lateral (select record ->> 'name' as name
              union select jsonb_array_elements_text(jsonb_path_query_array(record, '$.aliases[*]'))) called
            where kind = 'PROJECT' and reading.state in ('CONFIRMED', 'CORRECTED')""";

    @Inject
    EntityManager entities;

    /** The ids by the names, in their searched form. A name that two projects have says nothing, and is left out. */
    Map<String, String> besides(String report, String region) {
        Map<String, String> ids = new HashMap<>();
        Set<String> ambiguous = new HashSet<>();
        for (Object row : entities.createNativeQuery(NAMES, Tuple.class).setParameter("report", report)
                .setParameter("digits", PROVINCE_DIGITS)
                .setParameter("province", region.substring(0, PROVINCE_DIGITS)).getResultList()) {
            String name = SearchText.normalise(((Tuple) row).get("name", String.class));
            String id = ((Tuple) row).get("id", String.class);
            if (!ids.merge(name, id, (one, other) -> one).equals(id)) {
                ambiguous.add(name);
            }
        }
        ids.keySet().removeAll(ambiguous);
        return ids;
    }
}
