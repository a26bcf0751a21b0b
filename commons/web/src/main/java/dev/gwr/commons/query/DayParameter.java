package dev.gwr.commons.query;

import dev.gwr.commons.problem.ProblemException;
import java.time.DateTimeException;
import java.time.LocalDate;

/** A day as a parameter of a request, such as 2024-06-30. */
public final class DayParameter {

    /** A year of more than four digits is a day for Java, and none for PostgreSQL or the documents. */
    private static final int LENGTH = "2024-06-30".length();

    private DayParameter() {
    }

    /** @return null where it is not given */
    public static LocalDate read(String parameter, String text) {
        if (text == null) {
            return null;
        }
        try {
            if (text.length() == LENGTH) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            // Falls through to what is said of every other text that is no day.
        }
        throw ProblemException.parameter(parameter, "'" + text + "' is not a day such as 2024-06-30");
    }
}
