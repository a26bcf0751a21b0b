package dev.gwr.projects;

import dev.gwr.commons.testing.RealPostgres;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** In the JVM even the library that looks at tokens is heard, at its most talkative. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
class SecurityTest extends SecurityCases {

    private static final Logger TALKATIVE = Logger.getLogger("io.quarkus.oidc");
    private static final Listener LISTENER = new Listener();

    /** Keeps what is logged. */
    private static final class Listener extends Handler {

        private final StringBuffer heard = new StringBuffer();

        @Override
        public void publish(LogRecord logged) {
            heard.append(new SimpleFormatter().format(logged));
        }

        @Override
        public void flush() {
            // There is nothing between this and what it keeps.
        }

        @Override
        public void close() {
            heard.setLength(0);
        }
    }

    @BeforeAll
    static void listen() {
        Logger.getLogger("").addHandler(LISTENER);
        TALKATIVE.setLevel(Level.ALL);
    }

    @AfterAll
    static void listenNoMore() {
        TALKATIVE.setLevel(null);
        Logger.getLogger("").removeHandler(LISTENER);
    }

    @Override
    String log() {
        return LISTENER.heard.toString();
    }

    @Override
    String logged() {
        return "Authorization scheme: Bearer";
    }
}
