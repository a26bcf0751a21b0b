package dev.gwr.commons.query;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.gwr.commons.problem.ProblemException;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** The opaque place where a page ends: the sort keys of its last record, bound to the list that it belongs to. */
public final class Cursor {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private Cursor() {
    }

    public static String write(String list, List<?> keys) {
        List<Object> content = new ArrayList<>();
        content.add(Integer.toHexString(list.hashCode()));
        keys.forEach(key -> content.add(key instanceof BigDecimal number ? number.toPlainString()
                : key instanceof Instant || key instanceof LocalDate ? key.toString() : key));
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(content));
        } catch (IOException e) {
            throw new IllegalStateException("Keys are texts and numbers, which JSON can write", e);
        }
    }

    /** The sort keys, each of the type that the sort says. */
    public static List<Object> read(String cursor, String list, List<Class<?>> types) {
        try {
            List<Object> content = JSON.readValue(Base64.getUrlDecoder().decode(cursor), new TypeReference<>() { });
            if (content.size() != types.size() + 1) {
                throw refused();
            }
            if (!Integer.toHexString(list.hashCode()).equals(content.get(0))) {
                throw ProblemException.parameter("cursor", "it belongs to another list, or to other parameters");
            }
            List<Object> keys = new ArrayList<>();
            for (int i = 0; i < types.size(); i++) {
                keys.add(key(content.get(i + 1), types.get(i)));
            }
            return keys;
        } catch (IOException | IllegalArgumentException | DateTimeException | ClassCastException | NullPointerException e) {
            throw refused();
        }
    }

    private static Object key(Object value, Class<?> type) {
        if (type == String.class) {
            return (String) value;
        }
        if (type == Instant.class) {
            return Instant.parse((String) value);
        }
        if (type == LocalDate.class) {
            return LocalDate.parse((String) value);
        }
        if (type == BigDecimal.class) {
            return new BigDecimal((String) value);
        }
        long number = ((Number) value).longValue();
        return type == Integer.class ? (Object) Math.toIntExact(number) : (Object) number;
    }

    private static ProblemException refused() {
        return ProblemException.parameter("cursor", "it is not a cursor of this API");
    }
}
