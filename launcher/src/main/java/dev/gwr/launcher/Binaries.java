package dev.gwr.launcher;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's programs, unpacked once from the jar that Maven brought. Unpacked aside and moved when whole, in a
 * directory named after the archive's digest: a run killed while it unpacks leaves nothing that looks whole, and
 * another version lands beside the old one.
 */
final class Binaries {
    private static final int DIGEST_CHARACTERS = 16;
    private static final int ANY_EXECUTE = 0111;

    private Binaries() {
    }

    /** The directory of the programs, unpacked if this is the first time. */
    static Path in(Home home, Console console) throws IOException {
        Path place = home.directory().resolve("postgres-programs-" + digest());
        if (!Files.isDirectory(place)) {
            Path aside = Files.createTempDirectory(home.directory(), Leftovers.UNFINISHED);
            unpack(aside);
            Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE);
            console.step("PostgreSQL is unpacked (once)");
        }
        return place.resolve("bin");
    }

    private static String digest() throws IOException {
        try (DigestInputStream archive = new DigestInputStream(archive(), MessageDigest.getInstance("SHA-256"))) {
            archive.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(archive.getMessageDigest().digest()).substring(0, DIGEST_CHARACTERS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void unpack(Path directory) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(archive()))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path path = directory.resolve(entry.getName()).normalize();
                if (!path.startsWith(directory)) {
                    throw new IOException("the archive has a path that leads outside of it: " + entry.getName());
                }
                Files.createDirectories(entry.isDirectory() ? path : path.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
                } else if (entry.isFile()) {
                    Files.copy(tar, path);
                    if ((entry.getMode() & ANY_EXECUTE) != 0 && !path.toFile().setExecutable(true)) {
                        throw new IOException(path + " cannot be made executable");
                    }
                }
            }
        }
    }

    private static InputStream archive() throws IOException {
        try {
            return new BufferedInputStream(
                    DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system(), System.getProperty("os.arch")));
        } catch (IllegalStateException e) {
            throw new Refusal("GWR was built without PostgreSQL for " + system() + " on "
                    + System.getProperty("os.arch") + ": launcher/pom.xml lists the platforms it knows");
        }
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("mac") ? "Darwin" : name.startsWith("windows") ? "Windows" : "Linux";
    }
}
