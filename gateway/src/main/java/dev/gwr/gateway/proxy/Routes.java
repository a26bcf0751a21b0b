package dev.gwr.gateway.proxy;

import dev.gwr.gateway.service.Service;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names the route of a request that is passed through, for metrics and traces: {@code /api/v1/targets/{id}} whatever
 * the id. The routes are those of the services' documents.
 */
final class Routes {

    /** Where Quarkus's metrics and traces look for the name of a route. */
    private static final String NAME = "UrlPathTemplate";

    /** A path in a document: SmallRye writes one a line, indented by two. */
    private static final Pattern PATH = Pattern.compile(" {2}(/\\S+):");
    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");
    private static final String ELSEWHERE = "/api/v1/*";

    private record Route(String name, int parameters, Pattern form) {

        static Route of(String name) {
            String[] parts = PARAMETER.split(name, -1);
            StringBuilder form = new StringBuilder();
            for (int i = 0; i < parts.length; i++) {
                form.append(i == 0 ? "" : "[^/]+").append(Pattern.quote(parts[i]));
            }
            return new Route(name, parts.length - 1, Pattern.compile(form + "/?"));
        }
    }

    private final Map<Service, List<Route>> routes = new EnumMap<>(Service.class);

    Routes() {
        for (Service service : Service.values()) {
            routes.put(service, read("/openapi/" + service.serviceName() + "/openapi.yaml"));
        }
    }

    void name(Service service, HttpServerRequest request) {
        ((HttpServerRequestInternal) request).context().putLocal(NAME, name(service, request.path()));
    }

    /**
     * The name of a request's path for metrics. Paths that are in no document share one name, so that the number of
     * names stays limited whatever is requested.
     */
    String name(Service service, String path) {
        for (Route route : routes.get(service)) {
            if (route.form().matcher(path).matches()) {
                return route.name();
            }
        }
        return ELSEWHERE;
    }

    /** A route with fewer parameters comes first: {@code /targets/counts} is not a target called counts. */
    private static List<Route> read(String document) {
        List<Route> found = new ArrayList<>();
        try (InputStream in = Routes.class.getResourceAsStream(document);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Matcher path = PATH.matcher(line);
                if (path.matches()) {
                    found.add(Route.of(path.group(1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(document + " cannot be read", e);
        }
        found.sort(Comparator.comparingInt(Route::parameters));
        return found;
    }
}
