package dev.gwr.reports.paragraph;

import dev.gwr.commons.search.SearchText;
import dev.gwr.model.publication.PublishedReport;
import dev.gwr.reports.report.ReportEntity;
import dev.gwr.reports.text.TextOutline;
import dev.gwr.reports.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.stream.Collectors;

/** Keeps the paragraphs of what is published, and of nothing else. */
@ApplicationScoped
public class Paragraphs {

    @Inject
    EntityManager entities;

    @Inject
    Texts texts;

    public void published(ReportEntity report) {
        remove(report.id);
        PublishedReport about = report.frame().report();
        Map<String, String> headings = about.parts().stream().flatMap(part -> part.sections().stream())
                .collect(Collectors.toMap(PublishedReport.Section::code, PublishedReport.Section::heading));
        for (TextOutline.Paragraph paragraph : new TextOutline(about, texts.text(report.id,
                report.textVersion)).paragraphs()) {
            ParagraphEntity e = new ParagraphEntity();
            e.id = report.id + '/' + paragraph.section() + '/' + paragraph.number();
            e.report = report.id;
            e.region = report.region;
            e.year = report.year;
            e.section = paragraph.section();
            e.number = paragraph.number();
            e.heading = headings.get(paragraph.section());
            e.text = paragraph.text();
            e.position = paragraph.order();
            e.searchName = "";
            e.searchText = SearchText.normalise(paragraph.text());
            entities.persist(e);
        }
    }

    public void remove(String report) {
        entities.createQuery("delete from ParagraphEntity where report = :report").setParameter("report",
                report).executeUpdate();
    }
}
