package dev.gwr.reports.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;

/** The table of texts: each version of each report's. */
@ApplicationScoped
public class Texts {

    @Inject
    EntityManager entities;

    public void add(String report, int version, ReportText text, Instant at, String by) {
        entities.createNativeQuery("insert into work_report_text (report, version, text, original, content_type, "
                + "sha256, at, by) values (:report, :version, :text, :original, :contentType, :sha256, :at, :by)")
                .setParameter("report", report).setParameter("version", version).setParameter("text", text.text())
                .setParameter("original", text.original()).setParameter("contentType", text.contentType())
                .setParameter("sha256", text.sha256()).setParameter("at", at).setParameter("by", by).executeUpdate();
    }

    public String text(String report, int version) {
        return (String) entities.createNativeQuery("select text from work_report_text where report = :report and "
                + "version = :version",
                String.class).setParameter("report", report).setParameter("version", version).getSingleResult();
    }

    public ReportText get(String report, int version) {
        Tuple row = (Tuple) entities.createNativeQuery("select text, original, content_type from work_report_text "
                + "where report = :report and version = :version", Tuple.class)
                .setParameter("report", report).setParameter("version", version).getSingleResult();
        return new ReportText(row.get(0, String.class), row.get(1, byte[].class), row.get(2, String.class));
    }
}
