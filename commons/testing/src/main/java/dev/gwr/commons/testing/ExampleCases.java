package dev.gwr.commons.testing;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/**
 * The examples of a service's document. They are of a packaged report, so that whoever tries them finds it; the cases
 * of a service are about a report of their own.
 */
public abstract class ExampleCases {

    @Test
    void theExamplesOfTheDocumentAreAnswers() throws IOException {
        Examples.areAnswers();
    }
}
