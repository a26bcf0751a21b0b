package dev.gwr.gateway.pages;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Queries of pages: each state of a page is an address, and each state has one. */
final class Query {

    private static final String CURSOR = "cursor";

    private Query() {
    }

    /**
     * The query with a parameter set anew, or taken away where the value is empty. Another filter begins the list anew.
     */
    static String with(String query, String name, String value) {
        List<String> pairs = new ArrayList<>();
        for (String pair : pairs(query)) {
            if (!pair.startsWith(name + "=") && !pair.startsWith(CURSOR + "=")) {
                pairs.add(pair);
            }
        }
        if (value != null && !value.isEmpty()) {
            pairs.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
        return pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
    }

    static String value(String query, String name) {
        return pairs(query).stream().filter(pair -> pair.startsWith(name + "="))
                .map(pair -> URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8)).findFirst()
                .orElse("");
    }

    /** Without the fields that a form left empty. */
    static String filled(String query) {
        return pairs("?" + query).stream().filter(pair -> !pair.endsWith("=")).collect(Collectors.joining("&"));
    }

    private static List<String> pairs(String query) {
        return query.length() < 2 ? List.of()
                : Arrays.stream(query.substring(1).split("&")).filter(pair -> !pair.isEmpty()).toList();
    }
}
