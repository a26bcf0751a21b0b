package dev.gwr.gateway.usage;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.problem.ProblemType;
import dev.gwr.gateway.combine.Gathering;
import dev.gwr.gateway.combine.Part;
import dev.gwr.gateway.combine.Records.ObservationRecord;
import dev.gwr.gateway.combine.Records.ProjectRecord;
import dev.gwr.gateway.combine.Records.TargetRecord;
import dev.gwr.gateway.combine.Records.TermRecord;
import dev.gwr.gateway.report.ReportLibrary;
import dev.gwr.gateway.report.Sentences;
import dev.gwr.gateway.section.RecordType;
import dev.gwr.gateway.section.SectionRecords;
import dev.gwr.gateway.service.GlossaryClient;
import dev.gwr.seeds.Citation;
import dev.gwr.seeds.Outline;
import dev.gwr.seeds.Report;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;

@Path("/api/v1/terms/{id}/usage")
@Tag(name = "Terms")
@Blocking
public class UsageResource {

    private record Use(TermUsage.Via via, JsonNode record) {
    }

    @Inject
    ReportLibrary library;

    @Inject
    SectionRecords records;

    @RestClient
    GlossaryClient glossary;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getTermUsage", summary = "Get everything that uses a term",
            description = "Every place that uses the term, and every target, observation and project that is cited from the "
                    + "sentence of such a place. `via` says whether the record's own quote holds the term.")
    public TermUsage get(@PathParam("id") @Parameter(description = "Id of the term",
            example = "jx-2024-term-six-actions-science-technology") String id) {
        Gathering first = term(id);
        JsonNode term = first.get(Part.TERMS);
        Report report = library.find(term.path("report").asText())
                .orElseThrow(() -> ProblemException.notFound("report", term.path("report").asText()));
        List<TermUsage.UsePlace> places = new ArrayList<>();
        Set<String> sections = new LinkedHashSet<>();
        for (JsonNode mention : first.get(SectionRecords.MENTIONS).path("items")) {
            Citation citation = citation(mention.path("citation"));
            Outline.Paragraph paragraph = paragraph(report, citation);
            places.add(new TermUsage.UsePlace(citation,
                    Sentences.text(paragraph, Sentences.around(paragraph, citation.start(), citation.end())),
                    paragraph.text()));
            sections.add(citation.section());
        }
        Gathering all = sections.isEmpty() ? new Gathering() : records.ask(report.id(), sections).await();
        List<SectionRecords.Place> cited = SectionRecords.places(all, report.id());
        return new TermUsage(new TermRecord(term), places,
                uses(RecordType.TARGET, cited, places, report).stream()
                        .map(use -> new TermUsage.TargetUse(use.via(), new TargetRecord(use.record()))).toList(),
                uses(RecordType.OBSERVATION, cited, places, report).stream()
                        .map(use -> new TermUsage.ObservationUse(use.via(), new ObservationRecord(use.record()))).toList(),
                uses(RecordType.PROJECT, cited, places, report).stream()
                        .map(use -> new TermUsage.ProjectUse(use.via(), new ProjectRecord(use.record()))).toList(),
                all.missing());
    }

    /** The term and its places. Without them there is nothing to combine, so their absence is the answer. */
    private Gathering term(String id) {
        Gathering gathering = new Gathering()
                .ask(Part.TERMS, glossary.term(id))
                .ask(SectionRecords.MENTIONS, Part.TERMS, Gathering.all(glossary::mentions, Gathering.query("term", id)));
        try {
            gathering.await();
        } catch (WebApplicationException e) {
            throw ProblemException.notFound("term", id);
        }
        if (gathering.missing() != null) {
            throw new ProblemException(ProblemType.SERVICE_UNAVAILABLE, "glossary-service does not answer", List.of());
        }
        return gathering;
    }

    private static List<Use> uses(RecordType type, List<SectionRecords.Place> cited, List<TermUsage.UsePlace> places,
            Report report) {
        Map<String, Use> uses = new LinkedHashMap<>();
        for (SectionRecords.Place record : cited.stream().filter(one -> one.span().type() == type).toList()) {
            for (TermUsage.UsePlace place : places) {
                Citation term = place.citation();
                if (!record.section().equals(term.section()) || record.paragraph() != term.paragraph()) {
                    continue;
                }
                boolean cites = record.span().start() <= term.start() && record.span().end() >= term.end();
                boolean near = Sentences.around(paragraph(report, term), term.start(), term.end())
                        .meets(record.span().start(), record.span().end());
                if (cites) {
                    uses.put(record.span().id(), new Use(TermUsage.Via.CITES, record.record()));
                } else if (near) {
                    uses.putIfAbsent(record.span().id(), new Use(TermUsage.Via.SAME_SENTENCE, record.record()));
                }
            }
        }
        return List.copyOf(uses.values());
    }

    private static Citation citation(JsonNode json) {
        return new Citation(json.path("report").asText(), json.path("section").asText(), json.path("paragraph").asInt(),
                json.path("start").asInt(), json.path("end").asInt(), json.path("quote").asText());
    }

    private static Outline.Paragraph paragraph(Report report, Citation citation) {
        return report.outline().section(citation.section()).orElseThrow().paragraphs().get(citation.paragraph() - 1);
    }
}
