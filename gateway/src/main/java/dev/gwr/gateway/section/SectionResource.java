package dev.gwr.gateway.section;

import dev.gwr.commons.problem.ProblemException;
import dev.gwr.gateway.combine.Gathering;
import dev.gwr.gateway.combine.Part;
import dev.gwr.gateway.combine.Records.ObservationRecord;
import dev.gwr.gateway.combine.Records.ProjectRecord;
import dev.gwr.gateway.combine.Records.TargetRecord;
import dev.gwr.gateway.combine.Records.TermRecord;
import dev.gwr.gateway.report.ReportLibrary;
import dev.gwr.seeds.Outline;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/reports/{report}/sections/{section}")
@Tag(name = "Reports")
@Blocking
public class SectionResource {

    private static final Comparator<Span> IN_TEXT_ORDER = Comparator.comparingInt(Span::start)
            .thenComparingInt(Span::end).thenComparing(Span::type).thenComparing(Span::id);

    @Inject
    ReportLibrary library;

    @Inject
    SectionRecords records;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getReportSection", summary = "Get a section as an annotated text",
            description = "The paragraphs of a section, each with the spans that are records, and the records themselves.")
    public SectionText get(
            @PathParam("report") @Parameter(description = "Id of the report", example = "jx-2024") String report,
            @PathParam("section") @Parameter(description = "Code of the section", example = "二.4") String code) {
        Outline.Section section = library.get(report).outline().section(code)
                .orElseThrow(() -> ProblemException.notFound("section", code));
        Gathering all = records.ask(report, List.of(code)).await();
        List<SectionRecords.Place> places = SectionRecords.places(all, report);
        List<AnnotatedParagraph> paragraphs = section.paragraphs().stream().map(paragraph -> new AnnotatedParagraph(
                paragraph.number(), paragraph.text(),
                places.stream().filter(place -> place.section().equals(code) && place.paragraph() == paragraph.number())
                        .map(SectionRecords.Place::span).distinct().sorted(IN_TEXT_ORDER).toList())).toList();
        return new SectionText(report, code, section.heading(), section.headingEn(), section.synthetic(), paragraphs,
                TargetRecord.of(all.items(Part.TARGETS)), ObservationRecord.of(all.items(Part.OBSERVATIONS)),
                ProjectRecord.of(all.items(Part.PROJECTS)), TermRecord.of(all.items(Part.TERMS)), all.missing());
    }
}
