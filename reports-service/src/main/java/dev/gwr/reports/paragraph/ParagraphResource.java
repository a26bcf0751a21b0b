package dev.gwr.reports.paragraph;

import dev.gwr.commons.csv.ChosenColumns;
import dev.gwr.commons.csv.CsvTable;
import dev.gwr.commons.csv.CsvTables;
import dev.gwr.commons.csv.TableProfile;
import dev.gwr.commons.query.Paging;
import dev.gwr.commons.store.KeysetPager;
import dev.gwr.commons.store.Names;
import dev.gwr.commons.store.Sort;
import dev.gwr.commons.store.WholeList;
import dev.gwr.reports.report.ReportEntity;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/paragraphs")
@Tag(name = "Reports")
public class ParagraphResource {

    private static final Sort TEXT_ORDER =
            Sort.ascending(Sort.Key.text("e.report"), new Sort.Key("e.position", Integer.class), Sort.Key.text("e.id"));

    @Inject
    EntityManager entities;

    @Inject
    CsvTables tables;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listParagraphs", summary = "List paragraphs",
            description = "The paragraphs of published reports, by report and in the order of the text; with `q`, "
                    + "those that hold the words.")
    public ParagraphPage list(@Valid @BeanParam ParagraphFilter filter, @Valid @BeanParam Paging paging) {
        KeysetPager.Slice<Paragraph> slice =
                KeysetPager.page(entities, ParagraphEntity.class, filter.where(), TEXT_ORDER, paging, Paragraph::of);
        return new ParagraphPage(slice.items(), slice.total(), slice.next());
    }

    @GET
    @Path("table.csv")
    @Produces(CsvTable.TEXT_CSV)
    @Operation(operationId = "listParagraphsAsCsv", summary = "List paragraphs, as a CSV table",
            description = "All paragraphs that the filters mean, in one file, a row for each.")
    public CsvTable<Paragraph> csv(@Valid @BeanParam ParagraphFilter filter,
            @QueryParam("profile") @Parameter(description = TableProfile.DESCRIPTION) TableProfile profile) {
        return tables.of("paragraphs", profile, Paragraph.class, () -> columns(ReportEntity.names()),
                new WholeList<>(entities, ParagraphEntity.class, filter.where(), TEXT_ORDER,
                        page -> page.stream().map(Paragraph::of).toList()));
    }

    private static ChosenColumns<Paragraph> columns(Names names) {
        return new ChosenColumns<Paragraph>()
                .add("报告", one -> names.report(one.report()))
                .add("章节", Paragraph::section)
                .add("标题", Paragraph::heading)
                .add("段", Paragraph::number)
                .add("原文", Paragraph::text)
                .add("编号", Paragraph::id);
    }
}
