package dev.gwr.commons.testing;

import dev.gwr.seeds.Reports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Directories that take the place of the packaged reports ({@code gwr.reports.packaged}) for a service under test, so
 * that no test depends on what is packaged.
 */
public final class ReportsUnderTest {

    /** The setting, and the variable of it. */
    static final String SETTING = "gwr.reports.packaged";
    static final String VARIABLE = "GWR_REPORTS_PACKAGED";

    /** The packaged report that the examples of the documents are of. */
    private static final String EXAMPLES = "jx-2024";

    private ReportsUnderTest() {
    }

    /** A directory with the made-up report, which cases are about. */
    static String fixture() {
        return directory(Fixture.REPORT, Fixture.report());
    }

    /** A directory with the report of the examples, whatever else is packaged. */
    static String examples() {
        return directory(EXAMPLES, Reports.find(Optional.empty()).files(EXAMPLES));
    }

    private static String directory(String report, Map<String, byte[]> files) {
        try {
            Path target = Files.createDirectories(Path.of("target").toAbsolutePath());
            Path directory = Files.createTempDirectory(target, "reports-under-test");
            Path folder = Files.createDirectory(directory.resolve(report));
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Files.write(folder.resolve(file.getKey()), file.getValue());
            }
            return directory.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
