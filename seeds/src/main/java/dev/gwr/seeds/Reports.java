package dev.gwr.seeds;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.gwr.seeds.catalogue.Catalogue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All reports of an installation: those packaged on the class path ({@code reports/index} names their folders) and
 * those in a directory, one folder each. Nothing but the folders' files says which reports there are.
 */
public final class Reports {

    private static final List<String> FILES = List.of("report.yaml", "report.txt", "indicators.yaml", "targets.yaml",
            "observations.yaml", "sectors.yaml", "projects.yaml", "terms.yaml", "regions.yaml", "uncounted.yaml");

    /** A folder that is no report, with all that is wrong with it. */
    public static final class FaultyFolderException extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        private final transient List<String> faults;

        FaultyFolderException(List<String> faults) {
            super(String.join("\n", faults));
            this.faults = List.copyOf(faults);
        }

        public List<String> faults() {
            return faults;
        }
    }

    /**
     * What became of a folder: a report that its text proves, or faults, each with the file or the record that it is
     * about.
     */
    public record Proven(String folder, Optional<Report> report, List<String> faults) {
    }

    /** {@code packaged}: the build has held it to the schemas already. */
    private record Folder(Map<String, byte[]> files, Set<String> strangers, boolean packaged) {
    }

    private final Map<String, Folder> folders;
    private final String digest;

    private Reports(Map<String, Folder> folders) {
        this.folders = folders;
        this.digest = digest(folders);
    }

    /** The packaged reports and, if given, those of a directory. A folder of the same name in the directory wins. */
    public static Reports find(Optional<Path> directory) {
        Map<String, Folder> folders = new LinkedHashMap<>();
        for (String name : packaged()) {
            folders.put(name, new Folder(files(file -> resource("/reports/" + name + "/" + file)), Set.of(), true));
        }
        directory.ifPresent(path -> folders.putAll(folders(path)));
        return new Reports(folders);
    }

    /** Only the reports of a directory. */
    public static Reports in(Path directory) {
        return new Reports(folders(directory));
    }

    /** The report of one folder. */
    public static Reports folder(Path folder) {
        Path whole = folder.toAbsolutePath().normalize();
        return new Reports(Map.of(whole.getFileName().toString(), read(whole, names(whole))));
    }

    /** The report of a folder that was sent: its name, and its files by their names. */
    public static Reports of(String name, Map<String, byte[]> files) {
        return new Reports(Map.of(name, new Folder(files(files::get), strangers(files.keySet()), false)));
    }

    /** A folder is meant to be a report if it holds YAML or a text; whether it is one is said when it is read. */
    private static Map<String, Folder> folders(Path directory) {
        Map<String, Folder> folders = new LinkedHashMap<>();
        try (Stream<Path> list = Files.list(directory)) {
            for (Path folder : list.filter(Files::isDirectory).sorted().toList()) {
                List<String> names = names(folder);
                if (names.stream().anyMatch(Reports::isMeant)) {
                    folders.put(folder.getFileName().toString(), read(folder, names));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The directory of reports cannot be read: " + directory, e);
        }
        return folders;
    }

    private static Folder read(Path folder, List<String> names) {
        Set<String> strangers = strangers(names.stream().filter(Reports::isMeant).toList());
        return new Folder(files(file -> content(folder.resolve(file))), strangers, false);
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> list = Files.list(folder)) {
            return list.map(file -> file.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of a report cannot be read: " + folder, e);
        }
    }

    private static boolean isMeant(String file) {
        return file.endsWith(".yaml") || file.endsWith(".yml") || file.equals("report.txt");
    }

    /** A misspelt file name must not leave a file's records out in silence. */
    private static Set<String> strangers(Collection<String> files) {
        return files.stream().filter(file -> !FILES.contains(file)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Names every byte of the data: a service loads its seeds again only if this has changed. */
    public String digest() {
        return digest;
    }

    /** Each folder by itself, by its name. */
    public Map<String, Reports> apart() {
        Map<String, Reports> apart = new LinkedHashMap<>();
        folders.forEach((name, folder) -> apart.put(name, new Reports(Map.of(name, folder))));
        return apart;
    }

    /** The files of a report's folder, by their names; empty if it is none of these. */
    public Map<String, byte[]> files(String report) {
        return folders.containsKey(report) ? folders.get(report).files() : Map.of();
    }

    /**
     * Reads every report, without a look at what it says; a folder that cannot be read is a {@link
     * FaultyFolderException}. Takes as long as the YAML is; a caller that only needs to know whether anything changed
     * does not.
     */
    public List<Report> load() {
        List<Report> reports = new ArrayList<>();
        folders.forEach((name, folder) -> reports.add(report(name, folder)));
        return reports;
    }

    /** Reads and proves every report; a faulty folder keeps no other from being read. */
    public List<Proven> prove() {
        List<Proven> proven = new ArrayList<>();
        folders.forEach((name, folder) -> {
            try {
                Report report = report(name, folder);
                List<String> faults = ReportCheck.faults(report);
                proven.add(new Proven(name, faults.isEmpty() ? Optional.of(report) : Optional.empty(), faults));
            } catch (FaultyFolderException e) {
                proven.add(new Proven(name, Optional.empty(), e.faults()));
            }
        });
        return proven;
    }

    private static Report report(String folder, Folder read) {
        List<String> faults = form(folder, read);
        if (!faults.isEmpty()) {
            throw new FaultyFolderException(faults);
        }
        try {
            return report(folder, read.files());
        } catch (FaultyFolderException e) {
            throw e;
        } catch (UncheckedIOException | IllegalArgumentException e) {
            throw new FaultyFolderException(List.of(e.getMessage()));
        }
    }

    /** What is wrong with a folder before anything that it says is read: its files, and their form. */
    private static List<String> form(String folder, Folder read) {
        List<String> faults = new ArrayList<>();
        String path = "reports/" + folder;
        read.strangers().forEach(file -> faults.add(path + "/" + file + ": a report has no such file; it has "
                + FILES));
        Stream.of("report.yaml", "report.txt").filter(file -> !read.files().containsKey(file))
                .forEach(file -> faults.add(path + ": " + file + " is missing"));
        if (!read.packaged()) {
            read.files().forEach((file, content) -> {
                if (file.endsWith(".yaml")) {
                    faults.addAll(SchemaCheck.faults(path + "/" + file, file.substring(0, file.indexOf('.')), content));
                }
            });
        }
        return faults;
    }

    private static Report report(String folder, Map<String, byte[]> files) {
        Seeds.ReportSeed about = read(folder, "report.yaml", files, new TypeReference<>() { });
        if (about == null || !folder.equals(about.id())) {
            throw new IllegalArgumentException("reports/" + folder + "/report.yaml: id must be the folder's name");
        }
        if (Catalogue.packaged().regions().byCode(about.region()).isEmpty()) {
            throw new IllegalArgumentException("reports/" + folder + "/report.yaml: there is no region "
                    + about.region());
        }
        String text = new String(files.get("report.txt"), StandardCharsets.UTF_8);
        Outline outline = outline(folder, about, text);
        List<Seeds.TargetSeed> targets = list(folder, "targets.yaml", files, new TypeReference<>() { });
        List<Seeds.ObservationSeed> observations = list(folder, "observations.yaml", files, new TypeReference<>() { });
        return new Report(about, text, outline,
                Shared.indicators(list(folder, "indicators.yaml", files, new TypeReference<>() { }), targets,
                observations),
                targets, observations, Shared.sectors(list(folder, "sectors.yaml", files, new TypeReference<>() { })),
                list(folder, "projects.yaml", files, new TypeReference<>() { }),
                list(folder, "terms.yaml", files, new TypeReference<>() { }),
                Shared.regions(folder, about, list(folder, "regions.yaml", files, new TypeReference<>() { })),
                list(folder, "uncounted.yaml", files, new TypeReference<>() { }));
    }

    private static Outline outline(String folder, Seeds.ReportSeed about, String text) {
        try {
            return new Outline(about, text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("reports/" + folder + "/report.yaml: " + e.getMessage(), e);
        }
    }

    private static <T> List<T> list(String folder, String file, Map<String, byte[]> files,
            TypeReference<List<T>> type) {
        List<T> list = read(folder, file, files, type);
        return list == null ? List.of() : List.copyOf(list);
    }

    private static <T> T read(String folder, String file, Map<String, byte[]> files, TypeReference<T> type) {
        byte[] content = files.get(file);
        return content == null ? null : SeedYaml.read("reports/" + folder + "/" + file, content, type);
    }

    private static List<String> packaged() {
        byte[] index = resource("/reports/index");
        return index == null ? List.of() : new String(index, StandardCharsets.UTF_8).lines().filter(l -> !l.isBlank())
                .toList();
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

    private static String digest(Map<String, Folder> folders) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            Catalogue.content().forEach(sha::update);
            folders.forEach((name, folder) -> folder.files().forEach((file, bytes) -> {
                sha.update((name + "/" + file + "\0" + bytes.length + "\0").getBytes(StandardCharsets.UTF_8));
                sha.update(bytes);
            }));
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
