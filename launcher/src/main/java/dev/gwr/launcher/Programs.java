package dev.gwr.launcher;

import com.sun.security.auth.module.UnixSystem;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs PostgreSQL's own programs (initdb, pg_ctl, postgres), as root too and untouched by the user's environment. */
final class Programs {
    private final Path directory;

    Programs(Path directory) {
        this.directory = directory;
    }

    /**
     * PostgreSQL refuses to run as root. On Linux, root may run it in a user namespace of its own, in which it is
     * nobody; where a container forbids even that, better one line now than PostgreSQL's words later.
     */
    static void requireUsableUser() {
        if (Home.POSIX && new UnixSystem().getUid() == 0 && !LinuxUtils.isUnshareAvailable()) {
            throw new Refusal("PostgreSQL does not run as root, and this machine does not allow \"unshare -U\","
                    + " by which it could: run as an ordinary user");
        }
    }

    /** Runs one to its end and returns what it printed; if it fails, that is the message. */
    String run(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (LinuxUtils.isUnshareAvailable()) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(directory.resolve(program).toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(TerminalSignals.ignore(command)).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).trim();
        try {
            if (process.waitFor() != 0) {
                throw new IOException(program + " failed: " + output.replaceAll("\\s*\\R\\s*", "; "));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(program + " was interrupted", e);
        }
        return output;
    }

    /** The version, such as 18.6. */
    String version() throws IOException {
        String[] words = run("postgres", "--version").split(" ");
        return words[words.length - 1];
    }
}
