package dev.gwr.commons.query;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.problem.Violation;
import dev.gwr.model.Unit;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of the parameters of a made-up operation. */
class StrictParametersTest {

    private static final StrictParameters STRICT = new StrictParameters();

    enum Colour { RED, BLUE }

    static class Base {
        @QueryParam("limit")
        Integer limit;
    }

    static class Inner {
        @QueryParam("unit")
        Unit unit;
    }

    static class Filter extends Base {
        @QueryParam("theme")
        List<String> themes;
        @BeanParam
        Inner inner;
    }

    interface Things {
        void list(@BeanParam Filter filter, @QueryParam("q") String query, @QueryParam("colour") List<Colour> colours,
                @QueryParam("least") BigDecimal least, @QueryParam("headline") Boolean headline);
    }

    /** What the filter looks at of a request, and nothing else. */
    private static <T> T with(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type},
                (proxy, method, arguments) -> answers.get(method.getName())));
    }

    private static MultivaluedMap<String, String> parameters(String query) {
        MultivaluedMap<String, String> parameters = new MultivaluedHashMap<>();
        Arrays.stream(query.split("&")).filter(one -> !one.isEmpty()).map(one -> one.split("=", 2))
                .forEach(one -> parameters.add(one[0], one[1]));
        return parameters;
    }

    private static void check(String path, String query) {
        Method list = Things.class.getDeclaredMethods()[0];
        UriInfo uri = with(UriInfo.class, Map.of("getPathParameters", parameters(path), "getQueryParameters",
                parameters(query)));
        STRICT.check(with(ContainerRequestContext.class, Map.of("getUriInfo", uri)),
                with(ResourceInfo.class, Map.of("getResourceMethod", list)));
    }

    private static List<Violation> violations(String query) {
        return assertThrows(ProblemException.class, () -> check("", query), query).violations();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "q=粮食", "limit=-5", "limit=999999999", "theme=a&theme=b", "unit=PERCENT",
        "colour=RED&colour=BLUE", "least=6.5", "least=1e+12", "least=-0.25", "headline=true", "headline=false",
        "q=a&limit=1&unit=PERCENT&theme=a"})
    void whatFitsIsTaken(String query) {
        assertDoesNotThrow(() -> check("id=x", query));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "page=2 | there is no such parameter",
        "Q=a | there is no such parameter",
        "theme[]=a | it is called theme here: give it once for each value, theme=a&theme=b",
        "theme=a,b | 'a,b' is more than one value: give it once for each value, theme=a&theme=b",
        "q=a&q=b | it can be given only once",
        "q= | it must not be empty",
        "limit=1.5 | '1.5' is not a whole number in range",
        "limit=1000000000 | '1000000000' is not a whole number in range",
        "limit=٣ | '٣' is not a whole number in range",
        "least=six | 'six' is not a decimal number such as 6.5",
        "least=1e999 | '1e999' is not a decimal number such as 6.5",
        "least=.5 | '.5' is not a decimal number such as 6.5",
        "headline=yes | 'yes' is neither true nor false",
        "colour=red | 'red' is none of its values",
        "unit=PARSEC | there is no unit 'PARSEC'"})
    void whatDoesNotIsRefused(String query, String message) {
        assertEquals(List.of(message), violations(query).stream().map(Violation::message).toList());
    }

    @Test
    void whatWouldBeTakenIsSaid() {
        assertEquals(List.of("RED", "BLUE"), violations("colour=GREEN").get(0).allowed());
        assertEquals(List.of("colour", "headline", "least", "limit", "q", "theme", "unit"),
                violations("page=1").get(0).allowed());
        assertEquals(Unit.all().size(), violations("unit=X").get(0).allowed().size());
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        assertEquals(3, violations("page=1&limit=x&q=a&q=b").size());
    }

    /** PostgreSQL cannot hold the character. */
    @Test
    void aNulIsInNoTextAndInNoId() {
        assertEquals("it must not hold the character U+0000", violations("q=a\0").get(0).message());
        assertThrows(NotFoundException.class, () -> check("id=a\0", ""));
    }
}
