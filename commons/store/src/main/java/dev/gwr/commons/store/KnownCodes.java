package dev.gwr.commons.store;

import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Refuses a filter by a code that does not exist: it would find nothing, and the reader would take that for the answer. The
 * codes are remembered; one that is not remembered is looked up again before it is refused.
 */
@ApplicationScoped
public class KnownCodes {

    private static final int FEW = 60;

    @Inject
    EntityManager entities;

    private final Map<String, Set<String>> remembered = new ConcurrentHashMap<>();

    public KnownCodes reports(List<String> given) {
        return check("report", given, "select distinct report from report_section");
    }

    public KnownCodes sections(List<String> given) {
        return check("section", given, "select distinct section from report_section");
    }

    public KnownCodes themes(List<String> given) {
        return check("theme", given, "select code from theme");
    }

    public KnownCodes regions(List<String> given) {
        return check("region", given, "select code from region");
    }

    /** Checks the values of a parameter against a column. */
    public KnownCodes check(String parameter, List<String> given, String sql) {
        if (given == null || given.isEmpty() || remembered.getOrDefault(sql, Set.of()).containsAll(given)) {
            return this;
        }
        Set<String> codes = codes(sql);
        remembered.put(sql, codes);
        List<Violation> violations = given.stream().filter(code -> !codes.contains(code))
                .map(code -> new Violation(Violation.In.QUERY, parameter, "there is no " + parameter + " '" + code + "'",
                        codes.size() > FEW ? null : List.copyOf(codes)))
                .toList();
        if (!violations.isEmpty()) {
            throw ProblemException.parameters(violations);
        }
        return this;
    }

    private Set<String> codes(String sql) {
        Set<String> codes = new TreeSet<>();
        for (Object code : entities.createNativeQuery(sql, String.class).getResultList()) {
            codes.add((String) code);
        }
        return codes;
    }
}
