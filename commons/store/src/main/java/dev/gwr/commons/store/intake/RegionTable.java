package dev.gwr.commons.store.intake;

import dev.gwr.seeds.catalogue.Catalogue;
import dev.gwr.seeds.catalogue.Regions.Region;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The regions of the whole country, as the catalogue has them. */
@ApplicationScoped
public class RegionTable {

    private static final String WRITE = "insert into region (code, name, name_en, level, parent) select * from "
            + "unnest(:codes, :names, :namesEn, :levels, :parents) on conflict (code) do update set name = "
            + "excluded.name, name_en = excluded.name_en, level = excluded.level, parent = excluded.parent where "
            + "region is distinct from excluded";

    @Inject
    EntityManager entities;

    void write() {
        List<Region> regions = Catalogue.packaged().regions().all();
        entities.createNativeQuery(WRITE).setParameter("codes", column(regions, Region::code))
                .setParameter("names", column(regions, Region::name))
                .setParameter("namesEn", column(regions, region -> region.nameEn().orElse(null)))
                .setParameter("levels", column(regions, region -> region.level().name()))
                .setParameter("parents", column(regions, region -> region.parent().orElse(null))).executeUpdate();
    }

    private static String[] column(List<Region> regions, Function<Region, String> of) {
        return regions.stream().map(of).toArray(String[]::new);
    }

    /** Regions and every region above them: what a record of these regions is found by. */
    public static String[] withParents(Collection<String> codes) {
        Set<String> all = new LinkedHashSet<>(codes);
        codes.forEach(code -> Catalogue.packaged().regions().withParents(code)
                .forEach(region -> all.add(region.code())));
        return all.toArray(String[]::new);
    }
}
