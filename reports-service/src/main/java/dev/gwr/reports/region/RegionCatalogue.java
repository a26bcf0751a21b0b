package dev.gwr.reports.region;

import dev.gwr.reading.CatalogueGazetteer;
import dev.gwr.reading.Gazetteer;
import dev.gwr.seeds.catalogue.Catalogue;
import dev.gwr.seeds.catalogue.Regions;
import dev.gwr.seeds.catalogue.Regions.Region;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The administrative divisions of the whole country. */
@ApplicationScoped
public class RegionCatalogue {

    public boolean has(String code) {
        return regions().byCode(code).isPresent();
    }

    /** As the reader of texts needs them. */
    public Gazetteer gazetteer() {
        return CatalogueGazetteer.packaged();
    }

    Optional<Region> find(String code) {
        return regions().byCode(code);
    }

    List<Region> all() {
        return regions().all();
    }

    /** A division and those that it belongs to. */
    List<String> up(String code) {
        List<String> up = regions().withParents(code).stream().map(Region::code).toList();
        return up.isEmpty() ? List.of(code) : up;
    }

    /** A division and all that lies in it. */
    List<String> within(String code) {
        return regions().within(code).map(Region::code).toList();
    }

    private static Regions regions() {
        return Catalogue.packaged().regions();
    }
}
