package dev.gwr.gateway.pages.desk;

import dev.gwr.commons.problem.ProblemException;
import dev.gwr.gateway.pages.FormFields;
import dev.gwr.gateway.pages.Language;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestForm;

/** What every form of a fact has: who sends it, once, and where the fact comes from; and how its fields are read. */
public class Fact {

    @RestForm
    public String mark;
    @RestForm
    public String key;
    @RestForm
    public String document;
    @RestForm
    public String url;
    @RestForm
    public String note;

    static Response back(Language language, String page) {
        return Response.seeOther(URI.create("/" + language + page)).build();
    }

    static BigDecimal number(String field, String value) {
        return read(field, value, BigDecimal::new, "a number");
    }

    static LocalDate day(String field, String value) {
        return read(field, value, LocalDate::parse, "a day such as 2024-06-30");
    }

    /** As people paste it: what is no ASCII is written as a URI has it. */
    URI address() {
        return read("source.url", url, text -> URI.create(URI.create(text).toASCIIString()), "an address");
    }

    private static <T> T read(String field, String value, Function<String, T> as, String what) {
        String given = FormFields.given(value);
        try {
            return given == null ? null : as.apply(given);
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw ProblemException.body(field, "'" + value + "' is not " + what);
        }
    }
}
