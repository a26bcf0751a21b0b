package dev.gwr.seeds;

import dev.gwr.seeds.Seeds.AgainstSeed;
import dev.gwr.seeds.Seeds.IndicatorSeed;
import dev.gwr.seeds.Seeds.ObservationSeed;
import dev.gwr.seeds.Seeds.RegionMentions;
import dev.gwr.seeds.Seeds.RegionSeed;
import dev.gwr.seeds.Seeds.ReportSeed;
import dev.gwr.seeds.Seeds.SectorSeed;
import dev.gwr.seeds.Seeds.TargetSeed;
import dev.gwr.seeds.catalogue.Catalogue;
import dev.gwr.seeds.catalogue.Regions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a report takes from the catalogue: the indicators that it uses, the sectors, and the regions that it is about.
 */
final class Shared {

    private Shared() {
    }

    /**
     * The indicators that its figures use, in the order of the catalogue, and then its own, which the catalogue lacks.
     */
    static List<IndicatorSeed> indicators(List<IndicatorSeed> own, List<TargetSeed> targets,
            List<ObservationSeed> observations) {
        Stream<String> against = targets.stream().map(TargetSeed::against).filter(Objects::nonNull)
                .map(AgainstSeed::indicator);
        Set<String> used = Stream.of(targets.stream().map(TargetSeed::indicator), against,
                observations.stream().map(ObservationSeed::indicator)).flatMap(ids -> ids).collect(Collectors.toSet());
        return Stream.concat(Catalogue.packaged().indicators().stream().filter(one -> used.contains(one.id())),
                own.stream())
                .distinct().toList();
    }

    /** The sectors of the catalogue, and then its own. */
    static List<SectorSeed> sectors(List<SectorSeed> own) {
        return Stream.concat(Catalogue.packaged().sectors().stream(), own.stream()).distinct().toList();
    }

    /**
     * The region of the report with all that lies in it (of the nation only the provinces), and what else the text
     * names, with what that belongs to.
     */
    static List<RegionSeed> regions(String folder, ReportSeed about, List<RegionMentions> mentions) {
        Regions catalogue = Catalogue.packaged().regions();
        Map<String, List<Cite>> cites = new LinkedHashMap<>();
        Stream<Regions.Region> within = about.region().equals(Regions.NATION)
                ? Stream.concat(catalogue.byCode(Regions.NATION).stream(), catalogue.below(Regions.NATION).stream())
                : catalogue.within(about.region());
        within.forEach(region -> cites.put(region.code(), List.of()));
        mentions.forEach(mention -> {
            List<Regions.Region> up = catalogue.withParents(mention.code());
            if (up.isEmpty()) {
                throw new IllegalArgumentException("reports/" + folder + "/regions.yaml: there is no region "
                        + mention.code());
            }
            up.stream().filter(region -> !region.code().equals(Regions.NATION))
                    .forEach(region -> cites.putIfAbsent(region.code(), List.of()));
            cites.put(mention.code(), mention.cites());
        });
        return cites.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(entry -> RegionSeed.of(catalogue.byCode(entry.getKey()).orElseThrow(), entry.getValue())).toList();
    }
}
