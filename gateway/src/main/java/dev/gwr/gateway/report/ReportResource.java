package dev.gwr.gateway.report;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gwr.commons.csv.CsvWriter;
import dev.gwr.gateway.combine.Gathering;
import dev.gwr.gateway.combine.Part;
import dev.gwr.gateway.report.ReportDetail.ReportPart;
import dev.gwr.gateway.report.ReportDetail.ReportSection;
import dev.gwr.gateway.service.GlossaryClient;
import dev.gwr.gateway.service.ProjectsClient;
import dev.gwr.gateway.service.TargetsClient;
import dev.gwr.seeds.Outline;
import dev.gwr.seeds.Report;
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

@Path("/api/v1/reports")
@Tag(name = "Reports")
@Blocking
public class ReportResource {

    @Inject
    ReportLibrary library;

    @RestClient
    TargetsClient targets;

    @RestClient
    ProjectsClient projects;

    @RestClient
    GlossaryClient glossary;

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.TEXT_CSV})
    @Operation(operationId = "listReports", summary = "List reports",
            description = "The work reports that are here (政府工作报告), the newest first.")
    public ReportPage list() {
        List<ReportSummary> items = library.all().stream().map(ReportSummary::of).toList();
        return new ReportPage(items, items.size(), null, null);
    }

    @GET
    @Path("{report}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getReport", summary = "Get a report",
            description = "What the report is, its outline, and how many targets, observations, projects and "
                    + "terms each section holds.")
    public ReportDetail get(@PathParam("report") @Parameter(description = "Id of the report", example = "jx-2024") String id) {
        Report report = library.get(id);
        Gathering all = new Gathering()
                .ask(Part.TARGETS, targets.targetCounts(Gathering.query("report", id, "groupBy", "SECTION")))
                .ask(Part.OBSERVATIONS, Gathering.all(targets::observations, Gathering.query("report", id)))
                .ask(Part.PROJECTS, projects.projectCounts(Gathering.query("report", id, "groupBy", "SECTION")))
                .ask(Part.TERMS, glossary.termCounts(Gathering.query("report", id, "groupBy", "SECTION")))
                .await();
        List<ReportPart> parts = report.outline().parts().stream().map(part -> new ReportPart(part.code(), part.heading(),
                part.headingEn(), part.kind(), part.period(),
                part.sections().stream().map(section -> section(section, all)).toList())).toList();
        List<ReportDetail.Oddity> oddities = report.about().oddities().stream()
                .map(oddity -> new ReportDetail.Oddity(oddity.section(), oddity.quote(), oddity.remark())).toList();
        return new ReportDetail(ReportSummary.of(report), parts, oddities, all.missing());
    }

    private static ReportSection section(Outline.Section section, Gathering all) {
        return new ReportSection(section.code(), section.heading(), section.headingEn(), section.synthetic(),
                section.paragraphs().size(),
                count(all.get(Part.TARGETS), section), cited(all.items(Part.OBSERVATIONS), section),
                count(all.get(Part.PROJECTS), section),
                count(all.get(Part.TERMS), section));
    }

    /** A section without a group holds nothing; a missing answer says nothing. */
    private static Long count(JsonNode counts, Outline.Section section) {
        if (counts.isMissingNode()) {
            return null;
        }
        for (JsonNode group : counts.path("items")) {
            if (group.path("section").asText().equals(section.code())) {
                return group.path("count").asLong();
            }
        }
        return 0L;
    }

    /** Observations have no counts of their own; each says which sections it is cited from. */
    private static Long cited(List<JsonNode> records, Outline.Section section) {
        if (records == null) {
            return null;
        }
        return records.stream().filter(record -> {
            for (JsonNode code : record.path("sections")) {
                if (code.asText().equals(section.code())) {
                    return true;
                }
            }
            return false;
        }).count();
    }
}
