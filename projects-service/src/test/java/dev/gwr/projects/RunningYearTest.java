package dev.gwr.projects;

import static dev.gwr.projects.Facts.correct;
import static dev.gwr.projects.Facts.editor;
import static dev.gwr.projects.Facts.fact;
import static dev.gwr.projects.Facts.project;
import static dev.gwr.projects.Facts.record;
import static dev.gwr.projects.Facts.recorded;
import static dev.gwr.projects.Facts.with;
import static dev.gwr.projects.Facts.withdraw;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gwr.commons.testing.ContractCases;
import dev.gwr.commons.testing.EditedReport;
import dev.gwr.commons.testing.PublishingServer;
import dev.gwr.commons.testing.RealPostgres;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Promises of a year that is not over: the invented report, moved to the year that it is now. */
@QuarkusTest
@WithTestResource(value = RealPostgres.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
@WithTestResource(value = PublishingServer.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class RunningYearTest extends ContractCases {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final String OBSERVATORY = "fj-straits-observatory";
    private static final String HAITAN = "fj-haitan-flood-storage-works";

    PublishingServer reports;

    @BeforeEach
    void publish() throws IOException {
        Path to = Path.of("target", "report-of-this-year", "fj-" + TODAY.getYear());
        try (Stream<Path> files = Files.list(Path.of("src", "test", "reports", "fj-2025"))) {
            Files.createDirectories(to);
            for (Path file : files.toList()) {
                Files.writeString(to.resolve(file.getFileName()), Files.readString(file)
                        .replace("2025", String.valueOf(TODAY.getYear()))
                        .replace("2024", String.valueOf(TODAY.getYear() - 1))
                        .replace("status: COMPLETED", "status: COMPLETION"));
            }
        }
        reports.publish(EditedReport.in(to.getParent()));
        reports.awaitTaken();
    }

    @Inject
    DataSource database;

    /** The rows of a commitment that begin when its period is over. */
    private List<String> afterwards(String commitment) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select status || ' from ' || to_char(valid_from at time zone "
                        + "'Asia/Shanghai', 'YYYY-MM-DD HH24:MI') from commitment_progress where valid_from > now() "
                        + "and commitment_id like '"
                        + commitment + "/%' order by valid_from")) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        }
        return rows;
    }

    private static void progress(String project, int commitment, String status) {
        project(project).body("commitments[" + commitment + "].progress.status", is(status));
    }

    @Test
    void aPlanIsOnTrackAndNothingSettlesItWhenTheYearIsOver() throws SQLException {
        String newYear = (TODAY.getYear() + 1) + "-01-01 00:00";
        String token = editor();
        progress(OBSERVATORY, 0, "NO_DATA");
        assertEquals(List.of(), afterwards(OBSERVATORY));
        String id = recorded(token, OBSERVATORY, TODAY.toString(), "选址", null);
        project(OBSERVATORY).body("commitments[0].progress.status", is("ON_TRACK"))
                .body("commitments[0].progress.milestones", contains(id))
                .body("commitments[0].progress.date", is(TODAY.toString()));
        assertEquals(List.of("NOT_JUDGED from " + newYear), afterwards(OBSERVATORY));
        String told = recorded(token, OBSERVATORY, TODAY.toString(), "列入规划", "IDENTIFICATION");
        progress(OBSERVATORY, 0, "MET");
        assertEquals(List.of(), afterwards(OBSERVATORY));
        withdraw(token, told).then().statusCode(200);
        progress(OBSERVATORY, 0, "ON_TRACK");
        assertEquals(List.of("NOT_JUDGED from " + newYear), afterwards(OBSERVATORY));
        withdraw(token, id).then().statusCode(200);
        progress(OBSERVATORY, 0, "NO_DATA");
        assertEquals(List.of(), afterwards(OBSERVATORY));
        String before = recorded(token, OBSERVATORY, (TODAY.getYear() - 1) + "-12-31", "动议", "IDENTIFICATION");
        progress(OBSERVATORY, 0, "NO_DATA");
        correct(token, before, fact((TODAY.getYear()) + "-01-01", "动议", "IDENTIFICATION")).then().statusCode(201);
        progress(OBSERVATORY, 0, "MET");
    }

    @Test
    void aPromiseToGetSomewhereIsSettledByWhatSaysSoOnly() throws SQLException {
        String token = editor();
        project(HAITAN).body("commitments.stage", contains("STARTED", "ACCELERATE", "COMPLETED", "OPERATE"));
        progress(HAITAN, 3, "NO_DATA");
        recorded(token, HAITAN, TODAY.getYear() + "-01-01", "移交", null);
        progress(HAITAN, 3, "ON_TRACK");
        assertEquals(List.of("NOT_MEASURED from " + (TODAY.getYear() + 1) + "-01-01 00:00"), afterwards(HAITAN));
        String put = record(token, HAITAN, with(with(fact(TODAY.toString(), "延期", null), "kind", "DELAYED"),
                "planned",
                Map.of("status", "COMPLETED", "date", (TODAY.getYear() + 1) + "-06-30"))).then().statusCode(201)
                .extract().path("id");
        progress(HAITAN, 3, "BEHIND");
        project(HAITAN).body("commitments[3].progress.milestones", contains(put))
                .body("planned.date", is((TODAY.getYear() + 1) + "-06-30"));
        assertEquals(List.of("MISSED from " + (TODAY.getYear() + 1) + "-01-01 00:00"), afterwards(HAITAN));
        withdraw(token, put).then().statusCode(200);
        record(token, HAITAN, with(fact(TODAY.toString(), "停工", null), "kind", "SUSPENDED")).then().statusCode(201);
        progress(HAITAN, 3, "BEHIND");
        recorded(token, HAITAN, TODAY.toString(), "全面运营", "COMPLETED");
        progress(HAITAN, 3, "MET");
        assertEquals(List.of(), afterwards(HAITAN));
    }
}
