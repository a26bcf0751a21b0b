package dev.gwr.glossary.mention;

import dev.gwr.commons.csv.ChosenColumns;
import dev.gwr.commons.csv.CsvTable;
import dev.gwr.commons.csv.CsvTables;
import dev.gwr.commons.csv.TableProfile;
import dev.gwr.commons.query.Paging;
import dev.gwr.commons.store.KnownCodes;
import dev.gwr.commons.store.KeysetPager;
import dev.gwr.commons.store.Names;
import dev.gwr.commons.store.Sort;
import dev.gwr.commons.store.WholeList;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/mentions")
@Tag(name = "Mentions")
public class MentionResource {

    static final Sort REPORT_ORDER =
            Sort.ascending(Sort.Key.text("e.report"), new Sort.Key("e.position", Integer.class), Sort.Key.text("e.id"));

    @Inject
    EntityManager entities;

    @Inject
    KnownCodes known;

    @Inject
    CsvTables tables;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listMentions", summary = "List mentions",
            description = "Every place in the reports' text where a term is used, in the order of the text; the "
                    + "headings of the notes themselves apart.")
    public MentionPage list(@Valid @BeanParam MentionFilter filter, @Valid @BeanParam Paging paging) {
        return MentionPage.of(
                KeysetPager.page(entities, MentionEntity.class, filter.where(known), REPORT_ORDER, paging,
                        Mention::of));
    }

    @GET
    @Path("table.csv")
    @Produces(CsvTable.TEXT_CSV)
    @Operation(operationId = "listMentionsAsCsv", summary = "List mentions, as a CSV table",
            description = "All mentions that the filters mean, in one file, a row for each.")
    public CsvTable<Mention> csv(@Valid @BeanParam MentionFilter filter,
            @QueryParam("profile") @Parameter(description = TableProfile.DESCRIPTION) TableProfile profile) {
        return tables.of("mentions", profile, Mention.class, () -> columns(Names.read(entities)),
                new WholeList<>(entities, MentionEntity.class, filter.where(known), REPORT_ORDER,
                        page -> page.stream().map(Mention::of).toList()));
    }

    private static ChosenColumns<Mention> columns(Names names) {
        return new ChosenColumns<Mention>()
                .add("名词", Mention::name)
                .add("原文", Mention::surface)
                .add("报告", one -> names.report(one.citation().report()))
                .add("章节", one -> one.citation().section())
                .add("段", one -> one.citation().paragraph())
                .add("出处", one -> names.places(List.of(one.citation())))
                .add("识读", one -> one.reading().state())
                .add("名词编号", Mention::term);
    }
}
