package dev.gwr.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.stream.Stream;

/**
 * The data of PostgreSQL and the password to it, in one directory. Both are made aside and moved to their place
 * together, so that data without its password, or data half set up, never exists.
 */
final class Cluster {
    static final String SUPERUSER = "postgres";
    private static final int PASSWORD_BYTES = 24;

    private final Path directory;

    private Cluster(Path directory) {
        this.directory = directory;
    }

    /** The one that is there, if these programs can read it; a new one if this is the first run. */
    static Cluster in(Home home, Programs programs, Console console) throws IOException {
        Cluster cluster = new Cluster(home.postgres());
        String version = programs.version();
        if (Files.exists(cluster.versionFile())) {
            cluster.requireMajor(version);
            return cluster;
        }
        requireEmpty(home.postgres());
        Path aside = Files.createTempDirectory(home.directory(), Leftovers.UNFINISHED);
        new Cluster(aside).create(programs);
        Files.move(aside, home.postgres(), StandardCopyOption.ATOMIC_MOVE);
        console.step("PostgreSQL " + version + " is set up (once), with its data in " + cluster.data());
        return cluster;
    }

    Path data() {
        return directory.resolve("data");
    }

    /** Where the data is, or would be. */
    static Path dataIn(Home home) {
        return new Cluster(home.postgres()).data();
    }

    String password() throws IOException {
        return Files.readString(passwordFile()).trim();
    }

    private Path passwordFile() {
        return directory.resolve("password");
    }

    private Path versionFile() {
        return data().resolve("PG_VERSION");
    }

    /**
     * A password from the first moment, for every connection. Sorting and letters are PostgreSQL's own C.UTF-8, not the
     * operating system's: indexes stay right when that is upgraded, and every machine sorts alike.
     */
    private void create(Programs programs) throws IOException {
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        if (Home.POSIX) {
            Files.createFile(passwordFile(),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(passwordFile(), Base64.getUrlEncoder().withoutPadding().encodeToString(random) + "\n");
        programs.run("initdb", "--pgdata=" + data(), "--username=" + SUPERUSER, "--auth=scram-sha-256",
                "--pwfile=" + passwordFile(), "--encoding=UTF8", "--locale=C", "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8", "--no-instructions");
    }

    private void requireMajor(String version) throws IOException {
        String major = version.substring(0, version.indexOf('.'));
        String written = Files.readString(versionFile()).trim();
        if (!written.equals(major)) {
            throw new Refusal("the data in " + data() + " is of PostgreSQL " + written + ", and this GWR has " + version
                    + ", which cannot read it: move " + directory + " away, or set " + Settings.HOME
                    + " to another directory, to begin anew");
        }
    }

    private static void requireEmpty(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> files = Files.list(directory)) {
                if (files.findAny().isPresent()) {
                    throw new Refusal(directory + " is there, but is no data of PostgreSQL: move it away");
                }
            }
        }
    }
}
