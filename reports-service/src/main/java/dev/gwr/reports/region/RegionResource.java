package dev.gwr.reports.region;

import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.query.Cursor;
import dev.gwr.commons.query.Paging;
import dev.gwr.model.Citation;
import dev.gwr.model.Sentences;
import dev.gwr.reports.report.ReportEntity;
import dev.gwr.seeds.catalogue.Regions;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/regions")
@Tag(name = "Regions")
public class RegionResource {

    @Inject
    EntityManager entities;

    @Inject
    RegionCatalogue catalogue;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listRegions", summary = "List regions",
            description = "Administrative divisions by code, whichever reports are here, each with how often they "
                    + "name it.")
    public RegionPage list(@Valid @BeanParam RegionFilter filter, @Valid @BeanParam Paging paging) {
        check(filter.report);
        String after = paging.cursor == null ? ""
                : (String) Cursor.read(paging.cursor, paging.listName(), List.<Class<?>>of(String.class)).get(0);
        List<Regions.Region> all = catalogue.all().stream().filter(filter::takes).sorted(Comparator.comparing(
                Regions.Region::code)).toList();
        List<Regions.Region> rest = all.stream().filter(one -> one.code().compareTo(after) > 0).toList();
        List<Regions.Region> page = rest.stream().limit(paging.limitOrDefault()).toList();
        Map<String, Long> mentions = mentions(filter.report);
        String next = rest.size() > page.size()
                ? Cursor.write(paging.listName(), List.of(page.get(page.size() - 1).code())) : null;
        return new RegionPage(page.stream().map(one -> region(one, mentions)).toList(), all.size(), next);
    }

    @GET
    @Path("{code}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getRegion", summary = "Get a region and where it is named",
            description = "A division, and the places of published reports that name it or a division below it.")
    public RegionDetail get(@PathParam("code") @Parameter(description = "GB/T 2260 code",
            example = "360700") String code,
            @QueryParam("report") @Parameter(description = "Id of a published report; by default all",
                    example = "jx-2024")
            String report) {
        Regions.Region region = catalogue.find(code).orElseThrow(() -> ProblemException.notFound("region", code));
        check(report);
        List<RegionDetail.Mention> places = new ArrayList<>();
        for (Object one : entities.createNativeQuery("select m.region, m.report, m.section, m.paragraph, m.start_at, "
                + "m.end_at, m.quote, p.text from region_mention m "
                + "join paragraph p on p.report = m.report and p.section = m.section and p.number = m.paragraph "
                + "where m.region in :codes and (cast(:report as text) is null or m.report = :report) "
                + "order by m.report, p.position, m.start_at limit 200", Tuple.class)
                .setParameter("codes", catalogue.within(code)).setParameter("report", report).getResultList()) {
            Tuple row = (Tuple) one;
            Citation citation = new Citation(row.get(1, String.class), row.get(2, String.class), row.get(3,
                    Integer.class),
                    row.get(4, Integer.class), row.get(5, Integer.class), row.get(6, String.class));
            String paragraph = row.get(7, String.class);
            places.add(new RegionDetail.Mention(row.get(0, String.class), citation,
                    Sentences.text(paragraph, Sentences.around(paragraph, citation.start(), citation.end()))));
        }
        return new RegionDetail(region(region, mentions(report)), places);
    }

    private static void check(String report) {
        if (report != null && ReportEntity.findById(report) == null) {
            throw ProblemException.parameter("report", "there is no report '" + report + "'");
        }
    }

    private static Region region(Regions.Region one, Map<String, Long> mentions) {
        return new Region(one.code(), one.name(), one.nameEn().orElse(null), one.level(), one.parent().orElse(null),
                mentions.getOrDefault(one.code(), 0L));
    }

    /** How often each region is named, the divisions below it included. */
    private Map<String, Long> mentions(String report) {
        Map<String, Long> mentions = new HashMap<>();
        for (Object one : entities.createNativeQuery("select region, count(*) from region_mention where "
                + "(cast(:report as text) is null or report = :report) group by region", Tuple.class)
                .setParameter("report", report).getResultList()) {
            Tuple row = (Tuple) one;
            long count = row.get(1, Long.class);
            catalogue.up(row.get(0, String.class)).forEach(above -> mentions.merge(above, count, Long::sum));
        }
        return mentions;
    }
}
