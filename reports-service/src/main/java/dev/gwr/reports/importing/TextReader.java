package dev.gwr.reports.importing;

import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.problem.ProblemType;
import dev.gwr.commons.problem.Violation;
import dev.gwr.commons.search.SearchText;
import dev.gwr.commons.store.units.AddedUnits;
import dev.gwr.model.Citation;
import dev.gwr.model.publication.PublishedReport;
import dev.gwr.model.publication.Reading;
import dev.gwr.reading.Hints;
import dev.gwr.reading.NotAReport;
import dev.gwr.reading.ReadReport;
import dev.gwr.reading.ReportReader;
import dev.gwr.reading.source.DocumentText;
import dev.gwr.reports.alias.IndicatorAliases;
import dev.gwr.reports.reading.Excuse;
import dev.gwr.reports.reading.ReadRecord;
import dev.gwr.reports.reading.ReadingKind;
import dev.gwr.reports.region.RegionCatalogue;
import dev.gwr.reports.report.ReportOrigin;
import dev.gwr.reports.text.ReportText;
import dev.gwr.reports.text.TextOutline;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;

/** Has a text read by the machine, and holds what it read to the text once more: nothing unproven is taken in. */
@ApplicationScoped
class TextReader {

    private static final Logger LOG = Logger.getLogger(TextReader.class);

    @Inject
    RegionCatalogue regions;

    @Inject
    IndicatorAliases aliases;

    @Inject
    AddedUnits units;

    @Inject
    KnownProjects projects;

    private ReportReader reader;

    @PostConstruct
    void start() {
        reader = new ReportReader(regions.gazetteer());
    }

    Incoming read(byte[] original, String contentType, Hints hints, String source, LocalDate retrieved) {
        units.learn();
        try {
            ReadReport read = reader.read(DocumentText.of(original, contentType, null), hints,
                    QuarkusTransaction.joiningExisting().call(aliases::confirmed));
            if (read.text().text().indexOf('\0') >= 0) {
                throw new NotAReport("text", "It holds the character U+0000.");
            }
            ReportText text = new ReportText(read.text().text(), original, contentType);
            PublishedReport about = read.publication().report();
            Map<String, String> known =
                    QuarkusTransaction.joiningExisting().call(() -> projects.besides(about.id(), about.region()));
            return new Incoming(read.publication(), text, ReportOrigin.TEXT, records(read, text, known),
                    read.outline().noise(), List.of(),
                    read.metadata().missing(), source, retrieved, null);
        } catch (NotAReport e) {
            throw new ProblemException(ProblemType.NOT_A_REPORT, e.getMessage(), List.of(Violation.body(e.field(),
                    e.getMessage())));
        }
    }

    private static List<ReadRecord> records(ReadReport read, ReportText text, Map<String, String> projects) {
        TextOutline outline = new TextOutline(read.publication().report(), text.text());
        Map<String, ReadRecord> records = new LinkedHashMap<>();
        List<ReadRecord> all = new ArrayList<>();
        ReadRecord.all(read.publication()).forEach(one ->
                all.add(one.besides(read.figures().alternatives().getOrDefault(one.id(), List.of()))));
        read.figures().excuses().forEach(excuse -> all.add(excuse(read.publication().report().id(), excuse)));
        for (ReadRecord record : all) {
            if (isProven(record, outline)) {
                recognise(record, projects, records);
                add(record, records);
            } else {
                LOG.errorf("The reading %s is not proven by the text, and left out", record.id());
            }
        }
        return List.copyOf(records.values());
    }

    /** A project that is known keeps its id, unless the text has two names for it: then the first has it. */
    private static void recognise(ReadRecord record, Map<String, String> projects, Map<String, ReadRecord> records) {
        String known = record.kind() == ReadingKind.PROJECT ? projects.get(SearchText.normalise(record.name())) : null;
        if (known != null && !records.containsKey(known)) {
            record.record().put("id", known);
        }
    }

    /** Two rules may read the same words: each of the readings has an id of its own. */
    private static void add(ReadRecord record, Map<String, ReadRecord> records) {
        String id = record.id();
        for (int number = 2; records.containsKey(record.id()); number++) {
            record.record().put("id", id + '-' + number);
        }
        records.put(record.id(), record);
    }

    private static ReadRecord excuse(String report, dev.gwr.reading.figure.Excuse excuse) {
        Citation place = new Citation(report, excuse.section(), excuse.paragraph(), excuse.start(), excuse.end(),
                excuse.number());
        return ReadRecord.of(ReadingKind.EXCUSE, new Excuse(report + "-x" + excuse.line() + '-' + excuse.start(),
                excuse.reason(), excuse.reasonEn(), List.of(place), Reading.machine(null, excuse.rule())));
    }

    /**
     * A quote that stands elsewhere in the text is a fault of a rule: the reading is left out and logged for whoever
     * maintains the rules.
     */
    private static boolean isProven(ReadRecord record, TextOutline outline) {
        List<Citation> citations = record.citations();
        return !citations.isEmpty() && citations.stream().allMatch(outline::proves);
    }
}
