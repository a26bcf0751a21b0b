package dev.gwr.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gwr.commons.openapi.UnusedSchemas;
import dev.gwr.gateway.service.Service;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.smallrye.openapi.api.SmallRyeOpenAPI;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.tags.Tag;

/**
 * Merges the services' committed documents into the gateway's when the gateway is built: paths that it passes through
 * are declared by the service that owns them. A path or schema that two documents declare differently fails the build.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = MergedDocument.AFTER_HOUSE_RULES)
public class MergedDocument implements OASFilter {

    static final int AFTER_HOUSE_RULES = 0;

    /** What the gateway combines under the path that a service has too. */
    private static final Set<String> COMBINED = Set.of("/api/v1/changes", "/api/v1/changes/stream",
            "/api/v1/reports/{report}",
            "/api/v1/reports/{report}/sections/{section}", "/api/v1/regions", "/api/v1/regions/{code}");

    /** What the gateway has a type of its own for, since it combines it. */
    private static final Set<String> OWN = Set.of("ChangeFeed");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        List<Tag> tags = new ArrayList<>(document.getTags() == null ? List.of() : document.getTags());
        Map<String, Schema> schemas = new LinkedHashMap<>(document.getComponents().getSchemas());
        Map<Service, OpenAPI> parts = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            parts.put(service, read("openapi/" + service.serviceName() + "/openapi.yaml"));
        }
        // The gateway's classes of the services' records are generated from their schemas, and say less than these.
        parts.values().forEach(part -> part.getComponents().getSchemas().keySet().stream()
                .filter(name -> !OWN.contains(name))
                .forEach(schemas::remove));
        parts.forEach((service, part) -> {
            part.getPaths().getPathItems().forEach((path, item) -> {
                if (COMBINED.contains(path)) {
                    return;
                }
                if (document.getPaths().hasPathItem(path)) {
                    throw new IllegalStateException(path + " is declared by " + service.serviceName()
                            + " and by another");
                }
                document.getPaths().addPathItem(path, item);
            });
            part.getComponents().getSchemas().forEach((name, schema) -> {
                if (OWN.contains(name)) {
                    return;
                }
                Schema other = schemas.putIfAbsent(name, schema);
                if (other != null && !Comparison.same(other, schema)) {
                    throw new IllegalStateException("the schema " + name + " of " + service.serviceName()
                            + " is declared otherwise by another:\n" + Comparison.written(schema) + "\n"
                            + Comparison.written(other));
                }
            });
            if (part.getComponents().getResponses() != null) {
                part.getComponents().getResponses().forEach(document.getComponents()::addResponse);
            }
            if (part.getComponents().getSecuritySchemes() != null) {
                part.getComponents().getSecuritySchemes().forEach(document.getComponents()::addSecurityScheme);
            }
            if (part.getTags() != null) {
                part.getTags().stream().filter(tag -> tags.stream()
                        .noneMatch(one -> one.getName().equals(tag.getName())))
                        .forEach(tags::add);
            }
        });
        document.getComponents().setSchemas(schemas);
        document.setTags(tags);
        UnusedSchemas.remove(document);
    }

    private static OpenAPI read(String resource) {
        InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException(resource + " is not on the class path of the build");
        }
        return SmallRyeOpenAPI.builder().enableModelReader(false).enableStandardStaticFiles(false)
                .enableStandardFilter(false).enableAnnotationScan(false).withCustomStaticFile(() -> in).build().model();
    }

    /** Schemas are the same if they are written the same: a scanned and a parsed one differ in their Java types. */
    private static final class Comparison {

        private static final ObjectMapper JSON = new ObjectMapper();

        static boolean same(Schema one, Schema other) {
            return written(one).equals(written(other));
        }

        private static JsonNode written(Schema schema) {
            OpenAPI document = OASFactory.createOpenAPI().openapi("3.1.0")
                    .info(OASFactory.createInfo().title("").version(""))
                    .components(OASFactory.createComponents().addSchema("S", schema));
            try {
                return JSON.readTree(SmallRyeOpenAPI.builder().enableModelReader(false).enableStandardStaticFiles(false)
                        .enableStandardFilter(false).enableAnnotationScan(false).withInitialModel(document).build()
                        .toJSON());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
