package dev.gwr.reports.region;

import dev.gwr.commons.search.SearchText;
import dev.gwr.model.RegionLevel;
import dev.gwr.seeds.catalogue.Regions;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which regions. */
public class RegionFilter {

    @QueryParam("parent")
    @Parameter(description = "Code of a division: those right below it", example = "360000")
    public List<String> parent;

    @QueryParam("level")
    @Parameter(description = "Level")
    public List<RegionLevel> level;

    @QueryParam("report")
    @Parameter(description = "Id of a published report: only what it names counts as mentions", example = "jx-2024")
    public String report;

    @QueryParam("q")
    @Parameter(description = "Words of its name, such as 赣州")
    @Size(max = 200, message = "must not be longer than 200 characters")
    public String q;

    boolean takes(Regions.Region region) {
        return (isEmpty(parent) || region.parent().filter(parent::contains).isPresent())
                && (isEmpty(level) || level.contains(region.level()))
                && (q == null || SearchText.holds(SearchText.normalise(region.name() + ' '
                        + region.nameEn().orElse("")), SearchText.words(q)));
    }

    private static boolean isEmpty(List<?> list) {
        return list == null || list.isEmpty();
    }
}
