package dev.gwr.commons.store;

import dev.gwr.model.Citation;
import dev.gwr.seeds.catalogue.Catalogue;
import dev.gwr.seeds.catalogue.Regions.Region;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What codes and ids are called in Chinese, for tables that people read. What has no name is called by its code. */
public final class Names {

    private final Map<String, String> reports;
    private final Map<String, String> themes = new HashMap<>();

    /** The titles of reports, by their ids. */
    public Names(Map<String, String> reports) {
        this.reports = reports;
    }

    /** Those of the reports that were taken in. */
    public static Names read(EntityManager entities) {
        Names names = new Names(new HashMap<>());
        for (Tuple row : rows(entities, "select id, title, '' from taken_report")) {
            names.reports.put(row.get(0, String.class), row.get(1, String.class));
        }
        for (Tuple row : rows(entities, "select report, code, name from report_theme")) {
            names.themes.put(row.get(0, String.class) + '/' + row.get(1, String.class), row.get(2, String.class));
        }
        return names;
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> rows(EntityManager entities, String sql) {
        return entities.createNativeQuery(sql, Tuple.class).getResultList();
    }

    public String report(String id) {
        return reports.getOrDefault(id, id);
    }

    /** A theme of a report. */
    public String theme(String report, String code) {
        return themes.getOrDefault(report + '/' + code, code);
    }

    /** Where quotes stand: 《2024年江西省政府工作报告》二.4 第2段. */
    public List<String> places(Collection<Citation> citations) {
        return citations == null ? List.of() : citations.stream()
                .map(one -> "《" + report(one.report()) + "》" + one.section() + " 第" + one.paragraph() + "段")
                .distinct().toList();
    }

    public static List<String> quotes(Collection<Citation> citations) {
        return citations == null ? List.of() : citations.stream().map(Citation::quote).distinct().toList();
    }

    public static String region(String code) {
        return Catalogue.packaged().regions().byCode(code).map(Region::name).orElse(code);
    }

    public static List<String> regions(Collection<String> codes) {
        return codes.stream().map(Names::region).toList();
    }

    /** An area of work. */
    public static String area(String code) {
        return Catalogue.packaged().areas().stream().filter(area -> area.code().equals(code))
                .map(Catalogue.Area::name).findFirst().orElse(code);
    }
}
