package dev.gwr.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The proof of the data: every report that is packaged, and every one of the directory that {@code
 * GWR_REPORTS_DIRECTORY} or {@code -Dgwr.reports.directory} names, stands in its text as its records say.
 */
class PackagedReportsTest {

    static final List<Report> REPORTS = Reports.find(directory()).load();

    static Optional<Path> directory() {
        return Stream.of(System.getProperty("gwr.reports.directory"), System.getenv("GWR_REPORTS_DIRECTORY"))
                .filter(name -> name != null && !name.isBlank()).map(Path::of).findFirst();
    }

    @TestFactory
    Stream<DynamicTest> isProvenByItsText() {
        assertFalse(REPORTS.isEmpty(), "there is no report");
        return REPORTS.stream().map(report -> DynamicTest.dynamicTest(report.id(), () -> {
            List<String> faults = ReportCheck.faults(report);
            assertEquals(0, faults.size(), () -> report.id() + " is not proven by its text:\n  "
                    + String.join("\n  ", faults));
        }));
    }

    @Test
    void sayTheSameOfWhatTheyShare() {
        assertEquals(List.of(), ReportCheck.faults(REPORTS));
    }
}
