package dev.gwr.glossary.term;

import dev.gwr.commons.csv.CsvTable;
import dev.gwr.commons.csv.CsvTables;
import dev.gwr.commons.csv.TableProfile;
import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.query.Paging;
import dev.gwr.commons.store.GroupedCounts;
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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/terms")
@Tag(name = "Terms")
public class TermResource {

    private static final String ORDER = "The order; by default RELEVANCE with `q`, else REPORT_ORDER, by the order of "
            + "the notes";
    private static final Sort REPORT_ORDER =
            Sort.ascending(Sort.Key.text("e.report"), new Sort.Key("e.position", Integer.class), Sort.Key.text("e.id"));

    @Inject
    EntityManager entities;

    @Inject
    KnownCodes known;

    @Inject
    CsvTables tables;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listTerms", summary = "List terms",
            description = "The glossary of the reports (名词注释): each term with its definition and the lists that its "
                    + "note enumerates.")
    public TermPage list(@Valid @BeanParam TermFilter filter, @Valid @BeanParam Paging paging,
            @QueryParam("sort") @Parameter(description = ORDER) TermSort sort) {
        return TermPage.of(KeysetPager.page(entities, TermEntity.class, filter.where(known), sort(sort, filter.q),
                paging,
                Term::of));
    }

    @GET
    @Path("table.csv")
    @Produces(CsvTable.TEXT_CSV)
    @Operation(operationId = "listTermsAsCsv", summary = "List terms, as a CSV table",
            description = "All terms that the filters mean, in one file, a row for each. FULL has the outermost level "
                    + "only of the lists that a note enumerates.")
    public CsvTable<Term> csv(@Valid @BeanParam TermFilter filter,
            @QueryParam("sort") @Parameter(description = ORDER) TermSort sort,
            @QueryParam("profile") @Parameter(description = TableProfile.DESCRIPTION) TableProfile profile) {
        return tables.of("terms", profile, Term.class, () -> TermTable.columns(Names.read(entities)),
                new WholeList<>(entities, TermEntity.class, filter.where(known), sort(sort, filter.q),
                        page -> page.stream().map(Term::of).toList()));
    }

    private static Sort sort(TermSort sort, String q) {
        TermSort by = sort != null ? sort : q == null ? TermSort.REPORT_ORDER : TermSort.RELEVANCE;
        return switch (by) {
            case REPORT_ORDER -> REPORT_ORDER;
            case NAME -> Sort.ascending(Sort.Key.text("e.term"), Sort.Key.text("e.id"));
            case RELEVANCE -> Sort.relevance(q, "e.searchName", REPORT_ORDER);
        };
    }

    @GET
    @Path("counts")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "countTerms", summary = "Count terms by groups",
            description = "How many terms each group has, under the same filters as the list. By SECTION it counts the "
                    + "terms that are mentioned there; a note does not mention its own term.")
    public TermCounts count(@Valid @BeanParam TermFilter filter,
            @QueryParam("groupBy")
            @Parameter(description = "What to count by; several make groups of groups", required = true,
                    example = "THEME") List<TermGroup> groupBy) {
        String join = groupBy != null && groupBy.contains(TermGroup.SECTION) ? "join lateral unnest(e.mentionedIn) s"
                : "";
        List<TermCount> counts = GroupedCounts.count(TermEntity.class, join, filter.where(known), groupBy,
                TermGroup::expression, TermCount::of);
        return new TermCounts(counts, counts.size(), null);
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getTerm", summary = "Get a term",
            description = "A term with its definition, the lists that its note enumerates, and the terms that it "
                    + "belongs with.")
    public Term get(
            @PathParam("id")
            @Parameter(description = "Id of the term", example = "jx-2024-term-1269-action-plan") String id) {
        TermEntity term = TermEntity.findById(id);
        if (term == null) {
            throw ProblemException.notFound("term", id);
        }
        return Term.of(term);
    }
}
