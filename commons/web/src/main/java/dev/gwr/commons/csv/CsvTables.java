package dev.gwr.commons.csv;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gwr.commons.problem.ProblemException;
import dev.gwr.commons.problem.ProblemType;
import dev.gwr.model.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;

/** Makes tables of lists, as people or as programs want them. */
@ApplicationScoped
public class CsvTables {

    private static final int AT_ONCE = 8;

    /** Each keeps a thread for as long as its reader takes; the other threads are for everybody else. */
    private final AtomicInteger beingSent = new AtomicInteger();

    @Inject
    ObjectMapper json;

    /**
     * A table by a profile; SHORT if there is none. Its file is named for the day, as the next may hold something else.
     */
    public <T> CsvTable<T> of(String name, TableProfile profile, Class<T> type, Supplier<? extends Columns<T>> chosen,
            Iterator<List<T>> pages) {
        return of(name, profile, type, Function.identity(), chosen, pages);
    }

    /** The same where people want more in a row than its record says. */
    public <T, R> CsvTable<T> of(String name, TableProfile profile, Class<R> type, Function<T, R> record,
            Supplier<? extends Columns<T>> chosen, Iterator<List<T>> pages) {
        if (beingSent.get() >= AT_ONCE) {
            throw new ProblemException(ProblemType.SERVICE_UNAVAILABLE, "Too many tables are being sent at the moment",
                    List.of());
        }
        Columns<T> columns = profile == TableProfile.FULL ? new FieldColumns<>(type, record, json) : chosen.get();
        return new CsvTable<>(name + '-' + LocalDate.now(Period.ZONE), columns, pages);
    }

    /** Of many that begin at one moment, those break off that were not refused in time. */
    void begin() throws IOException {
        if (beingSent.incrementAndGet() > AT_ONCE) {
            throw new IOException("too many tables are being sent");
        }
    }

    void end() {
        beingSent.decrementAndGet();
    }
}
