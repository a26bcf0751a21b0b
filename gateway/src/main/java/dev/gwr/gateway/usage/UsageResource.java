package dev.gwr.gateway.usage;

import dev.gwr.gateway.combine.ParallelCalls;
import dev.gwr.gateway.combine.ParallelCalls.Call;
import dev.gwr.gateway.combine.Part;
import dev.gwr.gateway.section.SectionRecords;
import dev.gwr.gateway.service.GlossaryClient;
import dev.gwr.gateway.service.ReportsClient;
import dev.gwr.gateway.service.glossary.Mention;
import dev.gwr.gateway.service.glossary.MentionPage;
import dev.gwr.gateway.service.glossary.Term;
import dev.gwr.gateway.service.projects.Project;
import dev.gwr.gateway.service.reports.SectionText;
import dev.gwr.gateway.service.targets.Observation;
import dev.gwr.gateway.service.targets.Target;
import dev.gwr.model.Citation;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;

@Path("/api/v1/terms/{id}/usage")
@Tag(name = "Terms")
@Blocking
public class UsageResource {

    @Inject
    SectionRecords records;

    @RestClient
    GlossaryClient glossary;

    @RestClient
    ReportsClient reports;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getTermUsage", summary = "Get everything that uses a term",
            description = "Every place of the report that uses the term, and every target, observation and project "
                    + "that does. `via` says how: the record's own quote holds the term, the record is cited from the "
                    + "term's note, or it is cited from a sentence that the term stands in.")
    public TermUsage get(@PathParam("id") @Parameter(description = "Id of the term",
            example = "jx-2024-term-science-technology-six-actions") String id) {
        ParallelCalls first = new ParallelCalls();
        Call<Term> asked = first.ask(Part.TERMS, glossary.term(id));
        Call<List<Mention>> mentions = first.ask(Part.TERMS,
                ParallelCalls.all(glossary::mentions, MentionPage::getItems,
                MentionPage::getNext, ParallelCalls.query("term", id)));
        first.await();
        return usage(first.required(asked), first.required(mentions).stream().map(Mention::getCitation).toList());
    }

    private TermUsage usage(Term term, List<Citation> places) {
        String report = term.getReport();
        Set<String> notes = term.getCitations().stream().map(Citation::section).collect(Collectors.toSet());
        Set<String> sections = new TreeSet<>(notes);
        places.forEach(place -> sections.add(place.section()));
        ParallelCalls calls = new ParallelCalls();
        Call<List<Target>> targets = records.targets(calls, report, sections);
        Call<List<Observation>> observations = records.observations(calls, report, sections);
        Call<List<Project>> projects = records.projects(calls, report, sections);
        List<Call<SectionText>> texts = sections.stream()
                .map(section -> calls.ask(Part.REPORTS, reports.section(report, section))).toList();
        calls.await();
        TermPlaces uses = new TermPlaces(places, notes, texts.stream().map(Call::get).toList());
        return new TermUsage(term.getId(), report, term, uses.places(),
                targets.map(list -> uses.uses(SectionRecords.targetPlaces(list, report), TermUsage.TargetUse::new)),
                observations.map(list -> uses.uses(SectionRecords.observationPlaces(list, report),
                TermUsage.ObservationUse::new)),
                projects.map(list -> uses.uses(SectionRecords.projectPlaces(list, report), TermUsage.ProjectUse::new)),
                calls.missing());
    }
}
