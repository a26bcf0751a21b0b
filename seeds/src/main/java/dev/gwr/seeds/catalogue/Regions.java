package dev.gwr.seeds.catalogue;

import dev.gwr.model.RegionLevel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The nation, all provinces, prefectures and counties by their GB/T 2260 codes, whichever reports there are. Directly
 * administered counties (省直辖县级行政区划) and the districts of the four municipalities belong to the province.
 */
public final class Regions {

    /** The nation, whose reports are those of the State Council. */
    public static final String NATION = "100000";

    /**
     * {@code shortName}: 南昌, or the whole name where the short one would be taken for a larger place (南昌县). {@code
     * letters}: those of ISO 3166-2:CN in lower case, of provinces and the nation only. {@code nameEn} is missing for
     * most counties.
     */
    public record Region(String code, Optional<String> parent, RegionLevel level, String name, String shortName,
            Optional<String> nameEn, Optional<String> letters) {
    }

    private final Map<String, Region> byCode = new LinkedHashMap<>();
    private final Map<String, List<Region>> byName = new LinkedHashMap<>();
    private final Map<String, List<Region>> below = new LinkedHashMap<>();

    /** Reads lines of code, parent, level, name, short name, English name and letters. */
    Regions(Stream<String> lines) {
        lines.skip(1).filter(line -> !line.isBlank()).map(Regions::region).forEach(region -> {
            byCode.put(region.code(), region);
            Stream.of(region.name(), region.shortName()).distinct()
                    .forEach(name -> byName.computeIfAbsent(name, key -> new ArrayList<>()).add(region));
            region.parent().ifPresent(parent -> below.computeIfAbsent(parent, key -> new ArrayList<>()).add(region));
        });
    }

    private static Region region(String line) {
        String[] fields = line.split(",", -1);
        return new Region(fields[0], some(fields[1]), RegionLevel.valueOf(fields[2]), fields[3], fields[4],
                some(fields[5]),
                some(fields[6]));
    }

    private static Optional<String> some(String field) {
        return Optional.of(field).filter(text -> !text.isEmpty());
    }

    /**
     * All of them, in the order of their codes: a region stands behind the one that it belongs to, but for the nation.
     */
    public List<Region> all() {
        return List.copyOf(byCode.values());
    }

    public Optional<Region> byCode(String code) {
        return Optional.ofNullable(code).map(byCode::get);
    }

    /** Regions of a name or short name: 鼓楼区 is in four cities. */
    public List<Region> byName(String name) {
        return List.copyOf(byName.getOrDefault(name, List.of()));
    }

    /** The province, or the nation, of two letters of ISO 3166-2:CN: jx, sn, sx, cn. */
    public Optional<Region> byLetters(String letters) {
        return byCode.values().stream().filter(region -> region.letters().filter(letters::equals).isPresent())
                .findFirst();
    }

    /** A region and those that it belongs to, up to the nation; empty if the code is none. */
    public List<Region> withParents(String code) {
        List<Region> up = new ArrayList<>();
        for (Optional<Region> region = byCode(code); region.isPresent();
                region = region.get().parent().flatMap(this::byCode)) {
            up.add(region.get());
        }
        return up;
    }

    /** The province that a region lies in or is; the nation lies in none. */
    public Optional<Region> provinceOf(String code) {
        return withParents(code).stream().filter(region -> region.level() == RegionLevel.PROVINCE).findFirst();
    }

    /** What belongs to a region directly: the prefectures of a province, the counties of a prefecture. */
    public List<Region> below(String code) {
        return List.copyOf(below.getOrDefault(code, List.of()));
    }

    /** A region and all that lies in it, each region before its parts. */
    public Stream<Region> within(String code) {
        return Stream.concat(byCode(code).stream(), below(code).stream().flatMap(part -> within(part.code())));
    }
}
