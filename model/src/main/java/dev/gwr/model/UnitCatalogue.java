package dev.gwr.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The units that are known, and what their words mean. Read without a lock: a change replaces all of it. */
final class UnitCatalogue {

    /** The powers of ten of what may stand before a unit. */
    static final Map<String, Integer> MULTIPLIERS = Map.ofEntries(
            Map.entry("百", 2), Map.entry("千", 3), Map.entry("万", 4),
            Map.entry("十万", 5), Map.entry("百万", 6), Map.entry("千万", 7), Map.entry("亿", 8), Map.entry("十亿", 9),
            Map.entry("百亿", 10), Map.entry("千亿", 11), Map.entry("万亿", 12), Map.entry("十万亿", 13), Map.entry("百万亿", 14),
            Map.entry("亿亿", 16), Map.entry("百亿亿", 18));
    private static final List<String> PREFIXES = MULTIPLIERS.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed()).toList();
    private static final int LONGEST_PREFIX = PREFIXES.get(0).length();

    /** Nobody writes 万% or 百分 for ten thousand per cent or a hundred points: 百分 begins another word. */
    private static final Set<String> NEVER_MULTIPLIED = Set.of("ratio", "points", "score", "rank", "age");

    private static final String PACKAGED = "/catalogue/units.tsv";

    private record Known(Map<String, Unit> units, Map<String, Unit.Reading> words, int longest) {
    }

    private volatile Known known = new Known(Map.of(), Map.of(), 0);

    static UnitCatalogue packaged() {
        UnitCatalogue catalogue = new UnitCatalogue();
        try (InputStream in = UnitCatalogue.class.getResourceAsStream(PACKAGED);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            catalogue.add(lines.lines().skip(1).map(UnitCatalogue::unit).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return catalogue;
    }

    /** A line: code, Chinese, English, dimension, and the words, each with its factor, as in {@code 斤=0.5 公斤=1}. */
    private static Unit unit(String line) {
        String[] fields = line.split("\t");
        Map<String, BigDecimal> words = new LinkedHashMap<>();
        for (String word : fields[4].split(" ")) {
            int factor = word.lastIndexOf('=');
            words.put(word.substring(0, factor), new BigDecimal(word.substring(factor + 1)));
        }
        return new Unit(fields[0], fields[1], fields[2], fields[3], words);
    }

    synchronized void add(Collection<Unit> further) {
        Map<String, Unit> units = new LinkedHashMap<>(known.units());
        further.forEach(unit -> units.merge(unit.name(), unit, UnitCatalogue::both));
        Map<String, Unit.Reading> words = new LinkedHashMap<>();
        units.values().forEach(unit -> unit.words()
                .forEach((word, factor) -> words.putIfAbsent(word, new Unit.Reading(unit, factor))));
        int longest = words.keySet().stream().mapToInt(String::length).max().orElse(0) + LONGEST_PREFIX;
        known = new Known(units, words, longest);
    }

    private static Unit both(Unit before, Unit after) {
        Map<String, BigDecimal> words = new LinkedHashMap<>(after.words());
        words.putAll(before.words());
        return new Unit(before.name(), before.zh(), before.en(), before.dimension(), words);
    }

    Optional<Unit> find(String code) {
        return Optional.ofNullable(code).map(known.units()::get);
    }

    List<Unit> all() {
        return new ArrayList<>(known.units().values());
    }

    Set<String> words() {
        return known.words().keySet();
    }

    Optional<Unit.Reading> read(String written) {
        Map<String, Unit.Reading> words = known.words();
        return read(written, word -> Optional.ofNullable(words.get(word)));
    }

    Optional<Unit.Reading> read(String written, Unit wanted) {
        Unit latest = find(wanted.name()).orElse(wanted);
        return read(written, word -> Optional.ofNullable(latest.words().get(word))
                .map(factor -> new Unit.Reading(latest, factor)));
    }

    private interface Words {
        Optional<Unit.Reading> get(String word);
    }

    private static Optional<Unit.Reading> read(String written, Words words) {
        Optional<Unit.Reading> plain = words.get(written);
        if (plain.isPresent()) {
            return plain;
        }
        String prefix = multiplierOf(written);
        return prefix.isEmpty() ? Optional.empty() : words.get(written.substring(prefix.length()))
                .filter(reading -> !NEVER_MULTIPLIED.contains(reading.unit().dimension()))
                .map(reading -> new Unit.Reading(reading.unit(),
                reading.factor().scaleByPowerOfTen(MULTIPLIERS.get(prefix))));
    }

    String beginningOf(String text) {
        for (int length = Math.min(known.longest(), text.length()); length > 0; length--) {
            String written = text.substring(0, length);
            if (read(written).isPresent()) {
                return written;
            }
        }
        return "";
    }

    static String multiplierOf(String text) {
        return PREFIXES.stream().filter(text::startsWith).findFirst().orElse("");
    }
}
