package dev.gwr.reports.importing;

import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.problem.ProblemType;
import dev.gwr.reports.Json;
import dev.gwr.reports.publication.Publisher;
import dev.gwr.reports.reading.Readings;
import dev.gwr.reports.report.ReportEntity;
import dev.gwr.reports.report.ReportState;
import dev.gwr.reports.text.TextOutline;
import dev.gwr.reports.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;

/** Puts reports where they are kept. Every method runs within a write: a report is there whole, or not at all. */
@ApplicationScoped
public class Shelf {

    @Inject
    EntityManager entities;

    @Inject
    Texts texts;

    @Inject
    Readings readings;

    @Inject
    Publisher publisher;

    /** Takes a report in. One that is there already is refused, unless its text is to be replaced. */
    ReportEntity put(Incoming incoming, boolean replace, boolean publish, String by, Instant now) {
        ReportEntity same = ReportEntity.find("textDigest = ?1 and state <> ?2", incoming.text().textDigest(),
                ReportState.REFUSED)
                .firstResult();
        if (same != null && !(replace && same.id.equals(incoming.id()))) {
            throw duplicate("The same text is here already, as the report " + same.id);
        }
        ReportEntity report = ReportEntity.findById(incoming.id());
        boolean served = report != null && report.state != ReportState.REFUSED;
        if (served && !replace) {
            throw duplicate("There is a report " + report.id + " already, with another text; replace=true takes this "
                    + "one in its place and keeps what people confirmed");
        }
        if (report == null) {
            report = new ReportEntity();
            report.id = incoming.id();
        }
        describe(report, incoming, by, now);
        report.state = served ? report.state : ReportState.RECEIVED;
        report.persist();
        entities.flush();
        texts.add(report.id, report.textVersion, incoming.text(), now, by);
        readings.takeOver(report, new TextOutline(incoming.publication().report(), incoming.text().text()),
                incoming.records(), by, now);
        if (publish || report.state == ReportState.PUBLISHED) {
            publisher.publish(report, by, now);
        }
        return report;
    }

    private static ProblemException duplicate(String detail) {
        return new ProblemException(ProblemType.DUPLICATE, detail, List.of());
    }

    private static void describe(ReportEntity report, Incoming incoming, String by, Instant now) {
        report.describe(incoming.publication());
        report.origin = incoming.origin();
        report.noise = incoming.noise().toArray(Integer[]::new);
        report.oddities = Json.write(incoming.oddities());
        report.missing = incoming.missing().toArray(String[]::new);
        report.faults = new String[0];
        report.textVersion++;
        report.characters = incoming.text().characters();
        report.textDigest = incoming.text().textDigest();
        report.sha256 = incoming.text().sha256();
        report.source = incoming.source();
        report.retrieved = incoming.retrieved();
        report.folderDigest = incoming.folderDigest() == null ? report.folderDigest : incoming.folderDigest();
        report.receivedAt = now;
        report.receivedBy = by;
        report.version++;
        report.coverage = "{}";
    }
}
