package dev.gwr.commons.openapi;

import dev.gwr.commons.query.StrictParameters;
import java.math.BigDecimal;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * What is refused of any parameter is said: one without a value, and a number that is too great. That bodies take no
 * field that they do not have is not said: of {@code additionalProperties: false} one widely used generator makes
 * Python that does not run.
 */
final class ClosedParameters {

    private static final Set<String> IF_GIVEN = Set.of("If-Match", "Idempotency-Key");

    private static final BigDecimal GREATEST = BigDecimal.valueOf(StrictParameters.GREATEST);

    private ClosedParameters() {
    }

    static void apply(OpenAPI document) {
        document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .filter(operation -> operation.getParameters() != null)
                .flatMap(operation -> operation.getParameters().stream()).forEach(ClosedParameters::close);
    }

    private static void close(Parameter parameter) {
        if (parameter.getIn() == Parameter.In.QUERY || IF_GIVEN.contains(parameter.getName())) {
            close(parameter.getSchema());
        }
    }

    private static void close(Schema schema) {
        if (schema == null) {
            return;
        }
        close(schema.getItems());
        if (schema.getType() != null && schema.getType().contains(Schema.SchemaType.INTEGER)) {
            schema.setMinimum(schema.getMinimum() == null ? GREATEST.negate() : schema.getMinimum());
            schema.setMaximum(schema.getMaximum() == null ? GREATEST : schema.getMaximum());
        }
        boolean text = schema.getType() != null && schema.getType().contains(Schema.SchemaType.STRING);
        if (text && schema.getEnumeration() == null && schema.getFormat() == null && schema.getMinLength() == null) {
            schema.setMinLength(1);
        }
    }
}
