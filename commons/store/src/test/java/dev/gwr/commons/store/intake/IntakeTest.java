package dev.gwr.commons.store.intake;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.store.DataRevision;
import dev.gwr.commons.store.KnownCodes;
import dev.gwr.commons.testing.EditedReport;
import dev.gwr.commons.testing.Fixture;
import dev.gwr.commons.testing.PublishingServer;
import dev.gwr.commons.testing.RealPostgres;
import dev.gwr.model.publication.Publication;
import dev.gwr.seeds.Publications;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Publications come into a service's tables. Each case has a report of its own. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(PublishingServer.class)
class IntakeTest {

    private static final int REPLICAS = 8;

    PublishingServer reports;

    @Inject
    Intake intake;

    @Inject
    EntityManager entities;

    @Inject
    KeptRecords records;

    @Inject
    KnownCodes known;

    @Inject
    DataRevision revision;

    private static EditedReport report(String id) {
        return EditedReport.madeUp().as(id, 2025);
    }

    private void publish(EditedReport... edited) {
        reports.publish(edited);
        reports.awaitTaken();
    }

    /** As they are in the table: an entity would be the one that the test method's session read before. */
    private Set<String> names(String report) {
        return Set.copyOf(entities.createQuery("select name from KeptEntity where report = :report", String.class)
                .setParameter("report", report).getResultList());
    }

    private static ValidatableResponse state(String report, String state) {
        return given().get("/internal/intakes").then().body("find { it.report == '" + report + "' }.state", is(state));
    }

    @Test
    void thePackagedReportIsTakenInAtTheStart() {
        state(Fixture.REPORT, "TAKEN").body("find { it.report == '" + Fixture.REPORT + "' }.revision", is(0));
        assertTrue(names(Fixture.REPORT).contains("地区生产总值增长5%左右"));
    }

    @Test
    void aReportIsTakenInTakenInAnewAndTakenOut() {
        String since = given().get("/api/v1/changes?since=latest").path("next");
        publish(report("xa-2025"));
        assertEquals(4, names("xa-2025").size());
        publish(report("xa-2025").without("targets", "xa-2025-range").with("targets/xa-2025-relative/name", "\"另一个\""));
        assertEquals(Set.of("另一个", "三年新建绿道300公里以上", "完成某湖清淤"), names("xa-2025"));
        reports.withdraw("xa-2025");
        reports.awaitTaken();
        assertEquals(Set.of(), names("xa-2025"));
        state("xa-2025", "WITHDRAWN");
        given().get("/api/v1/changes?since=" + since).then().body("items.findAll { it.id == 'xa-2025' }.kind",
                contains("LOADED", "LOADED", "WITHDRAWN"));
        publish(report("xa-2025"));
        assertEquals(4, names("xa-2025").size());
    }

    @Test
    void whatIsThereAlreadyIsNotTakenInAgain() {
        publish(report("xb-2025"));
        String before = revision.revision();
        publish(report("xb-2025"));
        assertEquals(1, records.taken("xb-2025"));
        assertEquals(before, revision.revision(), "nothing changed for those who ask");
    }

    @Test
    void aFaultyReportIsSetAsideWholeAndKeepsNoOtherOut() {
        publish(report("xc-2025"));
        publish(report("xc-2025").with("targets/xc-2025-range/name", "\"neu\"")
                .with("targets/xc-2025-deliverable/name", '"' + KeptRecords.FAULTY + '"'), report("xd-2025"));
        state("xc-2025", "FAILED").body("find { it.report == 'xc-2025' }.fault",
                is("xc-2025-deliverable: it is faulty"));
        assertTrue(names("xc-2025").contains("产值增长5%—5.5%"), "what was taken in before is still there, whole");
        assertEquals(4, names("xc-2025").size());
        state("xd-2025", "TAKEN");
        publish(report("xc-2025").with("targets/xc-2025-range/name", "\"neu\""));
        state("xc-2025", "TAKEN").body("find { it.report == 'xc-2025' }.fault", nullValue());
        assertTrue(names("xc-2025").contains("neu"));
    }

    @Test
    void ofSeveralReplicasOneTakesItIn() throws Exception {
        Publication publication = Publications.read(report("xe-2025").json());
        Published published = new Published("xe-2025", 7, Publications.digest(publication), Published.State.PUBLISHED);
        ExecutorService replicas = Executors.newFixedThreadPool(REPLICAS);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < REPLICAS; i++) {
                all.add(replicas.submit(() -> {
                    start.await();
                    intake.take(published, () -> publication);
                    return null;
                }));
            }
            start.countDown();
            for (Future<?> one : all) {
                one.get(1, TimeUnit.MINUTES);
            }
        } finally {
            replicas.shutdownNow();
        }
        assertEquals(1, records.taken("xe-2025"));
        assertEquals(4, names("xe-2025").size());
    }

    @Test
    void aReportIsKnownTheMomentAfterItWasPublished() {
        reports.publish(report("xf-2025"));
        known.reports(List.of("xf-2025"));
        assertThrows(ProblemException.class, () -> known.reports(List.of("xf-2019")));
    }

    @Test
    void afterReportsServiceWasRestoredWhatIsPublishedThenCounts() {
        publish(report("xg-2025"));
        publish(report("xg-2025").with("targets/xg-2025-range/name", "\"二\""));
        reports.restore();
        publish(report("xg-2025").with("targets/xg-2025-range/name", "\"三\""));
        assertTrue(names("xg-2025").contains("三"));
    }

    @Test
    void whileReportsServiceIsAwayNothingIsLost() {
        publish(report("xh-2025"));
        reports.leave();
        try {
            assertThrows(ProblemException.class, () -> known.reports(List.of("xh-2019")));
            known.reports(List.of("xh-2025"));
            assertEquals(4, names("xh-2025").size());
        } finally {
            reports.come();
        }
        publish(report("xh-2025").without("targets", "xh-2025-range"));
        assertEquals(3, names("xh-2025").size());
    }
}
