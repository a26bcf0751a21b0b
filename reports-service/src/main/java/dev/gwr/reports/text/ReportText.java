package dev.gwr.reports.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A text of a report: as it is published, and the bytes that it came as. {@code sha256} is that of the bytes.
 */
public record ReportText(String text, byte[] original, String contentType) {

    public String sha256() {
        return sha256(original);
    }

    /** The same for every copy of the text: white space, and with it line ends, makes no difference. */
    public String textDigest() {
        return sha256(text.codePoints().filter(point -> !Character.isWhitespace(point) && !Character.isSpaceChar(point)
                && point != 0xFEFF).collect(StringBuilder::new, StringBuilder::appendCodePoint,
                        StringBuilder::append).toString()
                .getBytes(StandardCharsets.UTF_8));
    }

    public int characters() {
        return text.codePointCount(0, text.length());
    }

    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
