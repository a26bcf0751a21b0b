package dev.gwr.commons.watch;

import io.quarkus.logging.LoggingFilter;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.Set;
import java.util.logging.Filter;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import java.util.stream.Stream;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;

/**
 * Keeps a message on its line, and so those of the faults below it. What a client sends may be part of one, by our hand
 * or a library's, and a line break in it would begin a line that looks like ours.
 */
@LoggingFilter(name = "one-line")
public final class OneLine implements Filter {

    private static final Formatter MESSAGE = new PatternFormatter("%s");

    @Override
    public boolean isLoggable(LogRecord record) {
        String message = MESSAGE.format(record);
        if (message != null && breaks(message)) {
            if (record instanceof ExtLogRecord formatted) {
                formatted.setMessage(escaped(message), ExtLogRecord.FormatStyle.NO_FORMAT);
            } else {
                // With its parameters it would be put together once more, and what was written out come back.
                record.setMessage(escaped(message));
                record.setParameters(null);
            }
        }
        // Each handler has this filter; what one of them was shown is shown to the next.
        if (record.getThrown() != null && !(record.getThrown() instanceof Shown)) {
            record.setThrown(Shown.of(record.getThrown(), Collections.newSetFromMap(new IdentityHashMap<>())));
        }
        return true;
    }

    private static boolean breaks(String text) {
        return text.codePoints().anyMatch(OneLine::breaks);
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(sign -> escaped.append(breaks(sign) ? String.format("\\u%04x", sign)
                : Character.toString(sign)));
        return escaped.toString();
    }

    /** A tab is harmless; all that ends a line, turns it around or hides in it is not. */
    private static boolean breaks(int sign) {
        return sign != '\t' && (Character.isISOControl(sign) || Character.getType(sign) == Character.FORMAT
                || sign == '\u2028' || sign == '\u2029');
    }

    /** A fault as a log shows it: its words on one line, and where it came from as it is. */
    private static final class Shown extends Throwable {

        private static final long serialVersionUID = 1L;

        private final String words;

        private Shown(String words, Throwable cause) {
            super(words, cause);
            this.words = words;
        }

        /** @param seen a fault may be its own cause's cause */
        static Throwable of(Throwable fault, Set<Throwable> seen) {
            if (fault == null || !seen.add(fault)) {
                return null;
            }
            Shown shown = new Shown(escaped(fault.toString()), of(fault.getCause(), seen));
            shown.setStackTrace(fault.getStackTrace());
            Stream.of(fault.getSuppressed()).map(one -> of(one, seen)).filter(Objects::nonNull)
                    .forEach(shown::addSuppressed);
            return shown;
        }

        @Override
        public String toString() {
            return words;
        }
    }
}
