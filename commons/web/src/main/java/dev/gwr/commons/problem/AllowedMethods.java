package dev.gwr.commons.problem;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Which methods a path takes, and which bodies. Quarkus REST knows, but does not say it in a 405 or 415, and says too
 * much in its answer to OPTIONS: HEAD where there is no GET, and what other paths of the same class take.
 */
@Singleton
public class AllowedMethods {

    private static final String API = "/api/";
    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]*}");

    private record Operation(Pattern path, String method, List<String> types) {
    }

    @Inject
    BeanManager beans;

    private List<Operation> operations;

    /** The methods of a path as it stands in the request; none if there is no such path. */
    Set<String> of(String path) {
        Set<String> methods = operations().stream().filter(operation -> operation.path().matcher(path).matches())
                .map(Operation::method).collect(Collectors.toCollection(TreeSet::new));
        if (!methods.isEmpty()) {
            methods.add(HttpMethod.OPTIONS);
            if (methods.contains(HttpMethod.GET)) {
                methods.add(HttpMethod.HEAD);
            }
        }
        return methods;
    }

    /** The media types of a body that a method of a path takes. */
    Set<String> typesOf(String path, String method) {
        return operations().stream().filter(one -> one.method().equals(method) && one.path().matcher(path).matches())
                .flatMap(one -> one.types().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    @ServerRequestFilter(preMatching = true)
    public Response options(ContainerRequestContext request) {
        String path = request.getUriInfo().getRequestUri().getRawPath();
        if (!request.getMethod().equals(HttpMethod.OPTIONS) || !path.startsWith(API)) {
            return null;
        }
        Set<String> methods = of(path);
        if (methods.isEmpty()) {
            throw new NotFoundException();
        }
        return Response.noContent().allow(methods).build();
    }

    private synchronized List<Operation> operations() {
        if (operations == null) {
            operations = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream().<Class<?>>map(Bean::getBeanClass)
                    .distinct()
                    .filter(resource -> resource.isAnnotationPresent(Path.class)).flatMap(AllowedMethods::operations)
                    .toList();
        }
        return operations;
    }

    private static Stream<Operation> operations(Class<?> resource) {
        String root = resource.getAnnotation(Path.class).value();
        return Stream.of(resource.getMethods()).flatMap(method -> Stream.of(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class)).filter(Objects::nonNull)
                .map(verb -> new Operation(template(root, method.getAnnotation(Path.class)), verb.value(),
                        types(method))));
    }

    private static List<String> types(Method method) {
        Consumes consumes = method.getAnnotation(Consumes.class);
        return consumes == null ? List.of() : List.of(consumes.value());
    }

    private static Pattern template(String root, Path path) {
        return Pattern.compile(Stream.of((path == null ? root : root + "/" + path.value()).split("/"))
                .filter(segment -> !segment.isEmpty())
                .map(segment -> VARIABLE.matcher(segment).matches() ? "/+[^/]+" : "/+" + Pattern.quote(segment))
                .collect(Collectors.joining("", "", "/*")));
    }
}
