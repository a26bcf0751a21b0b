package dev.gwr.seeds;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * All reports of an installation: those packaged on the class path ({@code reports/index} names their folders) and those in a
 * directory, one folder each. Nothing but the folders' files says which reports there are.
 */
public final class Reports {

    private static final List<String> FILES = List.of("report.yaml", "report.txt", "indicators.yaml", "targets.yaml",
            "observations.yaml", "sectors.yaml", "projects.yaml", "terms.yaml", "regions.yaml", "uncounted.yaml");

    /** Reads YAML strictly: a key that is unknown, written twice or left out is a typing error, not something to pass over. */
    private static final ObjectMapper YAML = JsonMapper.builder(new YAMLFactory())
            .addModule(new JavaTimeModule())
            .annotationIntrospector(new SeedKeys())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final Map<String, Map<String, byte[]>> folders;
    private final String digest;

    private Reports(Map<String, Map<String, byte[]>> folders) {
        this.folders = folders;
        this.digest = digest(folders);
    }

    /** The packaged reports and, if given, those of a directory. A folder of the same name in the directory wins. */
    public static Reports find(Optional<Path> directory) {
        Map<String, Map<String, byte[]>> folders = new LinkedHashMap<>();
        for (String name : packaged()) {
            folders.put(name, files(file -> resource("/reports/" + name + "/" + file)));
        }
        directory.ifPresent(path -> folders.putAll(folders(path)));
        return new Reports(folders);
    }

    /** Only the reports of a directory. */
    public static Reports in(Path directory) {
        return new Reports(folders(directory));
    }

    private static Map<String, Map<String, byte[]>> folders(Path directory) {
        Map<String, Map<String, byte[]>> folders = new LinkedHashMap<>();
        try (Stream<Path> list = Files.list(directory)) {
            for (Path folder : list.filter(entry -> Files.exists(entry.resolve("report.yaml"))).sorted().toList()) {
                noStrangers(folder);
                folders.put(folder.getFileName().toString(), files(file -> content(folder.resolve(file))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The directory of reports cannot be read: " + directory, e);
        }
        return folders;
    }

    /** A misspelt file name must not leave a file's records out in silence. */
    private static void noStrangers(Path folder) throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            list.map(file -> file.getFileName().toString()).filter(file -> file.endsWith(".yaml") || file.endsWith(".yml"))
                    .filter(file -> !FILES.contains(file)).sorted().findFirst().ifPresent(file -> {
                        throw new IllegalArgumentException(folder.resolve(file) + ": a report has no such file; it has " + FILES);
                    });
        }
    }

    /** Names every byte of the data: a service loads its seeds again only if this has changed. */
    public String digest() {
        return digest;
    }

    /** Reads every report. Takes as long as the YAML is; a caller that only needs to know whether anything changed does not. */
    public List<Report> load() {
        List<Report> reports = new ArrayList<>();
        folders.forEach((name, files) -> reports.add(report(name, files)));
        return reports;
    }

    private static Report report(String folder, Map<String, byte[]> files) {
        Seeds.ReportSeed about = read(folder, "report.yaml", files, new TypeReference<>() { });
        if (about == null || !folder.equals(about.id())) {
            throw new IllegalArgumentException("reports/" + folder + "/report.yaml: id must be the folder's name");
        }
        if (!files.containsKey("report.txt")) {
            throw new IllegalArgumentException("reports/" + folder + ": report.txt is missing");
        }
        String text = new String(files.get("report.txt"), StandardCharsets.UTF_8);
        return new Report(about, text, outline(folder, about, text),
                list(folder, "indicators.yaml", files, new TypeReference<>() { }),
                list(folder, "targets.yaml", files, new TypeReference<>() { }),
                list(folder, "observations.yaml", files, new TypeReference<>() { }),
                list(folder, "sectors.yaml", files, new TypeReference<>() { }),
                list(folder, "projects.yaml", files, new TypeReference<>() { }),
                list(folder, "terms.yaml", files, new TypeReference<>() { }),
                list(folder, "regions.yaml", files, new TypeReference<>() { }),
                list(folder, "uncounted.yaml", files, new TypeReference<>() { }));
    }

    private static Outline outline(String folder, Seeds.ReportSeed about, String text) {
        try {
            return new Outline(about, text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("reports/" + folder + "/report.yaml: " + e.getMessage(), e);
        }
    }

    private static <T> List<T> list(String folder, String file, Map<String, byte[]> files, TypeReference<List<T>> type) {
        List<T> list = read(folder, file, files, type);
        return list == null ? List.of() : List.copyOf(list);
    }

    private static <T> T read(String folder, String file, Map<String, byte[]> files, TypeReference<T> type) {
        byte[] content = files.get(file);
        if (content == null) {
            return null;
        }
        try {
            return YAML.readValue(content, type);
        } catch (IOException e) {
            throw new UncheckedIOException("reports/" + folder + "/" + file + fault(e, content), e);
        }
    }

    /** What is wrong and where, in the words of whoever wrote the YAML: no class names if it can be helped. */
    private static String fault(IOException e, byte[] content) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            String key = unknown.getPropertyName();
            return ", line " + lineOf(key, content) + ": unknown key " + key + "; known are "
                    + new TreeSet<>(unknown.getKnownPropertyIds());
        }
        if (e instanceof JsonProcessingException json && json.getLocation() != null) {
            return ", line " + json.getLocation().getLineNr() + ": " + json.getOriginalMessage();
        }
        return ": " + e.getMessage();
    }

    /** Jackson knows only where the record ends that has the key. */
    private static long lineOf(String key, byte[] content) {
        return 1 + new String(content, StandardCharsets.UTF_8).lines().takeWhile(line -> !line.contains(key + ":")).count();
    }

    private static List<String> packaged() {
        byte[] index = resource("/reports/index");
        return index == null ? List.of() : new String(index, StandardCharsets.UTF_8).lines().filter(l -> !l.isBlank()).toList();
    }

    private static Map<String, byte[]> files(Function<String, byte[]> content) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String file : FILES) {
            byte[] bytes = content.apply(file);
            if (bytes != null) {
                files.put(file, bytes);
            }
        }
        return files;
    }

    private static byte[] resource(String path) {
        try (InputStream in = Reports.class.getResourceAsStream(path)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] content(Path path) {
        try {
            return Files.exists(path) ? Files.readAllBytes(path) : null;
        } catch (IOException e) {
            throw new UncheckedIOException("A report's file cannot be read: " + path, e);
        }
    }

    private static String digest(Map<String, Map<String, byte[]>> folders) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            folders.forEach((folder, files) -> files.forEach((file, bytes) -> {
                sha.update((folder + "/" + file + "\0" + bytes.length + "\0").getBytes(StandardCharsets.UTF_8));
                sha.update(bytes);
            }));
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
