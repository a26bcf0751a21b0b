package dev.gwr.launcher;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Compares what was acknowledged with what is in the database of targets-service, which the writers never look into.
 */
final class FaultVerdict {
    private final Connection database;
    private final List<String> faults = new ArrayList<>();
    private int found;
    private int doubled;
    private int lost;
    private int half;
    private int unclearDone;
    private int unclearNotDone;

    FaultVerdict(Connection database) {
        this.database = database;
    }

    /**
     * Each write against the records that hold its key, its event in the feed, and the answer that is kept for its key.
     */
    void compare(Collection<FaultWrite> writes) throws SQLException {
        Map<String, List<String>> records = idsByKey("select coalesce(note, ''), id from observation where recorded_by "
                + "is not null");
        Map<String, List<String>> withdrawn = idsByKey(
                "select end_reason, id from observation where recording_state = 'WITHDRAWN'");
        Map<String, List<String>> events = idsByKey(
                "select kind || ' ' || record_id, record_id from change where kind in ('RECORDED', 'CORRECTED', "
                        + "'WITHDRAWN')");
        Map<String, List<String>> kept = idsByKey("select key, key from idempotency_key");
        Set<String> explained = new HashSet<>();
        for (FaultWrite write : writes) {
            List<String> ids = (write.kind() == FaultWrite.Kind.WITHDRAW ? withdrawn : records)
                    .getOrDefault(write.key(), List.of());
            count(write, ids);
            for (String id : ids) {
                String event = write.kind() == FaultWrite.Kind.WITHDRAW ? "WITHDRAWN "
                        : write.kind() == FaultWrite.Kind.CORRECT
                        ? "CORRECTED " : "RECORDED ";
                explained.add(event + id);
                if (events.getOrDefault(event + id, List.of()).size() != 1 || !kept.containsKey(write.key())) {
                    half++;
                    faults.add(write.key() + " is half there: " + event + id);
                }
            }
            if (ids.isEmpty() && kept.containsKey(write.key())) {
                half++;
                faults.add(write.key() + " has an answer and no record");
            }
        }
        for (String event : events.keySet()) {
            if (!explained.contains(event)) {
                half++;
                faults.add("nobody did " + event);
            }
        }
    }

    private void count(FaultWrite write, List<String> ids) {
        if (ids.size() > 1) {
            doubled++;
            faults.add(write.key() + " is there " + ids.size() + " times");
        }
        switch (write.outcome()) {
            case ACKNOWLEDGED -> {
                if (ids.contains(write.id())) {
                    found++;
                } else {
                    lost++;
                    faults.add(write.key() + " was acknowledged as " + write.id() + " and is " + ids);
                }
            }
            case REFUSED -> {
                if (!ids.isEmpty()) {
                    faults.add(write.key() + " was refused and is there");
                }
            }
            case GIVEN_UP -> {
                if (ids.isEmpty()) {
                    unclearNotDone++;
                } else {
                    unclearDone++;
                }
            }
        }
    }

    /**
     * From the first on, each is superseded by exactly one, which says so too, and only the last holds. Returns its
     * ids.
     */
    List<String> chain(String first) throws SQLException {
        List<String> chain = new ArrayList<>();
        String id = first;
        String before = null;
        while (id != null) {
            chain.add(id);
            try (PreparedStatement statement = database.prepareStatement("select supersedes, superseded_by, "
                    + "recording_state, (select count(*) from observation o where o.supersedes = observation.id) "
                    + "from observation where id = ?")) {
                statement.setString(1, id);
                try (ResultSet row = statement.executeQuery()) {
                    if (!row.next()) {
                        faults.add("the chain leads to " + id + ", which is not there");
                        return chain;
                    }
                    String next = row.getString(2);
                    if (!Objects.equals(row.getString(1), before) || row.getInt(4) != (next == null ? 0 : 1)
                            || !row.getString(3).equals(next == null ? "CURRENT" : "SUPERSEDED")) {
                        faults.add("the chain is broken at " + id);
                    }
                    before = id;
                    id = next;
                }
            }
        }
        return chain;
    }

    private Map<String, List<String>> idsByKey(String query) throws SQLException {
        Map<String, List<String>> ids = new HashMap<>();
        try (PreparedStatement statement = database.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                ids.computeIfAbsent(rows.getString(1), key -> new ArrayList<>()).add(rows.getString(2));
            }
        }
        return ids;
    }

    /** Adds a fault if something does not hold. */
    void require(boolean holds, String what) {
        if (!holds) {
            faults.add(what);
        }
    }

    List<String> faults() {
        return faults;
    }

    String summary() {
        return "found " + found + ", doubled " + doubled + ", lost " + lost + ", half there " + half + "; of those "
                + "given up, "
                + unclearDone + " done and " + unclearNotDone + " not";
    }
}
