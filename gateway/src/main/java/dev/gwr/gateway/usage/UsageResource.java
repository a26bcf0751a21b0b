package dev.gwr.gateway.usage;

import dev.gwr.commons.problem.ProblemException;
import dev.gwr.gateway.combine.Gathering;
import dev.gwr.gateway.combine.Part;
import dev.gwr.gateway.combine.Records.ObservationRecord;
import dev.gwr.gateway.combine.Records.ProjectRecord;
import dev.gwr.gateway.combine.Records.TargetRecord;
import dev.gwr.gateway.combine.Records.TermRecord;
import dev.gwr.gateway.report.ReportLibrary;
import dev.gwr.gateway.section.RecordType;
import dev.gwr.gateway.section.SectionRecords;
import dev.gwr.gateway.service.GlossaryClient;
import dev.gwr.seeds.Report;
import dev.gwr.seeds.Seeds.TermSeed;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;

@Path("/api/v1/terms/{id}/usage")
@Tag(name = "Terms")
@Blocking
public class UsageResource {

    @Inject
    ReportLibrary library;

    @Inject
    SectionRecords records;

    @RestClient
    GlossaryClient glossary;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getTermUsage", summary = "Get everything that uses a term",
            description = "Every place of the report that uses the term, and every target, observation and project that does. "
                    + "`via` says how: the record's own quote holds the term, the record is cited from the term's note, or it is "
                    + "cited from a sentence that the term stands in.")
    public TermUsage get(@PathParam("id") @Parameter(description = "Id of the term",
            example = "jx-2024-term-science-technology-six-actions") String id) {
        for (Report report : library.all()) {
            for (TermSeed term : report.terms()) {
                if (term.id().equals(id)) {
                    return usage(report, id, new TermPlaces(report, term));
                }
            }
        }
        throw ProblemException.notFound("term", id);
    }

    private TermUsage usage(Report report, String id, TermPlaces term) {
        Gathering all = records.askCited(report.id(), term.sections()).ask(Part.TERMS, glossary.term(id)).await();
        List<SectionRecords.Place> cited = SectionRecords.places(all, report.id());
        return new TermUsage(id, report.id(), all.has(Part.TERMS) ? new TermRecord(all.get(Part.TERMS)) : null, term.places(),
                all.has(Part.TARGETS) ? term.uses(RecordType.TARGET, cited,
                        (via, record) -> new TermUsage.TargetUse(via, new TargetRecord(record))) : null,
                all.has(Part.OBSERVATIONS) ? term.uses(RecordType.OBSERVATION, cited,
                        (via, record) -> new TermUsage.ObservationUse(via, new ObservationRecord(record))) : null,
                all.has(Part.PROJECTS) ? term.uses(RecordType.PROJECT, cited,
                        (via, record) -> new TermUsage.ProjectUse(via, new ProjectRecord(record))) : null,
                all.missing());
    }
}
