package dev.gwr.gateway.search;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What to search for. */
public class SearchQuery {

    static final int DEFAULT_LIMIT = 20;

    @QueryParam("q")
    @Parameter(description = "Words to find, all of them; Chinese words of two characters too. Quotation marks and "
            + "brackets do "
            + "not matter", required = true, example = "高铁")
    @NotNull(message = "it must be given")
    @Size(max = 200, message = "must not be longer than 200 characters")
    public String q;

    @QueryParam("type")
    @Parameter(description = "Only hits of these types")
    public List<HitType> type;

    @QueryParam("report")
    @Parameter(description = "Only hits of these reports", example = "jx-2024")
    public List<String> report;

    @QueryParam("province")
    @Parameter(description = "Only hits of the reports of these places: GB/T 2260 codes, such as 360000; 100000 is the "
            + "nation")
    public List<String> province;

    @QueryParam("year")
    @Parameter(description = "Only hits of reports that plan these years, such as 2024")
    public List<String> year;

    @QueryParam("limit")
    @Parameter(description = "How many hits at the most",
            schema = @Schema(type = SchemaType.INTEGER, format = "int32", minimum = "1", maximum = "100",
            defaultValue = "20"))
    @Min(value = 1, message = "must be from 1 to 100")
    @Max(value = 100, message = "must be from 1 to 100")
    public Integer limit;

    int limitOrDefault() {
        return limit == null ? DEFAULT_LIMIT : limit;
    }

    boolean wants(HitType one) {
        return type == null || type.isEmpty() || type.contains(one);
    }
}
