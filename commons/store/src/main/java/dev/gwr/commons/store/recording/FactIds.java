package dev.gwr.commons.store.recording;

import java.security.SecureRandom;
import java.util.Locale;

/** Ids of recorded facts: what they are about in words, and a random end that keeps two of the same apart. */
public final class FactIds {

    /** Crockford's digits, in lower case: none looks like another. */
    private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private FactIds() {
    }

    public static String of(String... words) {
        StringBuilder id = new StringBuilder(String.join("-", words).toLowerCase(Locale.ROOT)).append('-');
        for (int i = 0; i < LENGTH; i++) {
            id.append(DIGITS.charAt(RANDOM.nextInt(DIGITS.length())));
        }
        return id.toString();
    }
}
