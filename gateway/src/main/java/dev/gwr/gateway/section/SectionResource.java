package dev.gwr.gateway.section;

import dev.gwr.gateway.combine.ParallelCalls;
import dev.gwr.gateway.combine.ParallelCalls.Call;
import dev.gwr.gateway.combine.Part;
import dev.gwr.gateway.service.ReportsClient;
import dev.gwr.gateway.service.glossary.Mention;
import dev.gwr.gateway.service.glossary.Term;
import dev.gwr.gateway.service.projects.Project;
import dev.gwr.gateway.service.reports.SectionText;
import dev.gwr.gateway.service.targets.Observation;
import dev.gwr.gateway.service.targets.Target;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;

@Path("/api/v1/reports/{report}/sections/{section}")
@Tag(name = "Reports")
@Blocking
public class SectionResource {

    private static final Comparator<Span> IN_TEXT_ORDER = Comparator.comparingInt(Span::start)
            .thenComparingInt(Span::end).thenComparing(Span::type).thenComparing(Span::id);

    @RestClient
    ReportsClient reports;

    @Inject
    SectionRecords records;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getReportSection", summary = "Get a section as an annotated text",
            description = "The paragraphs of a section, each with the spans that are records, and the records "
                    + "themselves. A report that is not published has no records yet.")
    public AnnotatedSection get(
            @PathParam("report") @Parameter(description = "Id of the report", example = "jx-2024") String report,
            @PathParam("section") @Parameter(description = "Code of the section", example = "二.4") String code) {
        ParallelCalls first = new ParallelCalls();
        Call<SectionText> text = first.ask(Part.REPORTS, reports.section(report, code));
        SectionText section = first.await().required(text);
        if (!section.getPublished()) {
            return AnnotatedSection.of(section, List.of(), List.of(), List.of(), List.of(),
                    paragraphs(section, List.of()), null);
        }
        List<String> sections = List.of(code);
        ParallelCalls calls = ParallelCalls.ofPublished();
        Call<List<Target>> targets = records.targets(calls, report, sections);
        Call<List<Observation>> observations = records.observations(calls, report, sections);
        Call<List<Project>> projects = records.projects(calls, report, sections);
        Call<List<Term>> terms = records.terms(calls, report, sections);
        Call<List<Mention>> mentions = records.mentions(calls, report, sections);
        calls.await();
        List<SectionRecords.Place<?>> places = Stream.of(SectionRecords.targetPlaces(targets.get(), report),
                SectionRecords.observationPlaces(observations.get(), report),
                SectionRecords.projectPlaces(projects.get(), report),
                SectionRecords.termPlaces(terms.get(), report), SectionRecords.mentionPlaces(mentions.get(), report))
                .<SectionRecords.Place<?>>flatMap(List::stream).filter(place -> place.section().equals(code)).toList();
        return AnnotatedSection.of(section, targets.get(), observations.get(), projects.get(), terms.get(),
                paragraphs(section, places), calls.missing());
    }

    private static List<AnnotatedParagraph> paragraphs(SectionText section, List<SectionRecords.Place<?>> places) {
        return section.getParagraphs().stream().map(paragraph ->
                new AnnotatedParagraph(paragraph.getNumber(), paragraph.getLine(),
                paragraph.getText(), places.stream().filter(place -> place.paragraph() == paragraph.getNumber())
                        .<Span>map(SectionRecords.Place::span).distinct().sorted(IN_TEXT_ORDER).toList())).toList();
    }
}
