package dev.gwr.gateway.change;

import dev.gwr.commons.problem.ProblemException;
import dev.gwr.gateway.service.Service;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the merged feed stands: how far it has got in the feed of each service. Written as {@code t12.p5.g1}: the
 * letters of a service and the position in its feed. A position that was given out before there was a service says
 * nothing of it, and so stands before its first change. One that a newer gateway gave out may name a service that this
 * one does not have: that part is handed on as it came, so that a client may be answered now by the one, now by the
 * other.
 */
final class FeedVector {

    private static final Pattern PART = Pattern.compile("([a-z]{1,3})(\\d{1,18})");

    private final Map<Service, Long> positions;

    /** By the letters of services that are not known here. */
    private final Map<String, Long> others;

    private FeedVector(Map<Service, Long> positions, Map<String, Long> others) {
        this.positions = positions;
        this.others = others;
    }

    /** Before the first change of all. */
    static FeedVector start() {
        FeedVector vector = nowhere();
        for (Service service : Service.values()) {
            vector.positions.put(service, 0L);
        }
        return vector;
    }

    /** Where nothing is known of any. */
    static FeedVector nowhere() {
        return new FeedVector(new EnumMap<>(Service.class), new LinkedHashMap<>());
    }

    /** Reads one that was given out; no position at all is the start. */
    static FeedVector read(String since) {
        FeedVector vector = start();
        if (since == null) {
            return vector;
        }
        Set<String> said = new HashSet<>();
        for (String part : since.split("\\.", -1)) {
            Matcher matcher = PART.matcher(part);
            if (!matcher.matches() || !said.add(matcher.group(1))) {
                throw unknown();
            }
            String letters = matcher.group(1);
            long position = Long.parseLong(matcher.group(2));
            Arrays.stream(Service.values()).filter(one -> one.letters().equals(letters)).findFirst().ifPresentOrElse(
                    service -> vector.positions.put(service, position), () -> vector.others.put(letters, position));
        }
        // Every gateway has named the services of the first edition, so a position that names only unknown ones was
        // never given out.
        if (said.size() == vector.others.size()) {
            throw unknown();
        }
        return vector;
    }

    static ProblemException unknown() {
        return ProblemException.parameter("since", "it is not a position of this feed");
    }

    long of(Service service) {
        return positions.getOrDefault(service, 0L);
    }

    boolean knows(Service service) {
        return positions.containsKey(service);
    }

    /** The same, but for one service. */
    FeedVector with(Service service, long position) {
        Map<Service, Long> changed = new EnumMap<>(Service.class);
        changed.putAll(positions);
        changed.put(service, position);
        return new FeedVector(changed, others);
    }

    @Override
    public String toString() {
        return Stream.concat(positions.entrySet().stream().map(one -> one.getKey().letters() + one.getValue()),
                others.entrySet().stream().map(one -> one.getKey() + one.getValue())).collect(Collectors.joining("."));
    }
}
