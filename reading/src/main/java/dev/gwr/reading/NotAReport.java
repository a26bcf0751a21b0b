package dev.gwr.reading;

/** Thrown when what was given is no work report, or cannot be read; the message says why, to the person who gave it. */
public final class NotAReport extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;

    public NotAReport(String field, String message) {
        super(message);
        this.field = field;
    }

    /** What was at fault: {@code text}, {@code file}; or {@code region}, {@code year}, where only that is missing. */
    public String field() {
        return field;
    }
}
