package dev.gwr.commons.query;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    private static boolean isValid(String text) {
        return new WebAddress.Check().isValid(text, null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org", "http://example.org:8080/2024/q1?a=1&b=%E4%B8%AD#part-2",
        "https://example.org/~user/(1);v=2,3", "https://127.0.0.1/"})
    void whatABrowserOpensIsOne(String text) {
        assertTrue(isValid(text), text);
        assertTrue(Pattern.compile(WebAddress.PATTERN).matcher(text).find(), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "example.org", "javascript:1", "ftp://example.org/", "https://", "https:///q1",
        "https://user@example.org/", "https://user:word@example.org/", "https://例子.org/", "https://example.org/报告",
        "https://example.org/{x}", "https://example.org/a b", "https://example.org/%zz", "https://example.org/[",
        "https://þú", "https://example.org/a\n", "https://example.org:x/", "https://example.org/\u0000"})
    void whatIsNoUriIsNone(String text) {
        assertFalse(isValid(text), text);
    }

    @Test
    void itHasAnEnd() {
        assertTrue(isValid("https://example.org/" + "a".repeat(1980)));
        assertFalse(isValid("https://example.org/" + "a".repeat(1981)));
        assertFalse(isValid("https://example.org/" + "a".repeat(1_000_000)));
    }
}
