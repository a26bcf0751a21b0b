package dev.gwr.commons.store;

import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.problem.Violation;
import dev.gwr.commons.store.intake.IntakePoll;
import dev.gwr.seeds.catalogue.Catalogue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Refuses a filter by a code that does not exist: it would find nothing, and the reader would take that for the answer.
 * The codes are remembered; one that is not remembered is looked up again before it is refused.
 */
@ApplicationScoped
public class KnownCodes {

    private static final String REPORTS = "select id from taken_report";
    private static final int FEW = 60;

    @Inject
    EntityManager entities;

    @Inject
    IntakePoll poll;

    private final Map<String, Set<String>> remembered = new ConcurrentHashMap<>();

    /** A report may have been published a moment ago: before one is refused, reports-service is asked. */
    public KnownCodes reports(List<String> given) {
        if (given != null && !given.isEmpty() && !known(given, REPORTS).containsAll(given)) {
            poll.ask();
        }
        return check("report", given, REPORTS);
    }

    /** Where the reports are of. */
    public KnownCodes provinces(List<String> given) {
        return check("province", given, "select distinct region from taken_report");
    }

    /** The years that the reports are of. */
    public KnownCodes years(List<String> given) {
        return check("year", given, "select distinct cast(year as text) from taken_report");
    }

    /** Years as numbers, which they are once they were checked. */
    public static List<Integer> numbers(List<String> years) {
        return years == null ? List.of() : years.stream().map(Integer::valueOf).toList();
    }

    public KnownCodes sections(List<String> given) {
        return check("section", given, "select distinct section from report_section");
    }

    /** Themes of any report. */
    public KnownCodes themes(List<String> given) {
        return check("theme", given, "select distinct code from report_theme");
    }

    public KnownCodes areas(List<String> given) {
        return check("area", given, Catalogue.packaged().areaCodes());
    }

    public KnownCodes regions(List<String> given) {
        return check("region", given, "select code from region");
    }

    /** Forgets what was remembered: reports came or went. */
    public void forget() {
        remembered.clear();
    }

    /** Checks the values of a parameter against a column. */
    public KnownCodes check(String parameter, List<String> given, String sql) {
        if (given == null || given.isEmpty()) {
            return this;
        }
        return check(parameter, given, known(given, sql));
    }

    private KnownCodes check(String parameter, List<String> given, Set<String> codes) {
        if (given == null) {
            return this;
        }
        List<Violation> violations = given.stream().filter(code -> !codes.contains(code))
                .map(code -> new Violation(Violation.In.QUERY, parameter, "there is no " + parameter + " '" + code
                + "'",
                        codes.size() > FEW ? null : codes.stream().sorted().toList()))
                .toList();
        if (!violations.isEmpty()) {
            throw ProblemException.parameters(violations);
        }
        return this;
    }

    /** The codes that there are: those that are remembered, if all that are given are among them. */
    private Set<String> known(List<String> given, String sql) {
        Set<String> codes = remembered.getOrDefault(sql, Set.of());
        if (!codes.containsAll(given)) {
            codes = codes(sql);
            remembered.put(sql, codes);
        }
        return codes;
    }

    private Set<String> codes(String sql) {
        Set<String> codes = new TreeSet<>();
        for (Object code : entities.createNativeQuery(sql, String.class).getResultList()) {
            codes.add((String) code);
        }
        return codes;
    }
}
