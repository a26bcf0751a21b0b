package dev.gwr.gateway.pages;

import dev.gwr.commons.search.SearchText;
import dev.gwr.seeds.Seeds.IndicatorSeed;
import dev.gwr.seeds.catalogue.Catalogue;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The indicators of the catalogue by all that they are called: who looks for GDP means 地区生产总值增长. */
final class KnownIndicators {

    private static final Map<String, Set<String>> BY_NAME = byName();

    private KnownIndicators() {
    }

    /** Those of which the whole question is a name. */
    static List<IndicatorNotes.Named> called(String question) {
        return BY_NAME.getOrDefault(SearchText.normalise(question), Set.of()).stream()
                .flatMap(id -> Catalogue.packaged().indicator(id).stream())
                .map(one -> new IndicatorNotes.Named(one.id(), one.name(), one.nameEn())).toList();
    }

    private static Map<String, Set<String>> byName() {
        Map<String, Set<String>> all = new LinkedHashMap<>();
        for (IndicatorSeed one : Catalogue.packaged().indicators()) {
            Stream.of(one.name(), one.nameEn()).filter(Objects::nonNull).forEach(name -> add(all, name, one.id()));
        }
        Catalogue.packaged().aliases().forEach(one -> one.names().forEach(name -> add(all, name, one.indicator())));
        return all;
    }

    private static void add(Map<String, Set<String>> all, String name, String id) {
        all.computeIfAbsent(SearchText.normalise(name), key -> new LinkedHashSet<>()).add(id);
    }
}
