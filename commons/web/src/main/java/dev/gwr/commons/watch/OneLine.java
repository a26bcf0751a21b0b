package dev.gwr.commons.watch;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;

/**
 * Keeps a message on its line. What a client sends may be part of one, by our hand or a library's, and a line break in
 * it would begin a line that looks like ours.
 */
@LoggingFilter(name = "one-line")
public final class OneLine implements Filter {

    private static final Formatter MESSAGE = new PatternFormatter("%s");

    @Override
    public boolean isLoggable(LogRecord record) {
        String message = MESSAGE.format(record);
        if (message != null && message.codePoints().anyMatch(OneLine::breaks)) {
            StringBuilder escaped = new StringBuilder();
            message.codePoints().forEach(sign -> escaped.append(breaks(sign) ? String.format("\\u%04x", sign)
                    : Character.toString(sign)));
            if (record instanceof ExtLogRecord formatted) {
                formatted.setMessage(escaped.toString(), ExtLogRecord.FormatStyle.NO_FORMAT);
            } else {
                // With its parameters it would be put together once more, and what was written out come back.
                record.setMessage(escaped.toString());
                record.setParameters(null);
            }
        }
        return true;
    }

    /** A tab is harmless; all that ends a line, turns it around or hides in it is not. */
    private static boolean breaks(int sign) {
        return sign != '\t' && (Character.isISOControl(sign) || Character.getType(sign) == Character.FORMAT
                || sign == '\u2028' || sign == '\u2029');
    }
}
