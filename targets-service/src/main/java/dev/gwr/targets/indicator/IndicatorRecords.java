package dev.gwr.targets.indicator;

import dev.gwr.commons.search.SearchText;
import dev.gwr.model.Note;
import dev.gwr.model.Unit;
import dev.gwr.model.publication.PublishedIndicator;
import dev.gwr.model.publication.PublishedReport;
import dev.gwr.seeds.Publications;
import dev.gwr.seeds.catalogue.Catalogue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The indicators that the reports use. Each publication brings those that it uses. What the catalogue of this version
 * has is as it says, however old the publication is; of the rest the words of the last one hold. One that no report
 * uses any more goes, or is retired if somebody recorded values of it.
 */
@ApplicationScoped
public class IndicatorRecords {

    private static final String UNUSED = "where not exists (select 1 from indicator_use u where u.indicator_id = i.id)";

    @Inject
    EntityManager entities;

    /** The area of work of a theme of a report; the themes of the catalogue's own indicators are areas. */
    public static Optional<String> area(PublishedReport report, String theme) {
        return report.themes().stream().filter(one -> one.code().equals(theme)).map(PublishedReport.Theme::area)
                .filter(Objects::nonNull).findFirst();
    }

    /** The indicators that a report uses. */
    public List<String> of(String report) {
        List<?> used = entities.createNativeQuery("select indicator_id from indicator_use where report = :report",
                String.class)
                .setParameter("report", report).getResultList();
        return used.stream().map(String.class::cast).toList();
    }

    public void take(PublishedReport report, List<PublishedIndicator> indicators) {
        forgetUses(report.id());
        int next = (Integer) entities.createNativeQuery("select coalesce(max(position), -1) + 1 from indicator",
                Integer.class)
                .getSingleResult();
        for (PublishedIndicator brought : indicators) {
            PublishedIndicator indicator = Catalogue.packaged().indicator(brought.id()).map(Publications::indicator)
                    .orElse(brought);
            IndicatorEntity known = entities.find(IndicatorEntity.class, indicator.id());
            if (known == null || known.provisional || !indicator.provisional()) {
                write(report, indicator, known == null ? next++ : known.position);
            }
        }
        entities.flush();
        indicators.forEach(indicator -> entities.createNativeQuery("insert into indicator_use (report, indicator_id) "
                + "values (:report, :indicator) on conflict do nothing").setParameter("report", report.id())
                .setParameter("indicator", indicator.id()).executeUpdate());
    }

    private void write(PublishedReport report, PublishedIndicator published, int position) {
        IndicatorEntity e = new IndicatorEntity();
        e.id = published.id();
        e.name = published.name();
        e.nameEn = published.nameEn();
        e.aliases = published.aliases().toArray(String[]::new);
        e.unit = Unit.of(published.unit());
        e.basis = published.basis();
        e.accumulates = published.accumulates();
        e.uneven = published.uneven();
        e.direction = published.direction();
        e.theme = published.theme();
        e.area = Catalogue.packaged().areaCodes().contains(published.theme()) ? published.theme()
                : area(report, published.theme()).orElse(null);
        e.tolerance = published.tolerance();
        e.provisional = published.provisional();
        e.broader = published.broader();
        e.narrower = published.narrower().toArray(String[]::new);
        e.comparableFrom = published.comparableFrom();
        e.note = Note.zh(published.note());
        e.noteEn = Note.en(published.note());
        e.position = position;
        e.searchName = SearchText.normalise(e.name);
        e.searchText = SearchText.normalise(Stream.concat(Stream.of(e.name, e.nameEn), published.aliases().stream())
                .filter(Objects::nonNull).collect(Collectors.joining(" ")));
        entities.merge(e);
    }

    public void withdraw(String report) {
        forgetUses(report);
        removeUnused();
    }

    private void forgetUses(String report) {
        entities.flush();
        entities.createNativeQuery("delete from indicator_use where report = :report").setParameter("report", report)
                .executeUpdate();
    }

    /** After the records of a report are what they are to be. */
    public void removeUnused() {
        entities.flush();
        entities.createNativeQuery("delete from indicator i " + UNUSED
                + " and not exists (select 1 from observation o where o.indicator_id = i.id)"
                + " and not exists (select 1 from target t where t.indicator_id = i.id)").executeUpdate();
        entities.createNativeQuery("update indicator i set retired = true " + UNUSED).executeUpdate();
    }
}
