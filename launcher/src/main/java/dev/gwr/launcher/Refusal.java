package dev.gwr.launcher;

/** A reason not to start, told to the person at the terminal in the words of its message, without a stack trace. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refusal(String message) {
        super(message);
    }
}
