package dev.gwr.commons.openapi;

import dev.gwr.commons.csv.CsvTable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Mends what SmallRye writes and generators of clients stumble over; CONTRIBUTING lists each cure with its reason. */
final class OpenApiFixes {

    private static final String DATE = "#/components/schemas/LocalDate";

    private OpenApiFixes() {
    }

    static void apply(OpenAPI document) {
        if (document.getComponents() != null && document.getComponents().getSchemas() != null) {
            document.getComponents().getSchemas().values().forEach(OpenApiFixes::mend);
        }
    }

    static void apply(Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(parameter -> mend(parameter.getSchema()));
        }
        operation.getResponses().getAPIResponses().values().forEach(response -> rowsAsText(response.getContent()));
    }

    /**
     * A date is a string with a format, not a schema named after a class of Java; and beside a reference stands no
     * type.
     */
    private static void mend(Schema schema) {
        if (schema == null) {
            return;
        }
        if (DATE.equals(schema.getRef())) {
            schema.setRef(null);
            schema.setType(List.of(Schema.SchemaType.STRING));
            schema.setFormat("date");
        }
        if (schema.getRef() != null) {
            schema.setType(null);
        }
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(OpenApiFixes::mend);
        }
        mend(schema.getItems());
        mend(schema.getAdditionalPropertiesSchema());
        Stream.of(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf()).filter(Objects::nonNull)
                .flatMap(List::stream)
                .forEach(OpenApiFixes::mend);
    }

    /** SmallRye describes the Java class that the method returns, but a client that asks for CSV gets text. */
    private static void rowsAsText(Content content) {
        MediaType csv = content == null ? null : content.getMediaType(CsvTable.TEXT_CSV);
        if (csv != null) {
            csv.setSchema(OASFactory.createSchema().addType(Schema.SchemaType.STRING)
                    .description("A line of headings, then a line for each record; UTF-8 with a byte order mark"));
        }
    }
}
