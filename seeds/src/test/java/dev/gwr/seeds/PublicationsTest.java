package dev.gwr.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.gwr.model.Citation;
import dev.gwr.model.publication.Publication;
import dev.gwr.model.publication.PublishedObservation;
import dev.gwr.model.publication.PublishedProject;
import dev.gwr.model.publication.PublishedTarget;
import dev.gwr.model.publication.PublishedTerm;
import dev.gwr.model.publication.Reading;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A folder says the same as a publication, and a publication says the same after it was sent. */
class PublicationsTest {

    private static final List<Report> REPORTS = PackagedReportsTest.REPORTS;

    @Test
    void haveAllRecordsOfTheFolder() {
        for (Report report : REPORTS) {
            Publication publication = Publications.of(report);
            assertEquals(report.id(), publication.report().id());
            assertEquals(report.targets().size(), publication.targets().size());
            assertEquals(report.observations().size(), publication.observations().size());
            assertEquals(report.projects().size(), publication.projects().size());
            assertEquals(report.terms().size(), publication.terms().size());
            assertEquals(report.outline().sections().size(),
                    publication.report().parts().stream().mapToInt(part -> part.sections().size()).sum());
        }
    }

    @Test
    void sayOfEachRecordThatPeopleCuratedIt() {
        for (Publication publication : Publications.packaged()) {
            assertEquals(Set.of(Reading.CURATED), Stream.of(
                    publication.targets().stream().map(PublishedTarget::reading),
                    publication.observations().stream().map(PublishedObservation::reading),
                    publication.projects().stream().map(PublishedProject::reading),
                    publication.terms().stream().map(PublishedTerm::reading))
                    .flatMap(readings -> readings).collect(Collectors.toSet()));
        }
    }

    @Test
    void citeWhatStandsInThePublishedText() {
        for (Report report : REPORTS) {
            citations(Publications.of(report)).forEach(citation -> {
                String text = report.outline().section(citation.section()).orElseThrow().paragraphs()
                        .get(citation.paragraph() - 1)
                        .text();
                assertEquals(citation.quote(), text.substring(text.offsetByCodePoints(0, citation.start()),
                        text.offsetByCodePoints(0, citation.end())));
            });
        }
    }

    @Test
    void areTheSameAfterTheyWereSent() throws IOException {
        for (Publication publication : Publications.packaged()) {
            Publication received = Publications.read(Publications.json(publication));
            assertEquals(publication, received);
            assertEquals(Publications.digest(publication), Publications.digest(received));
        }
    }

    @Test
    void haveAnotherDigestWhereAWordIsAnother() {
        Publication publication = Publications.packaged().get(0);
        Publication other = Records.with(publication, "targets", Records.with(publication.targets(), 0,
                Records.with(publication.targets().get(0), "name", "另一个名称")));
        assertNotEquals(Publications.digest(publication), Publications.digest(other));
    }

    private static Stream<Citation> citations(Publication publication) {
        return Stream.of(publication.targets().stream().flatMap(target -> target.citations().stream()),
                publication.observations().stream().flatMap(observation -> observation.citations().stream()),
                publication.projects().stream().map(PublishedProject::commitments).flatMap(List::stream)
                        .flatMap(commitment -> commitment.citations().stream()),
                publication.terms().stream().flatMap(term -> term.citations().stream()),
                publication.terms().stream().map(PublishedTerm::mentions).flatMap(List::stream)
                        .map(PublishedTerm.PublishedMention::citation),
                publication.regionMentions().stream().map(Publication.RegionMention::citation))
                .flatMap(stream -> stream);
    }
}
