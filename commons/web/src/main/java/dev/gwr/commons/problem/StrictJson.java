package dev.gwr.commons.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/**
 * Takes JSON at its word. Left alone, Jackson turns a number into a text and a text into a number, cuts 1.7 to 1 where
 * a whole number is meant, takes a number for a value of an enumeration, keeps the last of two fields of one name, and
 * does not look at what follows the body's end: a slip of the client's would pass in silence. A text that a database
 * cannot hold is refused here too, by the name of its field; and a day is written as a day: Jackson would take the
 * number 2024 for one in 1975.
 */
@Singleton
public class StrictJson implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper json) {
        json.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        json.enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
        json.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        json.configure(JsonParser.Feature.STRICT_DUPLICATE_DETECTION, true);
        for (CoercionInputShape shape : List.of(CoercionInputShape.Integer, CoercionInputShape.Float,
                CoercionInputShape.Boolean)) {
            json.coercionConfigFor(LogicalType.Textual).setCoercion(shape, CoercionAction.Fail);
        }
        for (LogicalType type : List.of(LogicalType.Integer, LogicalType.Float, LogicalType.Boolean)) {
            json.coercionConfigFor(type).setCoercion(CoercionInputShape.String, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
        }
        json.coercionConfigFor(LogicalType.Integer).setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
        json.registerModule(new SimpleModule("texts").addDeserializer(String.class, new TextDeserializer())
                .addDeserializer(LocalDate.class, new DayDeserializer()));
    }

    /** Applied last, after the modules whose reading of dates it replaces. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    private static final class TextDeserializer extends StringDeserializer {

        private static final long serialVersionUID = 1;

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = super.deserialize(parser, context);
            if (text != null && text.codePoints().anyMatch(point -> point == 0
                    || Character.getType(point) == Character.SURROGATE)) {
                throw InvalidFormatException.from(parser, "not a text", text, String.class);
            }
            return text;
        }
    }

    private static final class DayDeserializer extends StdScalarDeserializer<LocalDate> {

        private static final long serialVersionUID = 1;
        private static final int LENGTH = "2024-05-20".length();

        DayDeserializer() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
            }
            String text = parser.getText();
            try {
                if (text.length() == LENGTH) {
                    return LocalDate.parse(text);
                }
            } catch (DateTimeException e) {
                // Falls through to what is said of every other text that is no day.
            }
            throw InvalidFormatException.from(parser, "not a day", text, LocalDate.class);
        }
    }
}
