package dev.gwr.commons.query;

import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.problem.Violation;
import dev.gwr.commons.request.Stage;
import dev.gwr.model.Unit;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses a query parameter that the operation does not declare, that is given twice where one is meant, or whose value
 * does not fit its type. JAX-RS would pass over the first two and answer 404 to the third; a typo must never change a
 * query in silence.
 */
public class StrictParameters {

    /** The greatest whole number; its negative is the least. */
    public static final int GREATEST = 999_999_999;

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");
    /** With an exponent too: clients in Go, Java and JavaScript write a large double as 1e+12. */
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,18}(\\.\\d{1,17})?([eE][+-]?\\d{1,2})?");

    private record Declared(Class<?> type, boolean repeatable) {
    }

    private final Map<Method, Map<String, Declared>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter(priority = Stage.Filter.PARAMETERS)
    public void check(ContainerRequestContext request, ResourceInfo resource) {
        if (holdsNul(request.getUriInfo().getPathParameters())) {
            throw new NotFoundException();
        }
        Map<String, List<String>> given = request.getUriInfo().getQueryParameters();
        if (given.isEmpty()) {
            return;
        }
        Map<String, Declared> declared = known.computeIfAbsent(
                resource.getResourceMethod(), StrictParameters::declared);
        List<Violation> violations = new ArrayList<>();
        given.forEach((name, values) -> check(name, values, declared, violations));
        if (!violations.isEmpty()) {
            throw ProblemException.parameters(violations);
        }
    }

    /** No id holds the character that PostgreSQL cannot hold, so the record is not there. */
    private static boolean holdsNul(Map<String, List<String>> parameters) {
        return parameters.values().stream().flatMap(List::stream).anyMatch(value -> value.indexOf('\0') >= 0);
    }

    private static void check(String name, List<String> values, Map<String, Declared> declared,
            List<Violation> violations) {
        Declared parameter = declared.get(name);
        if (parameter == null) {
            String plain = name.endsWith("[]") ? name.substring(0, name.length() - 2) : "";
            String message = declared.containsKey(plain) ? "it is called " + plain + " here: " + howToRepeat(plain)
                    : "there is no such parameter";
            violations.add(new Violation(Violation.In.QUERY, name, message, List.copyOf(declared.keySet())));
            return;
        }
        if (!parameter.repeatable() && values.size() > 1) {
            violations.add(Violation.query(name, "it can be given only once"));
        }
        for (String value : values) {
            String fault = parameter.repeatable() && value.indexOf(',') >= 0
                    ? "'" + value + "' is more than one value: " + howToRepeat(name) : fault(parameter.type(), value);
            if (fault != null) {
                violations.add(new Violation(Violation.In.QUERY, name, fault, allowed(parameter.type())));
                return;
            }
        }
    }

    private static String howToRepeat(String name) {
        return "give it once for each value, " + name + "=a&" + name + "=b";
    }

    private static String fault(Class<?> type, String value) {
        if (value.isBlank()) {
            return "it must not be empty";
        }
        if (value.indexOf('\0') >= 0) {
            return "it must not hold the character U+0000";
        }
        if (type.isEnum()) {
            return allowed(type).contains(value) ? null : "'" + value + "' is none of its values";
        }
        if (type == Unit.class) {
            return Unit.find(value).isPresent() ? null : "there is no unit '" + value + "'";
        }
        if (type == Integer.class || type == int.class) {
            return WHOLE.matcher(value).matches() ? null : "'" + value + "' is not a whole number in range";
        }
        if (type == BigDecimal.class) {
            return DECIMAL.matcher(value).matches() ? null : "'" + value + "' is not a decimal number such as 6.5";
        }
        if (type == Boolean.class || type == boolean.class) {
            return value.equals("true") || value.equals("false") ? null : "'" + value + "' is neither true nor false";
        }
        return null;
    }

    private static List<String> allowed(Class<?> type) {
        if (type == Unit.class) {
            return Unit.all().stream().map(Unit::name).toList();
        }
        return type.isEnum() ? Arrays.stream(type.getEnumConstants()).map(Object::toString).toList() : null;
    }

    private static Map<String, Declared> declared(Method method) {
        Map<String, Declared> declared = new TreeMap<>();
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                fields(parameter.getType(), declared);
            } else {
                declare(parameter, parameter.getType(), parameter.getParameterizedType(), declared);
            }
        }
        return declared;
    }

    private static void fields(Class<?> bean, Map<String, Declared> declared) {
        for (Class<?> type = bean; type != null && type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.isAnnotationPresent(BeanParam.class)) {
                    fields(field.getType(), declared);
                } else {
                    declare(field, field.getType(), field.getGenericType(), declared);
                }
            }
        }
    }

    private static void declare(AnnotatedElement element, Class<?> raw, Type type, Map<String, Declared> declared) {
        QueryParam query = element.getAnnotation(QueryParam.class);
        if (query != null) {
            boolean many = Collection.class.isAssignableFrom(raw);
            Class<?> single = many ? (Class<?>) ((ParameterizedType) type).getActualTypeArguments()[0] : raw;
            declared.put(query.value(), new Declared(single, many));
        }
    }
}
