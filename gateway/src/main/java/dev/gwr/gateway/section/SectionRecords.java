package dev.gwr.gateway.section;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gwr.gateway.combine.Gathering;
import dev.gwr.gateway.combine.Part;
import dev.gwr.gateway.service.GlossaryClient;
import dev.gwr.gateway.service.ProjectsClient;
import dev.gwr.gateway.service.TargetsClient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The records that some sections hold, and where they stand in the text. */
@ApplicationScoped
public class SectionRecords {

    /** The name that the mentions of terms are gathered under. */
    public static final String MENTIONS = "mentions";

    private static final String ITEMS = "items";

    /** A place of the text that a record cites. */
    public record Place(String section, int paragraph, Span span, JsonNode record) {
    }

    @RestClient
    TargetsClient targets;

    @RestClient
    ProjectsClient projects;

    @RestClient
    GlossaryClient glossary;

    /** Asks for the targets, observations and projects that some sections of a report hold. */
    public Gathering askCited(String report, Collection<String> sections) {
        return new Gathering()
                .ask(Part.TARGETS, Gathering.all(targets::targets, query(report, sections)))
                .ask(Part.OBSERVATIONS, Gathering.all(targets::observations, query(report, sections)))
                .ask(Part.PROJECTS, Gathering.all(projects::projects, query(report, sections)));
    }

    /** Asks for the terms too. */
    public Gathering ask(String report, Collection<String> sections) {
        return askCited(report, sections)
                .ask(Part.TERMS, Gathering.all(glossary::terms, query(report, sections)))
                .ask(MENTIONS, Part.TERMS, Gathering.all(glossary::mentions, query(report, sections)));
    }

    private static MultivaluedMap<String, String> query(String report, Collection<String> sections) {
        var query = Gathering.query("report", report);
        sections.forEach(section -> query.add("section", section));
        return query;
    }

    /** Where the gathered records stand in a report. */
    public static List<Place> places(Gathering gathered, String report) {
        List<Place> places = new ArrayList<>();
        for (JsonNode target : gathered.get(Part.TARGETS).path(ITEMS)) {
            add(places, report, RecordType.TARGET, target.path("id").asText(), target.path("citations"), target);
        }
        for (JsonNode observation : gathered.get(Part.OBSERVATIONS).path(ITEMS)) {
            add(places, report, RecordType.OBSERVATION, observation.path("id").asText(), observation.path("citations"),
                    observation);
        }
        for (JsonNode project : gathered.get(Part.PROJECTS).path(ITEMS)) {
            for (JsonNode commitment : project.path("commitments")) {
                add(places, report, RecordType.PROJECT, project.path("id").asText(), commitment.path("citations"), project);
            }
        }
        for (JsonNode term : gathered.get(Part.TERMS).path(ITEMS)) {
            add(places, report, RecordType.TERM, term.path("id").asText(), term.path("citations"), term);
        }
        for (JsonNode mention : gathered.get(MENTIONS).path(ITEMS)) {
            add(places, report, RecordType.TERM, mention.path("term").asText(), mention.path("citation"), mention);
        }
        return places;
    }

    private static void add(List<Place> places, String report, RecordType type, String id, JsonNode citations,
            JsonNode record) {
        Iterable<JsonNode> list = citations.isArray() ? citations : List.of(citations);
        for (JsonNode citation : list) {
            if (citation.path("report").asText().equals(report)) {
                places.add(new Place(citation.path("section").asText(), citation.path("paragraph").asInt(),
                        new Span(citation.path("start").asInt(), citation.path("end").asInt(), type, id), record));
            }
        }
    }
}
