package dev.gwr.seeds.catalogue;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.gwr.model.Unit;
import dev.gwr.seeds.SeedYaml;
import dev.gwr.seeds.Seeds.IndicatorSeed;
import dev.gwr.seeds.Seeds.SectorSeed;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What all reports share: regions, units, indicators and what they are called, sectors, areas of work. */
public final class Catalogue {

    /** What a theme of any report can belong to: an area of work that reports of all places and years have. */
    public record Area(String code, String name, String nameEn) {
    }

    /**
     * What reports call an indicator beside its name: {@code names} as they are written (规上工业增加值), {@code patterns} as
     * regular expressions where words stand between (城镇新增就业.{0,4}人数).
     */
    public record Aliases(String indicator, List<String> names, List<String> patterns) {
        public Aliases {
            names = names == null ? List.of() : List.copyOf(names);
            patterns = patterns == null ? List.of() : List.copyOf(patterns);
        }
    }

    private static final class Packaged {
        static final Catalogue CATALOGUE = new Catalogue();
    }

    private final Regions regions;
    private final Map<String, IndicatorSeed> indicators;
    private final List<SectorSeed> sectors;
    private final List<Area> areas;
    private final List<Aliases> aliases;

    private Catalogue() {
        regions = new Regions(new String(resource("regions.csv"), StandardCharsets.UTF_8).lines());
        indicators = byId(read("indicators.yaml", new TypeReference<List<IndicatorSeed>>() { }), IndicatorSeed::id);
        sectors = read("sectors.yaml", new TypeReference<>() { });
        areas = read("areas.yaml", new TypeReference<>() { });
        aliases = read("aliases.yaml", new TypeReference<>() { });
    }

    /** The catalogue that is packaged with the program. */
    public static Catalogue packaged() {
        return Packaged.CATALOGUE;
    }

    public Regions regions() {
        return regions;
    }

    public List<Unit> units() {
        return Unit.all();
    }

    /** The indicators, in their order. */
    public List<IndicatorSeed> indicators() {
        return List.copyOf(indicators.values());
    }

    public Optional<IndicatorSeed> indicator(String id) {
        return Optional.ofNullable(id).map(indicators::get);
    }

    public List<SectorSeed> sectors() {
        return sectors;
    }

    public List<Area> areas() {
        return areas;
    }

    public Set<String> areaCodes() {
        return areas.stream().map(Area::code).collect(Collectors.toSet());
    }

    public List<Aliases> aliases() {
        return aliases;
    }

    /** The bytes of the files that records of reports refer to, for a digest that changes with any of them. */
    public static List<byte[]> content() {
        return List.of(resource("regions.csv"), resource("indicators.yaml"), resource("sectors.yaml"),
                resource("areas.yaml"));
    }

    private static <T> Map<String, T> byId(List<T> list, Function<T, String> id) {
        Map<String, T> byId = new LinkedHashMap<>();
        for (T one : list) {
            if (byId.put(id.apply(one), one) != null) {
                throw new IllegalStateException("the catalogue has " + id.apply(one) + " twice");
            }
        }
        return byId;
    }

    private static <T> List<T> read(String file, TypeReference<List<T>> type) {
        List<T> list = SeedYaml.read("catalogue/" + file, resource(file), type);
        return list == null ? List.of() : List.copyOf(list);
    }

    private static byte[] resource(String file) {
        try (InputStream in = Catalogue.class.getResourceAsStream("/catalogue/" + file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
