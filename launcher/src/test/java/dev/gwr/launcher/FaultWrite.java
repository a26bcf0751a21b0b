package dev.gwr.launcher;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A write, and what is known of it. Its key is in the record itself too (a note, or the reason of a withdrawal), by
 * which it is found again.
 */
final class FaultWrite {
    enum Kind { RECORD, CORRECT, WITHDRAW }

    /**
     * Acknowledged: it must be there. Refused: it must not. Given up: nobody knows, but it is all there or not at all.
     */
    enum Outcome { ACKNOWLEDGED, REFUSED, GIVEN_UP }

    private final Kind kind;
    private final String key;
    private final String token;
    private final String path;
    private final String ifMatch;
    private final ObjectNode body;
    private int sent;
    private Outcome outcome = Outcome.GIVEN_UP;
    private String id;

    FaultWrite(Kind kind, String key, String token, String path, String ifMatch, ObjectNode body) {
        this.kind = kind;
        this.key = key;
        this.token = token;
        this.path = path;
        this.ifMatch = ifMatch;
        this.body = body;
    }

    Kind kind() {
        return kind;
    }

    String key() {
        return key;
    }

    String token() {
        return token;
    }

    String path() {
        return path;
    }

    String ifMatch() {
        return ifMatch;
    }

    ObjectNode body() {
        return body;
    }

    /** How often it was sent. */
    int sent() {
        return sent;
    }

    Outcome outcome() {
        return outcome;
    }

    /** Id of the record that came of it; null if none did, or nobody knows. */
    String id() {
        return id;
    }

    void sending() {
        sent++;
    }

    void acknowledged(String of) {
        outcome = Outcome.ACKNOWLEDGED;
        id = of;
    }

    void refused() {
        outcome = Outcome.REFUSED;
    }
}
