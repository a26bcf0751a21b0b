package dev.gwr.commons.csv;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A column for each leaf of a record, as it is in JSON ({@code value.unit}), several values in a cell parted by "; ".
 * The columns follow from the type, not from the records, so that every table of it has the same.
 */
final class FieldColumns<T> implements Columns<T> {

    private static final String SEPARATOR = "; ";

    private final List<String> heads = new ArrayList<>();
    private final Function<T, ?> record;
    private final ObjectMapper json;

    /** The fields of the record of such a type that is made of each row. */
    <R> FieldColumns(Class<R> type, Function<T, R> record, ObjectMapper json) {
        this.record = record;
        this.json = json;
        columns("", type, heads);
    }

    @Override
    public List<String> heads() {
        return heads;
    }

    @Override
    public List<Object> cells(T one) {
        Map<String, Object> cells = new HashMap<>();
        flatten("", json.valueToTree(record.apply(one)), cells);
        return heads.stream().map(name -> cells.getOrDefault(name, "")).toList();
    }

    private static void flatten(String path, JsonNode node, Map<String, Object> cells) {
        if (node.isObject()) {
            node.properties().forEach(field -> flatten(join(path, field.getKey()), field.getValue(), cells));
        } else if (node.isArray()) {
            node.forEach(element -> flatten(path, element, cells));
        } else if (!node.isNull()) {
            cells.merge(path, node.isNumber() ? node.decimalValue() : node.asText(), FieldColumns::both);
        }
    }

    /** Several numbers are a text. */
    private static Object both(Object before, Object next) {
        return plain(before) + SEPARATOR + plain(next);
    }

    private static String plain(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
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
