package dev.gwr.commons.start;

/**
 * A setting with which this cannot run. Thrown at start, from any observer of the start, it ends the process with its
 * message as one line: so it names the variable, what is wrong with it, and what would be right.
 */
public class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    public StartRefused(String message) {
        super(message);
    }
}
