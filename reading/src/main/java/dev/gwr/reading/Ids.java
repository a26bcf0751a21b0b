package dev.gwr.reading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Ids made of names: the same name gives the same id, in whichever report it stands. */
public final class Ids {

    private static final String DIGITS = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int LENGTH = 10;
    private static final int BITS = 5;

    private Ids() {
    }

    /** Ten characters of base 32 of the SHA-256 of a text. */
    public static String hash(String text) {
        byte[] digest;
        try {
            digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        StringBuilder hash = new StringBuilder();
        int bits = 0;
        int value = 0;
        for (int at = 0; hash.length() < LENGTH; ) {
            if (bits < BITS) {
                value = value << 8 | digest[at++] & 0xFF;
                bits += 8;
            }
            bits -= BITS;
            hash.append(DIGITS.charAt(value >> bits & 31));
            value &= (1 << bits) - 1;
        }
        return hash.toString();
    }
}
