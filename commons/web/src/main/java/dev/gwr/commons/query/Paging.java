package dev.gwr.commons.query;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.TreeMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The two parameters that every list takes beside its own. */
public class Paging {

    public static final int DEFAULT_LIMIT = 50;
    public static final int MAX_LIMIT = 200;

    @QueryParam("limit")
    @Parameter(description = "How many records a page holds at the most",
            schema = @Schema(type = SchemaType.INTEGER, format = "int32", minimum = "1", maximum = "200",
            defaultValue = "50"))
    @Min(value = 1, message = "must be from 1 to 200")
    @Max(value = MAX_LIMIT, message = "must be from 1 to 200")
    public Integer limit;

    @QueryParam("cursor")
    @Parameter(description = "The `next` of the page before; leave it out for the first page. It belongs to the same "
            + "parameters: with others it is refused.")
    @Size(max = 2000, message = "is longer than any cursor")
    public String cursor;

    @Context
    UriInfo uri;

    public int limitOrDefault() {
        return limit == null ? DEFAULT_LIMIT : limit;
    }

    /** Names the list that is asked for: its path and parameters, page aside. A cursor is good for one list only. */
    public String listName() {
        Map<String, List<String>> parameters = new TreeMap<>(uri.getQueryParameters());
        parameters.remove("cursor");
        parameters.remove("limit");
        return uri.getPath() + parameters;
    }
}
