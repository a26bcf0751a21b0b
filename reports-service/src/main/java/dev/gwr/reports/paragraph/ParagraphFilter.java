package dev.gwr.reports.paragraph;

import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.store.Where;
import dev.gwr.reports.report.ReportEntity;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which paragraphs. */
public class ParagraphFilter {

    @QueryParam("report")
    @Parameter(description = "Id of a report", example = "jx-2024")
    public List<String> report;

    @QueryParam("region")
    @Parameter(description = "GB/T 2260 code of the report's region, such as 360000")
    public List<String> region;

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
        for (String id : report == null ? List.<String>of() : report) {
            if (ReportEntity.findById(id) == null) {
                throw ProblemException.parameter("report", "there is no report '" + id + "'");
            }
        }
        return new Where().in("report", report).in("region", region).in("year", year).in("section", section).text(q);
    }
}
