package dev.gwr.gateway.pages.desk;

import dev.gwr.commons.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Links that sign somebody in, once and soon. In memory: they are for the one gateway of one's own machine. */
@ApplicationScoped
class Links {

    static final Duration LIFETIME = Duration.ofMinutes(5);
    static final int MOST = 100;
    private static final int BYTES = 24;

    private record Link(String token, Instant end) {
    }

    private final Map<String, Link> links = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();
    Clock clock = Clock.systemUTC();

    /** Of links that are still good none makes room for another: whoever asks for more of them is told to wait. */
    synchronized String keep(String token) {
        links.values().removeIf(link -> !isGood(link));
        if (links.size() >= MOST) {
            throw ProblemException.tooManyRequests("There are " + MOST + " links that nobody has used yet",
                    (int) LIFETIME.toSeconds());
        }
        byte[] code = new byte[BYTES];
        random.nextBytes(code);
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(code);
        links.put(text, new Link(token, clock.instant().plus(LIFETIME)));
        return text;
    }

    Optional<String> look(String code) {
        return Optional.ofNullable(links.get(code)).filter(this::isGood).map(Link::token);
    }

    Optional<String> take(String code) {
        return Optional.ofNullable(links.remove(code)).filter(this::isGood).map(Link::token);
    }

    private boolean isGood(Link link) {
        return link.end().isAfter(clock.instant());
    }
}
