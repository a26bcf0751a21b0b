package dev.gwr.commons.csv;

import dev.gwr.model.Labelled;
import dev.gwr.model.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Columns that were chosen for people: codes by their Chinese labels, numbers in full, several values in one cell. */
public final class ChosenColumns<T> implements Columns<T> {

    private static final String SEPARATOR = "；";
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Period.ZONE);

    private final List<String> heads = new ArrayList<>();
    private final List<Function<T, ?>> cells = new ArrayList<>();

    public ChosenColumns<T> add(String head, Function<T, ?> cell) {
        heads.add(head);
        cells.add(cell);
        return this;
    }

    @Override
    public List<String> heads() {
        return heads;
    }

    @Override
    public List<Object> cells(T one) {
        return cells.stream().map(cell -> cell.apply(one)).<Object>map(value -> value instanceof Number number
                ? bare(number) : text(value)).toList();
    }

    private static Number bare(Number number) {
        return number instanceof BigDecimal exact ? exact.stripTrailingZeros() : number;
    }

    private static String text(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(ChosenColumns::text).collect(Collectors.joining(SEPARATOR));
        }
        if (value instanceof Boolean answer) {
            return answer ? "是" : "否";
        }
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
        if (value instanceof Instant moment) {
            return MINUTE.format(moment);
        }
        return value instanceof Labelled code ? code.zh() : value.toString();
    }
}
