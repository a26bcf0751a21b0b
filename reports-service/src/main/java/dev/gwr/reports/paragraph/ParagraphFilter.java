package dev.gwr.reports.paragraph;

import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.problem.Violation;
import dev.gwr.commons.store.Where;
import dev.gwr.reports.report.ReportEntity;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which paragraphs. */
public class ParagraphFilter {

    @QueryParam("report")
    @Parameter(description = "Id of a report", example = "jx-2024")
    public List<String> report;

    @QueryParam("province")
    @Parameter(description = "GB/T 2260 code of the place whose report it is, such as 360000; 100000 is the nation")
    public List<String> province;

    @QueryParam("year")
    @Parameter(description = "The year that its report plans, such as 2024")
    public List<Integer> year;

    @QueryParam("section")
    @Parameter(description = "Code of a section, such as 二.4")
    public List<String> section;

    @QueryParam("q")
    @Parameter(description = "Words that it holds, all of them; Chinese words of two characters too", example = "高铁")
    @Size(max = 200, message = "must not be longer than 200 characters")
    public String q;

    Where where() {
        List<Violation> unknown = new ArrayList<>();
        check(unknown, "report", report, "id");
        check(unknown, "province", province, "region");
        check(unknown, "year", year, "year");
        if (!unknown.isEmpty()) {
            throw ProblemException.parameters(unknown);
        }
        return new Where().in("report", report).in("region", province).in("year", year).in("section", section).text(q);
    }

    private static void check(List<Violation> unknown, String parameter, List<?> given, String field) {
        if (given == null || given.isEmpty()) {
            return;
        }
        List<Object> there = ReportEntity.getEntityManager().createQuery("select distinct r." + field
                + " from ReportEntity r where r." + field + " in :given", Object.class).setParameter("given", given)
                .getResultList();
        given.stream().filter(one -> !there.contains(one)).forEach(one -> unknown.add(
                Violation.query(parameter, "there is no " + parameter + " '" + one + "'")));
    }
}
