package dev.gwr.gateway.change;

import dev.gwr.commons.problem.ProblemException;
import dev.gwr.gateway.service.Service;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where the merged feed stands: how far it has got in the feed of each service. Written as {@code t12.p5.g1}: the first letter
 * of a service and the position in its feed.
 */
final class FeedVector {

    private static final Pattern GRAMMAR = Pattern.compile(Arrays.stream(Service.values())
            .map(service -> letter(service) + "(\\d{1,18})").collect(Collectors.joining("\\.")));

    private final Map<Service, Long> positions;

    private FeedVector(Map<Service, Long> positions) {
        this.positions = positions;
    }

    /** Before the first change of all. */
    static FeedVector start() {
        Map<Service, Long> positions = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            positions.put(service, 0L);
        }
        return new FeedVector(positions);
    }

    /** Reads one that was given out; no position at all is the start. */
    static FeedVector read(String since) {
        FeedVector vector = start();
        if (since == null) {
            return vector;
        }
        Matcher matcher = GRAMMAR.matcher(since);
        if (!matcher.matches()) {
            throw unknown();
        }
        for (Service service : Service.values()) {
            vector.positions.put(service, Long.parseLong(matcher.group(service.ordinal() + 1)));
        }
        return vector;
    }

    static ProblemException unknown() {
        return ProblemException.parameter("since", "it is not a position of this feed");
    }

    long of(Service service) {
        return positions.get(service);
    }

    /** The same, but for one service. */
    FeedVector with(Service service, long position) {
        Map<Service, Long> changed = new EnumMap<>(positions);
        changed.put(service, position);
        return new FeedVector(changed);
    }

    private static char letter(Service service) {
        return service.serviceName().charAt(0);
    }

    @Override
    public String toString() {
        return positions.entrySet().stream().map(entry -> letter(entry.getKey()) + entry.getValue().toString())
                .collect(Collectors.joining("."));
    }
}
