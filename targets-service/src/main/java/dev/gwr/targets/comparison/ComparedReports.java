package dev.gwr.targets.comparison;

import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.store.intake.IntakePoll;
import dev.gwr.model.EmptyReason;
import dev.gwr.model.RegionLevel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The places of a comparison and their reports. */
@ApplicationScoped
class ComparedReports {

    /** A place; {@code report} and {@code before} are the reports of the year and of the year before, or null. */
    record Place(String region, String name, String nameEn, String report, String before) {
    }

    /** A report that is here. */
    record Taken(String id, String region, int year) {
    }

    /**
     * How much of a report is read.
     *
     * @param headline every aim of its headline is linked to an indicator of the catalogue
     * @param all people have looked at everything
     */
    record Extent(boolean headline, boolean all) {

        static final Extent NONE = new Extent(false, false);

        /**
         * Why the report has no target. That it sets none is a word about a government: of what stands outside the
         * headline it is said only where a person looked at everything.
         *
         * @param ofHeadline whether what is looked for stands in a headline elsewhere, and so would stand in this one's
         */
        EmptyReason why(boolean ofHeadline) {
            return all || headline && ofHeadline ? EmptyReason.NOT_STATED : EmptyReason.NOT_READ;
        }
    }

    @Inject
    EntityManager entities;

    @Inject
    IntakePoll poll;

    /**
     * The report that a parameter names; one that was published this moment is taken in before it is said not to be
     * there.
     */
    Taken taken(String parameter, String id) {
        Optional<Taken> here = find(id);
        if (here.isEmpty()) {
            poll.ask();
            here = find(id);
        }
        return here.orElseThrow(() -> ProblemException.parameter(parameter, "there is no report '" + id + "'"));
    }

    private Optional<Taken> find(String id) {
        List<?> found = entities.createNativeQuery("select region, year from taken_report where id = :id", Tuple.class)
                .setParameter("id", id).getResultList();
        return found.stream().findFirst().map(Tuple.class::cast)
                .map(row -> new Taken(id, row.get(0, String.class), row.get(1, Number.class).intValue()));
    }

    Optional<String> newestYear(String level) {
        return Optional.ofNullable((String) entities.createNativeQuery("select cast(max(year) as text) from "
                + "taken_report where level = :level",
                String.class).setParameter("level", level).getSingleResult());
    }

    /** The places of a level of which a report of any year is here, or those that are asked for, by code. */
    List<Place> places(String level, List<String> regions, String year, String yearBefore) {
        boolean asked = regions != null && !regions.isEmpty();
        Map<String, Place> places = new LinkedHashMap<>();
        for (Object one : entities.createNativeQuery("select g.code, g.name, g.name_en, (select id from taken_report "
                + "where region = g.code and year = :year order by date desc nulls last, id limit 1), (select id from "
                + "taken_report where region = g.code and year = :before order by date desc nulls last, id limit 1) "
                + "from region g where " + (asked ? "g.code in :regions"
                        : "g.level = :level and exists (select 1 from taken_report r where r.region = g.code)")
                        + " order by g.code",
                Tuple.class).setParameter("year", Integer.valueOf(year))
                .setParameter("before", Integer.valueOf(yearBefore))
                .setParameter(asked ? "regions" : "level", asked ? regions : level).getResultList()) {
            Tuple row = (Tuple) one;
            places.put(row.get(0, String.class), new Place(row.get(0, String.class), row.get(1, String.class),
                    row.get(2, String.class), row.get(3, String.class), row.get(4, String.class)));
        }
        return new ArrayList<>(places.values());
    }

    /** The level of each of some places, by code; they may be none. */
    Map<String, RegionLevel> levels(List<String> regions) {
        Map<String, RegionLevel> levels = new HashMap<>();
        if (regions != null && !regions.isEmpty()) {
            for (Object one : entities.createNativeQuery("select code, level from region where code in :regions",
                    Tuple.class).setParameter("regions", regions).getResultList()) {
                Tuple row = (Tuple) one;
                levels.put(row.get(0, String.class), RegionLevel.valueOf(row.get(1, String.class)));
            }
        }
        return levels;
    }

    /** The report of each year of some places, by code: of several of one year the newest, as in a comparison. */
    Map<String, Map<Integer, String>> ofYears(List<String> regions) {
        Map<String, Map<Integer, String>> years = new HashMap<>();
        for (Object one : entities.createNativeQuery("select region, year, id from taken_report where region in "
                + ":regions order by date desc nulls last, id", Tuple.class)
                .setParameter("regions", regions).getResultList()) {
            Tuple row = (Tuple) one;
            years.computeIfAbsent(row.get(0, String.class), region -> new HashMap<>())
                    .putIfAbsent(row.get(1, Number.class).intValue(), row.get(2, String.class));
        }
        return years;
    }

    /** Why none of the reports that are here says anything of what no headline says. */
    EmptyReason whyNone() {
        List<String> ids = new ArrayList<>();
        for (Object id : entities.createNativeQuery("select id from taken_report", String.class).getResultList()) {
            ids.add((String) id);
        }
        Map<String, Extent> extents = ids.isEmpty() ? Map.of() : extents(ids);
        return EmptyReason.ofAll(ids.stream().map(id -> extents.getOrDefault(id, Extent.NONE).why(false)).toList());
    }

    /** How much of each of some reports is read; those without targets are not among them. */
    Map<String, Extent> extents(List<String> reports) {
        Map<String, Extent> extents = new HashMap<>();
        for (Object one : entities.createNativeQuery("select t.report, bool_or(t.headline) and bool_and(not t.headline "
                + "or t.indicator_id is not null and not i.provisional), "
                + "bool_and(t.reading_state is distinct from 'MACHINE_READ') "
                + "from target t left join indicator i on i.id = t.indicator_id "
                + "where t.report in :reports and not t.retired group by t.report", Tuple.class)
                .setParameter("reports", reports).getResultList()) {
            Tuple row = (Tuple) one;
            extents.put(row.get(0, String.class), new Extent(row.get(1, Boolean.class), row.get(2, Boolean.class)));
        }
        return extents;
    }

    /** The indicators that most of some reports have in their headline. */
    List<String> headlineIndicators(List<String> reports, int most) {
        List<String> ids = new ArrayList<>();
        for (Object id : entities.createNativeQuery("select t.indicator_id from target t join indicator i on i.id = "
                + "t.indicator_id where t.report in :reports and t.headline and not t.retired and "
                + "not i.provisional group by t.indicator_id order by count(distinct t.report) "
                + "desc, min(t.position), t.indicator_id limit " + most, String.class)
                .setParameter("reports", reports).getResultList()) {
            ids.add((String) id);
        }
        return ids;
    }
}
