package dev.gwr.seeds;

import dev.gwr.model.Citation;
import dev.gwr.seeds.Seeds.IndicatorSeed;
import dev.gwr.seeds.Seeds.ObservationSeed;
import dev.gwr.seeds.Seeds.ProjectSeed;
import dev.gwr.seeds.Seeds.RegionSeed;
import dev.gwr.seeds.Seeds.ReportSeed;
import dev.gwr.seeds.Seeds.SectorSeed;
import dev.gwr.seeds.Seeds.TargetSeed;
import dev.gwr.seeds.Seeds.TermSeed;
import dev.gwr.seeds.Seeds.Uncounted;
import dev.gwr.seeds.catalogue.Catalogue;
import dev.gwr.seeds.catalogue.Regions;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** One report: what it is, its text, and every record that was read out of it. */
public record Report(ReportSeed about, String text, Outline outline, List<IndicatorSeed> indicators,
        List<TargetSeed> targets, List<ObservationSeed> observations, List<SectorSeed> sectors,
        List<ProjectSeed> projects,
        List<TermSeed> terms, List<RegionSeed> regions, List<Uncounted> uncounted) {

    public String id() {
        return about.id();
    }

    public List<Citation> citations(Seeds.Seed seed) {
        return outline.cite(seed.cites());
    }

    /**
     * Regions and every region above them, up to the province: what a record of these regions is found by. Everything
     * lies in the nation, so that only what is the nation's own is found by it.
     */
    public Set<String> withParents(List<String> codes) {
        Set<String> all = new LinkedHashSet<>(codes);
        codes.stream().flatMap(code -> Catalogue.packaged().regions().withParents(code).stream())
                .map(Regions.Region::code)
                .filter(code -> !code.equals(Regions.NATION)).forEach(all::add);
        return all;
    }
}
