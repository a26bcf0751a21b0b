package dev.gwr.commons.store.intake;

import dev.gwr.model.publication.PublishedReport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;

/** What every service keeps of a report: what it is, its sections and its themes, for filters. */
@ApplicationScoped
class ReportTables {

    private static final List<String> OF_A_REPORT = List.of("report_section where report", "report_theme where report",
            "taken_report where id");

    @Inject
    EntityManager entities;

    void write(PublishedReport report) {
        remove(report.id());
        query("insert into taken_report (id, region, level, year, title, title_en, date) "
                + "values (:p0, :p1, :p2, :p3, :p4, :p5, :p6)",
                report.id(), report.region(), report.level().name(), report.year(), report.title(), report.titleEn(),
                report.givenBy());
        for (PublishedReport.Part part : report.parts()) {
            for (PublishedReport.Section section : part.sections()) {
                query("insert into report_section (report, section) values (:p0, :p1)", report.id(), section.code());
            }
        }
        int position = 0;
        for (PublishedReport.Theme theme : report.themes()) {
            query("insert into report_theme (report, code, section, name, name_en, area, position) values (:p0, :p1, "
                    + ":p2, :p3, :p4, :p5, :p6)", report.id(), theme.code(), theme.section(), theme.name(),
                    theme.nameEn(), theme.area(), position++);
        }
    }

    void remove(String report) {
        OF_A_REPORT.forEach(rows -> query("delete from " + rows + " = :p0", report));
    }

    private void query(String sql, Object... values) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter("p" + i, values[i]);
        }
        query.executeUpdate();
    }
}
