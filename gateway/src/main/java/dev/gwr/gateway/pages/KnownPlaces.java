package dev.gwr.gateway.pages;

import dev.gwr.commons.search.SearchText;
import dev.gwr.seeds.catalogue.Catalogue;
import dev.gwr.seeds.catalogue.Regions;
import dev.gwr.seeds.catalogue.Regions.Region;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The places of the catalogue by all that they are called: who looks for 赣州 may mean the city and not its word. */
final class KnownPlaces {

    private static final Regions REGIONS = Catalogue.packaged().regions();
    private static final Map<String, Set<Region>> BY_NAME = byName();

    /**
     * A place and what it lies in, which tells the 鼓楼区 of four cities apart.
     *
     * @param within the code of the place that it belongs to; null for provinces and the nation
     */
    public record Named(String code, String name, String within) {
    }

    private KnownPlaces() {
    }

    /** Those of which the whole question is a name. */
    static List<Named> called(String question) {
        return BY_NAME.getOrDefault(SearchText.normalise(question), Set.of()).stream().map(one -> new Named(one.code(),
                one.name(), one.parent().filter(code -> !code.equals(Regions.NATION)).orElse(null))).toList();
    }

    private static Map<String, Set<Region>> byName() {
        Map<String, Set<Region>> all = new LinkedHashMap<>();
        REGIONS.all().forEach(one -> Stream.concat(Stream.of(one.name(), one.shortName()), one.nameEn().stream())
                .forEach(name -> all.computeIfAbsent(SearchText.normalise(name), key -> new LinkedHashSet<>())
                .add(one)));
        return all;
    }
}
