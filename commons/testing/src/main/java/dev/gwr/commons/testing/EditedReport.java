package dev.gwr.commons.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.gwr.model.publication.Publication;
import dev.gwr.seeds.Publications;
import dev.gwr.seeds.Reports;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A publication that a test edits as it likes, and also makes faulty. */
public final class EditedReport {

    /** The made-up report; made-up/xx-2025.yaml has it whole. */
    public static final String MADE_UP = "xx-2025";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode content;

    private EditedReport(ObjectNode content) {
        this.content = content;
    }

    public static EditedReport madeUp() {
        try (InputStream in = EditedReport.class.getResourceAsStream("/made-up/xx-2025.yaml")) {
            return new EditedReport((ObjectNode) new ObjectMapper(new YAMLFactory()).readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The report that services under test have in the place of the packaged ones. */
    public static EditedReport fixture() {
        return of(Fixture.publication());
    }

    /** The report of the only folder in a directory. */
    public static EditedReport in(Path directory) {
        return of(Publications.of(Reports.in(directory).load().get(0)));
    }

    private static EditedReport of(Publication publication) {
        return new EditedReport(tree(new String(Publications.json(publication), StandardCharsets.UTF_8)));
    }

    private static ObjectNode tree(String text) {
        try {
            return (ObjectNode) JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same report under another id and of another year. */
    public EditedReport as(String id, int year) {
        return new EditedReport(tree(content.toString().replace(id(), id)
                .replaceAll("\"year\":\\d{4}", "\"year\":" + year)
                .replaceAll("\"date\":\"\\d{4}", "\"date\":\"" + year)));
    }

    /**
     * Puts a value, as JSON, where a path leads; a record of a list is named by its id: {@code
     * targets/xx-2025-range/name}.
     */
    public EditedReport with(String path, String json) {
        String[] steps = path.split("/");
        JsonNode at = content;
        for (int i = 0; i < steps.length - 1; i++) {
            at = at instanceof ArrayNode list ? list.get(index(list, steps[i])) : at.get(steps[i]);
        }
        try {
            ((ObjectNode) at).set(steps[steps.length - 1], JSON.readTree(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Leaves a record of a list out. */
    public EditedReport without(String list, String id) {
        ArrayNode records = (ArrayNode) content.get(list);
        records.remove(index(records, id));
        return this;
    }

    private static int index(ArrayNode list, String id) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i).path("id").asText().equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException("there is no " + id);
    }

    public String id() {
        return content.at("/report/id").asText();
    }

    /** As it is sent, faults and all. */
    public byte[] json() {
        return content.toString().getBytes(StandardCharsets.UTF_8);
    }
}
