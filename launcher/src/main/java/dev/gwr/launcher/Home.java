package dev.gwr.launcher;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** The directory where a run keeps what must outlive it (data, password) and what the next run must know. */
final class Home {
    static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("unix");

    private final Path directory;

    private Home(Path directory) {
        this.directory = directory;
    }

    /**
     * Creates it readable by its owner only, or takes the one that is there. One that belongs to somebody else is
     * refused: PostgreSQL would refuse its data later, and files left in it by root would shut its owner out.
     */
    static Home open(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            create(directory);
        } else if (POSIX && ownerOf(directory) != new UnixSystem().getUid()) {
            throw new Refusal(directory + " belongs to " + Files.getOwner(directory) + ", not to "
                    + System.getProperty("user.name") + ": run as its owner, or set " + Settings.HOME
                    + " to another directory");
        }
        return new Home(directory);
    }

    Path directory() {
        return directory;
    }

    Path lock() {
        return directory.resolve("run.lock");
    }

    Path postgres() {
        return directory.resolve("postgres");
    }

    /** Where the key to sign tokens with is, readable by the owner only, as everything here. */
    Path auth() {
        return directory.resolve("auth");
    }

    Logs logs() {
        return new Logs(directory.resolve("logs"));
    }

    /** The note of which process a part of the run is, for the run after a crash. */
    PidFile pidOf(String name) {
        return new PidFile(directory.resolve("pids").resolve(name + ".pid"));
    }

    private static void create(Path directory) throws IOException {
        try {
            Files.createDirectories(directory, ownerOnly());
        } catch (AccessDeniedException | FileAlreadyExistsException e) {
            throw new Refusal("the directory " + directory + " cannot be created (" + e + "): set " + Settings.HOME
                    + " to another");
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        return POSIX
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(
                PosixFilePermissions.fromString("rwx------"))}
                : new FileAttribute<?>[0];
    }

    private static long ownerOf(Path directory) throws IOException {
        return ((Number) Files.getAttribute(directory, "unix:uid")).longValue() & 0xFFFFFFFFL;
    }
}
