package dev.gwr.reports.importing;

import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.problem.ProblemType;
import dev.gwr.commons.problem.Violation;
import dev.gwr.seeds.Reports;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A report's folder as one file. */
public final class FolderZip {

    public static final String MEDIA_TYPE = "application/zip";

    /** A folder has ten files; jx-2024, which is a long one, has half a megabyte. */
    private static final int MOST_FILES = 32;
    private static final int MOST_BYTES = 20_000_000;
    private static final LocalDateTime ALWAYS = LocalDateTime.of(2000, 1, 1, 0, 0);
    private static final Pattern ID = Pattern.compile("(?m)^id:\\s*[\"']?([A-Za-z0-9-]{1,60})[\"']?\\s*(#.*)?$");

    private FolderZip() {
    }

    /** The same files always make the same bytes. */
    static byte[] pack(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(ALWAYS);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Memory takes what is written to it", e);
        }
        return bytes.toByteArray();
    }

    /** The folder in a zip file, its files at the root or in one directory; refused where it is none. */
    static Reports unpack(byte[] zip) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        String directory = null;
        int left = MOST_BYTES;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.isDirectory()) {
                    continue;
                }
                String[] path = entry.getName().split("/");
                String above = path.length == 2 ? path[0] : "";
                if (path.length > 2 || directory != null && !directory.equals(above)) {
                    throw refused(entry.getName(), "the files of a report stand together: all at the root, or all in "
                            + "one directory");
                }
                directory = above;
                byte[] content = in.readNBytes(left + 1);
                left -= content.length;
                if (left < 0 || files.size() >= MOST_FILES) {
                    throw refused(entry.getName(), "unpacked, a report has at most " + MOST_FILES + " files and "
                            + MOST_BYTES + " bytes");
                }
                if (files.put(path[path.length - 1], content) != null) {
                    throw refused(entry.getName(), "it is there twice");
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw refused("body", "it is not a zip file that can be read");
        }
        if (!files.containsKey("report.yaml")) {
            throw refused("report.yaml", "it is missing: a report's folder has it, and report.txt");
        }
        try {
            return Reports.of(name(directory, files.get("report.yaml")), files);
        } catch (IllegalArgumentException e) {
            throw refused("body", e.getMessage());
        }
    }

    /** The name of the directory; of a folder without one, what its report.yaml says. */
    private static String name(String directory, byte[] about) {
        if (directory != null && !directory.isEmpty()) {
            return directory;
        }
        Matcher id = ID.matcher(new String(about, StandardCharsets.UTF_8));
        if (!id.find()) {
            throw refused("report.yaml", "it has no id");
        }
        return id.group(1);
    }

    static ProblemException refused(String field, String message) {
        return new ProblemException(ProblemType.NOT_A_REPORT, field + ": " + message, List.of(Violation.body(field,
                message)));
    }
}
