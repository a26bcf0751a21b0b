package dev.gwr.seeds;

import dev.gwr.seeds.Seeds.IndicatorSeed;
import dev.gwr.seeds.Seeds.ObservationSeed;
import dev.gwr.seeds.Seeds.ProjectSeed;
import dev.gwr.seeds.Seeds.RegionSeed;
import dev.gwr.seeds.Seeds.ReportSeed;
import dev.gwr.seeds.Seeds.SectorSeed;
import dev.gwr.seeds.Seeds.TargetSeed;
import dev.gwr.seeds.Seeds.TermSeed;
import dev.gwr.seeds.Seeds.Uncounted;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One report: what it is, its text, and every record that was read out of it. */
public record Report(ReportSeed about, String text, Outline outline, List<IndicatorSeed> indicators,
        List<TargetSeed> targets, List<ObservationSeed> observations, List<SectorSeed> sectors, List<ProjectSeed> projects,
        List<TermSeed> terms, List<RegionSeed> regions, List<Uncounted> uncounted) {

    public String id() {
        return about.id();
    }

    public List<Citation> citations(Seeds.Seed seed) {
        return outline.cite(seed.cites());
    }

    /** Regions and every region above them: what a record of these regions is found by. */
    public Set<String> withParents(List<String> codes) {
        Map<String, String> parents = new HashMap<>();
        regions.forEach(region -> parents.put(region.code(), region.parent()));
        Set<String> all = new LinkedHashSet<>();
        for (String code : codes) {
            for (String up = code; up != null && all.add(up); up = parents.get(up)) {
                continue;
            }
        }
        return all;
    }
}
