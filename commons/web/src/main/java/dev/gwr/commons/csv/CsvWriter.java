package dev.gwr.commons.csv;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.gwr.commons.query.Page;
import jakarta.inject.Inject;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Writes a page as CSV: a column for each leaf of the record ({@code value.unit}), several values in a cell parted by "; ".
 * The columns follow from the type, not from the rows, so that every page of a list has the same. A byte order mark makes
 * spreadsheets read the Chinese as UTF-8.
 */
@Provider
@Produces(CsvWriter.TEXT_CSV)
public class CsvWriter implements MessageBodyWriter<Page<?>> {

    public static final String TEXT_CSV = "text/csv";

    private static final String SEPARATOR = "; ";
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final CsvMapper CSV = CsvMapper.builder()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING).build();

    private final Map<Class<?>, List<String>> columns = new ConcurrentHashMap<>();

    @Inject
    ObjectMapper json;

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return Page.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(Page<?> page, Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType,
            MultivaluedMap<String, Object> headers, OutputStream out) throws IOException {
        headers.putSingle("Content-Type", TEXT_CSV + ";charset=UTF-8;header=present");
        List<String> names = columns.computeIfAbsent(type, CsvWriter::columns);
        CsvSchema.Builder schema = CsvSchema.builder().setLineSeparator("\r\n");
        names.forEach(schema::addColumn);
        out.write(BYTE_ORDER_MARK);
        List<List<String>> rows = new ArrayList<>();
        rows.add(names);
        for (Object item : page.items()) {
            Map<String, StringJoiner> cells = new LinkedHashMap<>();
            flatten("", json.valueToTree(item), cells);
            rows.add(names.stream().map(name -> cells.containsKey(name) ? cells.get(name).toString() : "").toList());
        }
        CSV.writer(schema.build()).writeValues(out).writeAll(rows).flush();
    }

    private static void flatten(String path, JsonNode node, Map<String, StringJoiner> cells) {
        if (node.isObject()) {
            node.properties().forEach(field -> flatten(join(path, field.getKey()), field.getValue(), cells));
        } else if (node.isArray()) {
            node.forEach(element -> flatten(path, element, cells));
        } else if (!node.isNull()) {
            cells.computeIfAbsent(path, key -> new StringJoiner(SEPARATOR)).add(node.isTextual() ? safe(node.asText()) : plain(node));
        }
    }

    private static String plain(JsonNode node) {
        return node.isNumber() ? node.decimalValue().toPlainString() : node.asText();
    }

    /** A text that a spreadsheet would run as a formula is shown as text. */
    private static String safe(String text) {
        return !text.isEmpty() && "=+-@＝＋－＠\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static List<String> columns(Class<?> page) {
        for (RecordComponent component : page.getRecordComponents()) {
            if (component.getName().equals("items")) {
                List<String> names = new ArrayList<>();
                columns("", element(component.getGenericType()), names);
                return names;
            }
        }
        throw new IllegalStateException(page + " has no items");
    }

    private static void columns(String path, Class<?> type, List<String> names) {
        if (!type.isRecord()) {
            names.add(path);
            return;
        }
        for (RecordComponent component : type.getRecordComponents()) {
            Class<?> of = Collection.class.isAssignableFrom(component.getType())
                    ? element(component.getGenericType()) : component.getType();
            if (of != type) {
                columns(join(path, component.getName()), of, names);
            }
        }
    }

    private static Class<?> element(Type list) {
        return (Class<?>) ((ParameterizedType) list).getActualTypeArguments()[0];
    }

    private static String join(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
