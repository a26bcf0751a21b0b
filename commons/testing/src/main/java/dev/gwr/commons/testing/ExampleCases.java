package dev.gwr.commons.testing;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/**
 * The examples of a service's document. They are taken from a packaged report, so that a reader who tries them gets an
 * answer; the other cases of a service use a report of their own.
 */
public abstract class ExampleCases {

    @Test
    void theExamplesOfTheDocumentAreAnswers() throws IOException {
        Examples.areAnswers();
    }
}
