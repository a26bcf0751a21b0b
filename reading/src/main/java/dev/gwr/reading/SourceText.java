package dev.gwr.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A report's text as it will be published, line by line, never corrected. Lines count from 1. */
public record SourceText(String text, List<String> lines) {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final char BOM = '\uFEFF';

    /** Ends of lines become one sign, and a byte order mark goes: neither is text. */
    public static SourceText of(String text) {
        String plain = text.isEmpty() || text.charAt(0) != BOM ? text : text.substring(1);
        String unified = plain.replace("\r\n", "\n").replace('\r', '\n');
        return new SourceText(unified, List.of(unified.split("\n", -1)));
    }

    /**
     * UTF-16 by its mark, UTF-8 where every byte fits it, else GB18030, which the older sites of governments still use.
     */
    public static SourceText of(byte[] bytes) {
        return of(decode(bytes));
    }

    public static String decode(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
                || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        String utf8 = strictly(bytes, StandardCharsets.UTF_8);
        if (utf8 != null) {
            return utf8;
        }
        String gb = strictly(bytes, GB18030);
        return gb != null ? gb : new String(bytes, StandardCharsets.UTF_8);
    }

    private static String strictly(byte[] bytes, Charset charset) {
        try {
            CharBuffer chars = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes));
            return chars.toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** The text as it is read: with Chinese punctuation for that of a keyboard, sign for sign. */
    public SourceText read() {
        String chinese = Punctuation.chinese(text);
        return chinese.equals(text) ? this : of(chinese);
    }

    public String line(int number) {
        return lines.get(number - 1);
    }

    public int size() {
        return lines.size();
    }

    /** A line without the space around it: ideographic, no-break, zero-width and all. */
    public String bare(int number) {
        return bare(line(number));
    }

    public static String bare(String line) {
        int start = 0;
        int end = line.length();
        while (start < end && blank(line.charAt(start))) {
            start++;
        }
        while (end > start && blank(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(start, end);
    }

    public static boolean blank(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign) || sign >= '\u200B' && sign <= '\u200F'
                || sign == '\u2060' || sign == BOM || Character.isISOControl(sign);
    }
}
