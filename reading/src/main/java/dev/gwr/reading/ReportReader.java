package dev.gwr.reading;

import dev.gwr.model.Citation;
import dev.gwr.model.ObservationKind;
import dev.gwr.model.PartKind;
import dev.gwr.model.publication.Publication;
import dev.gwr.model.publication.Publication.PublishedSector;
import dev.gwr.model.publication.PublishedObservation;
import dev.gwr.model.publication.PublishedProject;
import dev.gwr.model.publication.PublishedReport;
import dev.gwr.model.publication.PublishedReportBuilder;
import dev.gwr.model.publication.PublishedTarget;
import dev.gwr.reading.figure.FigureReader;
import dev.gwr.reading.figure.FigureReadings;
import dev.gwr.reading.figure.IndicatorIndex;
import dev.gwr.reading.outline.Frame;
import dev.gwr.reading.outline.OutlineReader;
import dev.gwr.reading.project.ProjectReader;
import dev.gwr.reading.promise.DeliverableReader;
import dev.gwr.reading.promise.OutcomeReader;
import dev.gwr.reading.region.RegionReader;
import dev.gwr.reading.term.TermReader;
import dev.gwr.seeds.catalogue.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a report: text in, proven records out. Safe for use by several threads. */
public final class ReportReader {

    private static final int LEAST = 300;
    private static final int MOST = 150_000;
    private static final int MOST_LINES = 6000;
    private static final int LONGEST_LINE = 5_000;
    private static final String CHINESE = "zh-Hans";

    private final Gazetteer places;

    public ReportReader(Gazetteer places) {
        this.places = places;
    }

    public ReadReport read(SourceText text, Hints hints) {
        return read(text, hints, Map.of());
    }

    /**
     * @param learned what people said that provisional indicators are: by the id of each the one of the catalogue
     * @throws NotAReport where the text is none, or does not say what it is and the hints do not either
     */
    public ReadReport read(SourceText text, Hints hints, Map<String, String> learned) {
        checkSize(text);
        SourceText read = text.read();
        Frame frame = Frame.of(read);
        Metadata metadata = Metadata.read(text, frame, hints, places);
        int year = metadata.year() > 0 ? metadata.year() : 1;
        ReadOutline outline = OutlineReader.read(read, frame, year).writtenAs(text);
        check(text, frame, outline);
        if (metadata.id() == null) {
            String field = metadata.region() == null ? "region" : "year";
            throw new NotAReport(field, "The text does not say of which " + (metadata.region() == null
                    ? "place" : "year")
                    + " the report is: give `" + field + "`" + (metadata.region() == null && metadata.year() == 0
                            ? " and `year`." : "."));
        }
        String id = metadata.id();
        RegionReader regions = RegionReader.of(places, metadata.region());
        List<PublishedProject> projects = ProjectReader.read(id, outline, regions);
        Set<String> sectors = projects.stream().map(PublishedProject::sector).filter(Objects::nonNull)
                .collect(Collectors.toSet());
        FigureReadings figures = FigureReader.read(outline, id, metadata.year(),
                IndicatorIndex.packaged().knowing(learned));
        List<PublishedTarget> targets = new ArrayList<>(figures.targets());
        DeliverableReader.read(id, outline, projects).stream()
                .filter(one -> figures.targets().stream().noneMatch(other -> overlap(one.citations(),
                        other.citations()))).forEach(targets::add);
        List<PublishedObservation> observations = new ArrayList<>(figures.observations());
        OutcomeReader.read(id, outline).stream().filter(one -> figures.observations().stream()
                .noneMatch(other -> other.kind() == ObservationKind.OUTCOME && overlap(one.citations(),
                        other.citations()))).forEach(observations::add);
        Publication publication = new Publication(about(metadata, outline), figures.indicators(), targets,
                observations, sectors(sectors),
                projects, TermReader.read(id, outline.asWritten()), regions.read(id, outline));
        return new ReadReport(text, metadata, outline, publication, figures, Coverage.of(outline, figures));
    }

    /** Whether two rules read the same words. */
    private static boolean overlap(List<Citation> one, List<Citation> other) {
        return one.stream().anyMatch(here -> other.stream().anyMatch(there -> here.section().equals(there.section())
                && here.paragraph() == there.paragraph() && here.start() < there.end() && there.start() < here.end()));
    }

    /** What is far longer than any report is not looked into. */
    private static void checkSize(SourceText text) {
        if (text.text().length() > MOST) {
            throw new NotAReport("text", "This is no work report: it is longer than " + MOST + " characters.");
        }
        if (text.lines().stream().filter(line -> !line.isBlank()).count() > MOST_LINES) {
            throw new NotAReport("text", "This is no work report: it has more than " + MOST_LINES
                    + " lines with text.");
        }
        for (int line = 1; line <= text.size(); line++) {
            if (text.line(line).length() > LONGEST_LINE) {
                throw new NotAReport("text", "Line " + line + " is longer than " + LONGEST_LINE
                        + " characters: a report has paragraphs.");
            }
        }
    }

    private static void check(SourceText text, Frame frame, ReadOutline outline) {
        int length = outline.paragraphs().mapToInt(paragraph -> paragraph.text().length()).sum();
        if (length < LEAST) {
            throw new NotAReport("text", "This is no work report: it has only " + length + " characters of text.");
        }
        long chinese = outline.paragraphs().flatMapToInt(paragraph -> paragraph.text().chars())
                .filter(sign -> Character.UnicodeScript.of(sign) == Character.UnicodeScript.HAN).count();
        if (chinese * 2 < length) {
            throw new NotAReport("text", "This is no work report in Chinese: fewer than half of its characters are.");
        }
        boolean parts = outline.parts().stream().anyMatch(part -> part.kind() == PartKind.PLAN
                || part.kind() == PartKind.REVIEW);
        boolean named = !frame.title().isEmpty() || text.text().contains("各位代表") || text.text().contains("政府工作");
        if (!parts || !named) {
            throw new NotAReport("text", "This is no work report of a government: it has neither its title nor its"
                    + " salutation, "
                    + "or no part that reviews or plans.");
        }
    }

    /** The sectors of the projects and those that they belong to, each before its parts. */
    private static List<PublishedSector> sectors(Set<String> used) {
        return Catalogue.packaged().sectors().stream()
                .filter(sector -> used.stream().anyMatch(one -> one.equals(sector.code())
                        || one.startsWith(sector.code() + '.')))
                .map(sector -> new PublishedSector(sector.code(), sector.name(), sector.nameEn())).toList();
    }

    private static PublishedReport about(Metadata metadata, ReadOutline outline) {
        List<PublishedReport.Part> parts = outline.parts().stream().map(part -> new PublishedReport.Part(part.code(),
                part.heading(), null,
                part.kind(), part.periods(), part.line(), part.sections().stream()
                        .map(section -> new PublishedReport.Section(
                        section.code(), section.heading(), null, section.synthetic(), section.level(),
                        section.paragraphs().stream().map(ReadOutline.Paragraph::line).toList())).toList())).toList();
        return PublishedReportBuilder.builder().id(metadata.id()).title(metadata.title())
                .region(metadata.region().code()).regionName(metadata.region().name()).level(metadata.level())
                .year(metadata.year()).date(metadata.date()).meeting(metadata.meeting()).speaker(metadata.speaker())
                .speakerRole(metadata.office()).language(CHINESE).parts(parts).build();
    }
}
