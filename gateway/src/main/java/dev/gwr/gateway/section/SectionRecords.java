package dev.gwr.gateway.section;

import dev.gwr.gateway.combine.ParallelCalls;
import dev.gwr.gateway.combine.ParallelCalls.Call;
import dev.gwr.gateway.combine.Part;
import dev.gwr.gateway.service.GlossaryClient;
import dev.gwr.gateway.service.ProjectsClient;
import dev.gwr.gateway.service.TargetsClient;
import dev.gwr.gateway.service.glossary.Mention;
import dev.gwr.gateway.service.glossary.MentionPage;
import dev.gwr.gateway.service.glossary.Term;
import dev.gwr.gateway.service.glossary.TermPage;
import dev.gwr.gateway.service.projects.Project;
import dev.gwr.gateway.service.projects.ProjectPage;
import dev.gwr.gateway.service.targets.Observation;
import dev.gwr.gateway.service.targets.ObservationPage;
import dev.gwr.gateway.service.targets.Target;
import dev.gwr.gateway.service.targets.TargetPage;
import dev.gwr.model.Citation;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The records that some sections of a report hold, and where they stand in its text. */
@ApplicationScoped
public class SectionRecords {

    /** A place of the text that a record cites. */
    public record Place<T>(String section, int paragraph, Span span, T record) {
    }

    @RestClient
    TargetsClient targets;

    @RestClient
    ProjectsClient projects;

    @RestClient
    GlossaryClient glossary;

    public Call<List<Target>> targets(ParallelCalls calls, String report, Collection<String> sections) {
        return calls.ask(Part.TARGETS, allTargets(query(report, sections)));
    }

    public Call<List<Observation>> observations(ParallelCalls calls, String report, Collection<String> sections) {
        return calls.ask(Part.OBSERVATIONS, ParallelCalls.all(targets::observations, ObservationPage::getItems,
                ObservationPage::getNext, query(report, sections)));
    }

    public Call<List<Project>> projects(ParallelCalls calls, String report, Collection<String> sections) {
        return calls.ask(Part.PROJECTS, allProjects(query(report, sections)));
    }

    public Call<List<Term>> terms(ParallelCalls calls, String report, Collection<String> sections) {
        return calls.ask(Part.TERMS, ParallelCalls.all(glossary::terms, TermPage::getItems, TermPage::getNext,
                query(report, sections)));
    }

    public Call<List<Mention>> mentions(ParallelCalls calls, String report, Collection<String> sections) {
        return calls.ask(Part.TERMS, ParallelCalls.all(glossary::mentions, MentionPage::getItems, MentionPage::getNext,
                query(report, sections)));
    }

    public Uni<List<Target>> allTargets(MultivaluedMap<String, String> query) {
        return ParallelCalls.all(targets::targets, TargetPage::getItems, TargetPage::getNext, query);
    }

    public Uni<List<Project>> allProjects(MultivaluedMap<String, String> query) {
        return ParallelCalls.all(projects::projects, ProjectPage::getItems, ProjectPage::getNext, query);
    }

    private static MultivaluedMap<String, String> query(String report, Collection<String> sections) {
        var query = ParallelCalls.query("report", report);
        sections.forEach(section -> query.add("section", section));
        return query;
    }

    public static List<Place<Target>> targetPlaces(List<Target> targets, String report) {
        return places(targets, report, RecordType.TARGET, Target::getId, Target::getCitations);
    }

    public static List<Place<Observation>> observationPlaces(List<Observation> observations, String report) {
        return places(observations, report, RecordType.OBSERVATION, Observation::getId, Observation::getCitations);
    }

    public static List<Place<Project>> projectPlaces(List<Project> projects, String report) {
        return places(projects, report, RecordType.PROJECT, Project::getId, project -> project.getCommitments().stream()
                .flatMap(commitment -> commitment.getCitations().stream()).toList());
    }

    public static List<Place<Term>> termPlaces(List<Term> terms, String report) {
        return places(terms, report, RecordType.TERM, Term::getId, Term::getCitations);
    }

    public static List<Place<Mention>> mentionPlaces(List<Mention> mentions, String report) {
        return places(mentions, report, RecordType.TERM, Mention::getTerm, mention -> List.of(mention.getCitation()));
    }

    private static <T> List<Place<T>> places(List<T> records, String report, RecordType type, Function<T, String> id,
            Function<T, List<Citation>> citations) {
        List<Place<T>> places = new ArrayList<>();
        for (T record : records == null ? List.<T>of() : records) {
            for (Citation citation : citations.apply(record)) {
                if (citation.report().equals(report)) {
                    places.add(new Place<>(citation.section(), citation.paragraph(),
                            new Span(citation.start(), citation.end(), type, id.apply(record)), record));
                }
            }
        }
        return places;
    }
}
