package dev.gwr.seeds;

import java.util.ArrayList;
import java.util.List;

/** What the rules found wrong, each with the record that it is about. */
final class CheckFindings {

    private final List<String> list = new ArrayList<>();

    void add(String id, String what) {
        list.add(id + ": " + what);
    }

    void addAll(CheckFindings others) {
        list.addAll(others.list);
    }

    List<String> list() {
        return list;
    }
}
