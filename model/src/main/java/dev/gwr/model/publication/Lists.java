package dev.gwr.model.publication;

import java.util.List;

/** What is left out of a publication's JSON, or null there, is an empty list. */
final class Lists {

    private Lists() {
    }

    static <T> List<T> of(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
