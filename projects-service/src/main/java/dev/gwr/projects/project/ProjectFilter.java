package dev.gwr.projects.project;

import dev.gwr.commons.store.KnownCodes;
import dev.gwr.commons.store.Where;
import dev.gwr.commons.store.recording.AsOf;
import dev.gwr.model.CommitmentStage;
import dev.gwr.model.ProgressStatus;
import dev.gwr.model.ProjectStatus;
import dev.gwr.model.ReadingState;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * Which projects. Report, year, period, stage, theme, section and progress ask about a commitment, and all that
 * are given must hold for one and the same: a project begun in 2023 and speeded up in 2024 did not start in 2024.
 */
public class ProjectFilter {

    private static final String ONE = " What is asked of commitments must hold for one and the same of a project";

    @QueryParam("report")
    @Parameter(description = "Id of a report that speaks of it." + ONE, example = "jx-2024")
    public List<String> report;

    @QueryParam("year")
    @Parameter(description = "Year of a report that speaks of it, such as 2024." + ONE)
    public List<String> year;

    @QueryParam("period")
    @Parameter(description = "Period of a commitment, such as 2024 in the plan, 2023 in the review." + ONE)
    public List<String> period;

    @QueryParam("stage")
    @Parameter(description = "Stage of a commitment: what is to be done in the year, or was done." + ONE,
            example = "START")
    public List<CommitmentStage> stage;

    @QueryParam("theme")
    @Parameter(description = "Code of a commitment's theme, of any report, such as demand." + ONE)
    public List<String> theme;

    @QueryParam("area")
    @Parameter(description = "Code of an area of work, such as rural, that a commitment's theme belongs to." + ONE)
    public List<String> area;

    @QueryParam("section")
    @Parameter(description = "Code of a section that a commitment is cited from, such as 二.2." + ONE)
    public List<String> section;

    @QueryParam("target")
    @Parameter(description = "Id of a target that is the same promise as a commitment, such as "
            + "jx-2024-ganqitong-platform." + ONE)
    public List<String> target;

    @QueryParam("progress")
    @Parameter(description = "How a commitment stands against what happened." + ONE)
    public List<ProgressStatus> progress;

    @QueryParam("province")
    @Parameter(description = "GB/T 2260 code of the place whose report names it, such as 360000; 100000 is the nation")
    public List<String> province;

    @QueryParam("reading")
    @Parameter(description = "How it came out of the newest report's text: read by the machine alone, or confirmed or "
            + "corrected by a person")
    public List<ReadingState> reading;

    @QueryParam("status")
    @Parameter(description = "Where it stood by the newest report that names it (OC4IDS)")
    public List<ProjectStatus> status;

    @QueryParam("statusNow")
    @Parameter(description = "Where it stands by all that is known, milestones included (OC4IDS)")
    public List<ProjectStatus> statusNow;

    @QueryParam("suspended")
    @Parameter(description = "Only projects that stand still (true), or only the others (false)")
    public Boolean suspended;

    @QueryParam("sector")
    @Parameter(description = "Code of its sector; transport finds transport.rail too", example = "transport")
    public List<String> sector;

    @QueryParam("region")
    @Parameter(description = "GB/T 2260 code of a region that it is certainly in, such as 360700, or whose report "
            + "names it; a prefecture finds its counties' too, and a province finds all that its report names. A "
            + "project whose place the report does not make certain is found by no region below")
    public List<String> region;

    @QueryParam("major")
    @Parameter(description = "Only major projects (true), or only the others (false)")
    public Boolean major;

    @QueryParam("q")
    @Parameter(description = "Words that its name, its other names, its English name or the quotes that name it hold; "
            + "Chinese "
            + "words of two characters too", example = "高铁")
    @Size(max = 200, message = "must not be longer than 200 characters")
    public String q;

    @QueryParam("asOf")
    @Parameter(description = AsOf.DESCRIPTION + ". It is about `statusNow`, `suspended` and `progress`; what the "
            + "reports say is as they say it now",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    public String asOf;

    /** The condition of the list at a moment, after a check that the codes in it exist. */
    Where where(KnownCodes known, Instant moment) {
        return projects(known, moment).exists("CommitmentEntity c where c.project = e", commitments(moment));
    }

    /**
     * The same for a query that joins the commitments as {@code c}: it has those that the filters mean, and no others.
     */
    Where whereJoined(KnownCodes known, Instant moment) {
        return projects(known, moment).and(commitments(moment));
    }

    private Where projects(KnownCodes known, Instant moment) {
        known.reports(report).provinces(province).years(year).themes(theme).areas(area).sections(section)
                .regions(region)
                .check("period", period, "select distinct period from commitment")
                .check("sector", sector, "select code from sector");
        Where where = new Where().and("e.retired = false").in("status", status).holdsAny("sectorsUp", sector)
                .holdsAny("regionsUp", region)
                .is("major", major).in("province", province).in("readingState", reading).text(q);
        if (statusNow != null && !statusNow.isEmpty()) {
            where.exists("ProjectStatusEntity m where m.projectId = e.id",
                    new Where("m").asOf("validFrom", "validTo", moment).in("status", statusNow));
        }
        return suspended == null ? where : where.exists("ProjectStatusEntity z where z.projectId = e.id",
                new Where("z").asOf("validFrom", "validTo", moment)
                        .and(suspended ? "z.suspendedSince is not null" : "z.suspendedSince is null"));
    }

    private Where commitments(Instant moment) {
        Where where = new Where("c").in("report", report).in("reportYear", KnownCodes.numbers(year))
                .in("period", period).in("stage", stage).in("theme", theme).in("area", area)
                .holdsAny("sections", section).in("target", target);
        return progress == null || progress.isEmpty() ? where : where.exists("CommitmentProgressEntity h where "
                + "h.commitmentId = c.id",
                new Where("h").asOf("validFrom", "validTo", moment).in("status", progress));
    }
}
