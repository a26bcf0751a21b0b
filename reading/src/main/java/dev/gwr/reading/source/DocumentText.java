package dev.gwr.reading.source;

import dev.gwr.reading.NotAReport;
import dev.gwr.reading.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The text of a document as it was brought: plain text, a web page, a Word file or a PDF. Its own first bytes say
 * which.
 */
public final class DocumentText {

    /** What is taken in at most, in bytes. */
    public static final int LARGEST = 5 * 1024 * 1024;

    /** What may come out of it at most, in characters: the longest reports have 60,000. */
    static final int MOST_CHARACTERS = 2_000_000;

    private static final int HEAD = 1024;
    private static final String FIELD = "file";

    private DocumentText() {
    }

    /**
     * @param contentType as the sender says, may be null
     * @param filename as the sender says, may be null
     * @throws NotAReport where no text can be had from it, with the reason
     */
    public static SourceText of(byte[] bytes, String contentType, String filename) {
        if (bytes.length > LARGEST) {
            throw new NotAReport(FIELD, "The file is larger than 5 MB.");
        }
        if (bytes.length == 0) {
            throw new NotAReport(FIELD, "The file is empty.");
        }
        SourceText text = read(bytes, said(contentType, filename));
        if (text.text().length() > MOST_CHARACTERS) {
            throw new NotAReport(FIELD, "The text is longer than " + MOST_CHARACTERS + " characters.");
        }
        return text;
    }

    private static String said(String contentType, String filename) {
        return ((contentType == null ? "" : contentType) + ' ' + (filename == null
                ? "" : filename)).toLowerCase(Locale.ROOT);
    }

    private static SourceText read(byte[] bytes, String said) {
        if (begins(bytes, "%PDF-")) {
            return PdfText.read(bytes);
        }
        if (begins(bytes, "PK\u0003\u0004")) {
            return WordText.read(bytes);
        }
        if ((bytes[0] & 0xFF) == 0xD0 && bytes.length > 1 && (bytes[1] & 0xFF) == 0xCF) {
            throw new NotAReport(FIELD, "Word files of the old kind (.doc) are not read: save it as .docx.");
        }
        if (begins(bytes, "{\\rtf")) {
            throw new NotAReport(FIELD, "RTF is not read: save it as .docx or as plain text.");
        }
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD),
                StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        if (said.contains("html") || said.endsWith(".htm") || head.contains("<!doctype html")
                || head.contains("<html")) {
            return HtmlText.read(bytes);
        }
        String text = SourceText.decode(bytes);
        if (text.indexOf('\0') >= 0) {
            throw new NotAReport(FIELD, "This is neither text nor a web page, a Word file (.docx) or a PDF.");
        }
        return SourceText.of(text);
    }

    private static boolean begins(byte[] bytes, String signs) {
        return bytes.length >= signs.length()
                && new String(bytes, 0, signs.length(), StandardCharsets.ISO_8859_1).equals(signs);
    }
}
