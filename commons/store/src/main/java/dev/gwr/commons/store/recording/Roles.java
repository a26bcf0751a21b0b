package dev.gwr.commons.store.recording;

/** What a token's bearer may do beyond reading, which is open to all. A {@code viewer} may do nothing more. */
public final class Roles {

    /** May record facts, and correct and withdraw their own. */
    public static final String EDITOR = "editor";

    /** May also correct and withdraw what others recorded. */
    public static final String ADMIN = "admin";

    private Roles() {
    }
}
