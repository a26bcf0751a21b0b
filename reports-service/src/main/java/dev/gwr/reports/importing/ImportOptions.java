package dev.gwr.reports.importing;

import dev.gwr.commons.query.DayParameter;
import dev.gwr.commons.query.WebAddress;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What is said of a report beside its text. */
public class ImportOptions {

    static final String REGION = "[0-9]{6}";
    static final String NO_REGION = "must be a code of six digits";
    static final String NO_YEAR = "must be from 1949 to 2999";

    @QueryParam("region")
    @Parameter(description = "GB/T 2260 code of the region, such as 360000, where the text does not say it",
            schema = @Schema(type = SchemaType.STRING, pattern = "^[0-9]{6}$"))
    @Pattern(regexp = REGION, message = NO_REGION)
    public String region;

    @QueryParam("year")
    @Parameter(description = "The year that it plans, such as 2024, where the text does not say it",
            schema = @Schema(type = SchemaType.INTEGER, format = "int32", minimum = "1949", maximum = "2999"))
    @Min(value = 1949, message = NO_YEAR)
    @Max(value = 2999, message = NO_YEAR)
    public Integer year;

    @QueryParam("source")
    @Parameter(description = "Address that it was taken from, such as https://example.org/report.html",
            schema = @Schema(type = SchemaType.STRING, format = "uri", maxLength = WebAddress.MAX_LENGTH,
                    pattern = WebAddress.PATTERN))
    @WebAddress
    public String source;

    @QueryParam("retrieved")
    @Parameter(description = "Day on which it was taken from there, such as 2024-02-01",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    public String retrieved;

    @QueryParam("publish")
    @Parameter(description = "Publishes it at once, its records marked as read by a machine; by default it waits for "
            + "its review")
    public Boolean publish;

    @QueryParam("replace")
    @Parameter(description = "Where the report is here already, takes the new text in place of the old, or reads the "
            + "same text again by the rules as they now are. What people confirmed, corrected or rejected stays, where "
            + "its quote stands in the text")
    public Boolean replace;

    LocalDate retrievedOn() {
        return DayParameter.read("retrieved", retrieved);
    }
}
