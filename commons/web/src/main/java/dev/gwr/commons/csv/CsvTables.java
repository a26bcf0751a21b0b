package dev.gwr.commons.csv;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gwr.model.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Makes tables of lists, as people or as programs want them. */
@ApplicationScoped
public class CsvTables {

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
        Columns<T> columns = profile == TableProfile.FULL ? new FieldColumns<>(type, record, json) : chosen.get();
        return new CsvTable<>(name + '-' + LocalDate.now(Period.ZONE), columns, pages);
    }
}
