package dev.gwr.commons.query;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.problem.Texts;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/** The opaque place where a page ends: the sort keys of its last record, bound to the list that it belongs to. */
public final class Cursor {

    private static final int LONGEST_KEY = 1000;
    /** Without an exponent: 1e-100000000 is short to send, and a hundred million digits to compare with. */
    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?\\d{1,40}(\\.\\d{1,40})?");
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999999999Z");
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
        } catch (IOException | IllegalArgumentException | DateTimeException | NullPointerException e) {
            throw refused();
        }
    }

    /**
     * Anybody can write a cursor: a key is taken only if it is of its type, and of a size that a record of ours could
     * have.
     */
    private static Object key(Object value, Class<?> type) {
        if (type == Integer.class || type == Long.class) {
            if (value instanceof Integer || type == Long.class && value instanceof Long) {
                return type == Integer.class ? value : (Object) ((Number) value).longValue();
            }
            throw refused();
        }
        if (!(value instanceof String text) || text.length() > LONGEST_KEY || !Texts.isStorable(text)) {
            throw refused();
        }
        if (type == Instant.class) {
            return inRange(Instant.parse(text), EARLIEST, LATEST);
        }
        if (type == LocalDate.class) {
            return inRange(LocalDate.parse(text), LocalDate.ofInstant(EARLIEST, ZoneOffset.UTC),
                    LocalDate.ofInstant(LATEST, ZoneOffset.UTC));
        }
        if (type == BigDecimal.class) {
            if (!PLAIN_NUMBER.matcher(text).matches()) {
                throw refused();
            }
            return new BigDecimal(text);
        }
        return text;
    }

    private static <T extends Comparable<? super T>> T inRange(T value, T first, T last) {
        if (value.compareTo(first) < 0 || value.compareTo(last) > 0) {
            throw refused();
        }
        return value;
    }

    /** What every cursor is answered that this API did not write. */
    public static ProblemException refused() {
        return ProblemException.parameter("cursor", "it is not a cursor of this API");
    }
}
