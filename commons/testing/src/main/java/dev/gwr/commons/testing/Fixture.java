package dev.gwr.commons.testing;

import dev.gwr.model.publication.Publication;
import dev.gwr.seeds.Publications;
import dev.gwr.seeds.Reports;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Made-up reports for tests: the one that services under test have, and two that tests send, a text as a page would
 * have it and a curated folder.
 */
public final class Fixture {

    /** The report that services under test have in the place of the packaged ones. */
    public static final String REPORT = "fj-2024";

    /** The report that the text is. */
    public static final String TEXT_ID = "jx-2031";

    /** The report that the folder is. */
    public static final String FOLDER_ID = "jx-2032";

    private static final List<String> FILES = List.of("report.yaml", "report.txt", "targets.yaml", "observations.yaml",
            "uncounted.yaml");

    private static final List<String> REPORT_FILES = List.of("report.yaml", "report.txt", "targets.yaml",
            "observations.yaml", "projects.yaml", "terms.yaml", "regions.yaml", "uncounted.yaml");

    private Fixture() {
    }

    /** The files of the report that services under test have, by their names. */
    public static Map<String, byte[]> report() {
        return REPORT_FILES.stream().collect(Collectors.toMap(Function.identity(),
                file -> resource("/fixture/packaged/" + REPORT + "/" + file)));
    }

    /** The same as it is published. */
    public static Publication publication() {
        return Publications.of(Reports.of(REPORT, report()).load().get(0));
    }

    public static String text() {
        return new String(resource("/fixture/" + TEXT_ID + ".txt"), StandardCharsets.UTF_8);
    }

    /** The same text as of another year: another report. */
    public static String text(int year) {
        return of(year, text(), 2031);
    }

    private static String of(int year, String content, int own) {
        return content.replace(String.valueOf(own), "~").replace(String.valueOf(own - 1), String.valueOf(year - 1))
                .replace("~", String.valueOf(year));
    }

    /** The folder as a zip, as of a year, each of its files as it is after a change. */
    public static byte[] zip(int year, UnaryOperator<String> change) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String file : FILES) {
                zip.putNextEntry(new ZipEntry(file));
                zip.write(change.apply(of(year, folderFile(file), 2032)).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Writes the folder below a directory, each of its files as it is after a change. */
    public static Path folder(Path directory, UnaryOperator<String> change) throws IOException {
        Path folder = Files.createDirectories(directory.resolve(FOLDER_ID));
        for (String file : FILES) {
            Files.writeString(folder.resolve(file), change.apply(folderFile(file)), StandardCharsets.UTF_8);
        }
        return folder;
    }

    private static String folderFile(String file) {
        return new String(resource("/fixture/" + FOLDER_ID + "/" + file), StandardCharsets.UTF_8);
    }

    private static byte[] resource(String path) {
        try (InputStream in = Fixture.class.getResourceAsStream(path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
