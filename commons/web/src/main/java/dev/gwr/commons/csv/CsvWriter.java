package dev.gwr.commons.csv;

import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.util.RawValue;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.gwr.commons.problem.Texts;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.impl.ConnectionBase;
import jakarta.inject.Inject;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/**
 * Sends a table as a CSV file, a page of its records after the other. A byte order mark makes spreadsheets read the
 * Chinese as UTF-8. Every text is quoted, so that none becomes two cells where a spreadsheet parts them by something
 * else than a comma; a number is not. What fails once a file is to be written breaks the connection: half a file must
 * not pass for a whole one.
 */
@Provider
@Produces(CsvTable.TEXT_CSV)
public class CsvWriter implements MessageBodyWriter<CsvTable<?>> {

    private static final Logger LOG = Logger.getLogger(CsvWriter.class);

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final long CLOSED_MILLIS = 5_000;
    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(5);
    private static final String FILLERS = "\u115F\u1160\u2800\u3164\uFFA0";
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    /** A row is not sent by itself. */
    private static final CsvMapper CSV = CsvMapper.builder().enable(CsvGenerator.Feature.ALWAYS_QUOTE_STRINGS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE).build();
    private static final RawValue NOTHING = new RawValue("");
    private static final CsvSchema LINES = CsvSchema.emptySchema().withLineSeparator("\r\n");

    @Inject
    CurrentVertxRequest current;

    @Inject
    CsvTables tables;

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return CsvTable.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(CsvTable<?> table, Class<?> type, Type genericType, Annotation[] annotations,
            MediaType mediaType, MultivaluedMap<String, Object> headers, OutputStream out) throws IOException {
        headers.putSingle(HttpHeaders.CONTENT_TYPE, CsvTable.TEXT_CSV + ";charset=UTF-8;header=present");
        HttpServerRequest request = current.getCurrent().request();
        try {
            tables.begin();
            write(table, out, System.nanoTime() + PATIENCE_NANOS);
        } catch (IOException | RuntimeException e) {
            LOG.warnf("%s %s broke off: %s", request.method(), request.path(), e);
            // At once: what is only to be closed is flushed first, and the end that is written behind it with it.
            ((ConnectionBase) request.connection()).channel().close().awaitUninterruptibly(CLOSED_MILLIS);
        } finally {
            tables.end();
        }
    }

    /** @param end by when its last page has to be begun: whoever takes it more slowly keeps others waiting */
    static <T> void write(CsvTable<T> table, OutputStream out, long end) throws IOException {
        out.write(BYTE_ORDER_MARK);
        SequenceWriter rows = CSV.writer(LINES).writeValues(out);
        rows.write(safe(table.columns().heads()));
        while (table.pages().hasNext()) {
            if (System.nanoTime() > end) {
                throw new IOException("it was taken too slowly");
            }
            for (T one : table.pages().next()) {
                rows.write(safe(table.columns().cells(one)));
            }
        }
        rows.close();
    }

    private static List<Object> safe(List<?> cells) {
        return cells.stream().map(cell -> cell.equals("") ? NOTHING : cell instanceof String text ? safe(text) : cell)
                .toList();
    }

    /** What a spreadsheet would run as a formula is shown as text, also what begins with something that is not seen. */
    private static String safe(String text) {
        int[] seen = text.codePoints().dropWhile(CsvWriter::isUnseen).limit(1).toArray();
        boolean hides = !text.isEmpty() && "\t\r\n".indexOf(text.charAt(0)) >= 0;
        boolean begins = seen.length > 0 && "=+-@＝＋－＠".indexOf(seen[0]) >= 0 && !NUMBER.matcher(text).matches();
        return hides || begins ? "'" + text : text;
    }

    /** Blanks, controls, marks without a letter, and the letters that stand for none. */
    private static boolean isUnseen(int point) {
        int type = Character.getType(point);
        return Texts.isInvisible(point) || Character.isWhitespace(point) || Character.isSpaceChar(point)
                || type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK
                || type == Character.UNASSIGNED || FILLERS.indexOf(point) >= 0;
    }
}
