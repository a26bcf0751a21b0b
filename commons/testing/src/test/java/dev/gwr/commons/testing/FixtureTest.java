package dev.gwr.commons.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gwr.seeds.Reports;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The made-up folders are reports like any other, and small ones. */
class FixtureTest {

    /** Two pages, and no more: who extends one keeps it so. */
    private static final int PAGES = 3000;

    private static void isProven(String report, Reports folder) {
        Reports.Proven proven = folder.prove().get(0);
        assertEquals(List.of(), proven.faults());
        assertEquals(report, proven.report().orElseThrow().id());
        assertTrue(proven.report().orElseThrow().text().length() < PAGES);
    }

    @Test
    void itsTextProvesTheReportOfTheServicesUnderTest() {
        isProven(Fixture.REPORT, Reports.of(Fixture.REPORT, Fixture.report()));
    }

    @Test
    void itsTextProvesTheFolderThatTestsSend(@TempDir Path directory) throws IOException {
        isProven(Fixture.FOLDER_ID, Reports.folder(Fixture.folder(directory, UnaryOperator.identity())));
    }
}
