package dev.gwr.commons.start;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusBindException;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.ConfigValidationException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Runs a service. One that does not start says why in one line if it is a setting's fault, and in full if it is ours.
 */
@QuarkusMain
public class Main {

    private static final Logger LOG = Logger.getLogger(Main.class);

    private Main() {
    }

    public static void main(String... args) {
        Quarkus.run(null, Main::ended, args);
    }

    private static void ended(int code, Throwable failure) {
        if (failure != null) {
            reason(failure).ifPresentOrElse(reason -> LOG.errorf("Not started: %s", reason),
                    () -> LOG.error("Not started", failure));
        }
        System.exit(code);
    }

    /** What a setting's fault is, in one line; empty for any other. */
    static Optional<String> reason(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartRefused || cause instanceof ConfigurationException) {
                return Optional.of(line(cause.getMessage()));
            }
            if (cause instanceof ConfigValidationException invalid) {
                return Optional.of(line(problems(invalid)));
            }
            if (cause instanceof QuarkusBindException bind) {
                return Optional.of("port " + bind.getPort() + " of " + bind.getHost() + " cannot be listened on: it is "
                        + "taken or not ours");
            }
        }
        return Optional.empty();
    }

    private static String problems(ConfigValidationException invalid) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < invalid.getProblemCount(); i++) {
            all.append(i == 0 ? "" : "; ").append(invalid.getProblem(i).getMessage());
        }
        return all.toString();
    }

    private static String line(String message) {
        return Arrays.stream(String.valueOf(message).split("\\R")).map(String::strip).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
