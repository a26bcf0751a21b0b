package dev.gwr.reading;

import dev.gwr.model.RegionLevel;
import dev.gwr.seeds.catalogue.Catalogue;
import dev.gwr.seeds.catalogue.Regions;
import dev.gwr.seeds.catalogue.Regions.Region;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The places of the packaged catalogue. */
public final class CatalogueGazetteer implements Gazetteer {

    private final Regions regions;

    public CatalogueGazetteer(Regions regions) {
        this.regions = regions;
    }

    public static CatalogueGazetteer packaged() {
        return new CatalogueGazetteer(Catalogue.packaged().regions());
    }

    @Override
    public Optional<Place> byCode(String code) {
        return regions.byCode(code).map(this::place);
    }

    @Override
    public List<Place> named(String name) {
        return regions.byName(name).stream().filter(region -> region.name().equals(name)).map(this::place).toList();
    }

    @Override
    public List<Place> within(String code) {
        Stream<Region> all = code.equals(Regions.NATION) ? regions.below(code).stream() : regions.within(code).skip(1);
        return all.map(this::place).toList();
    }

    @Override
    public List<String> names() {
        return regions.all().stream().filter(region -> region.level() != RegionLevel.COUNTRY)
                .flatMap(region -> region.level() == RegionLevel.COUNTY ? Stream.of(region.name())
                        : Stream.of(region.name(), region.shortName())).distinct().toList();
    }

    private Place place(Region region) {
        return new Place(region.code(), region.name(), region.shortName(), region.level(), region.parent()
                .orElse(null), key(region));
    }

    /** jx, jx-ganzhou; jx-360722 where the place has no English name. */
    private String key(Region region) {
        String letters = region.letters().or(() -> regions.provinceOf(region.code()).flatMap(Region::letters))
                .orElse("xx");
        if (region.letters().isPresent()) {
            return letters;
        }
        String name = region.nameEn().map(english -> english.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""))
                .filter(one -> !one.isEmpty())
                .orElse(region.code());
        return letters + '-' + name;
    }
}
