package dev.gwr.targets;

import dev.gwr.commons.store.Sort;
import java.math.BigDecimal;

/**
 * The orders that targets and observations share. A record without a value comes last; of a range, the lower end
 * counts.
 */
public final class FigureSorts {

    private static final Sort.Key[] PERIOD = {new Sort.Key("e.lastMonth", Integer.class),
            new Sort.Key("e.firstMonth", Integer.class),
            Sort.Key.text("e.id")};

    public static final Sort REPORT_ORDER =
            Sort.ascending(Sort.Key.text("e.report"), new Sort.Key("e.position", Integer.class), Sort.Key.text("e.id"));
    /** The order of observations: those of the reports, then what people recorded. */
    public static final Sort LIST_ORDER =
            Sort.ascending(Sort.Key.text("e.listKey"), new Sort.Key("e.position", Integer.class),
            Sort.Key.text("e.id"));
    public static final Sort PERIOD_ASCENDING = Sort.ascending(PERIOD);
    public static final Sort PERIOD_DESCENDING = Sort.descending(PERIOD);
    public static final Sort VALUE_ASCENDING = Sort.ascending(value("1e30bd"), Sort.Key.text("e.id"));
    public static final Sort VALUE_DESCENDING = Sort.descending(value("-1e30bd"), Sort.Key.text("e.id"));

    private FigureSorts() {
    }

    private static Sort.Key value(String ifNone) {
        return new Sort.Key("coalesce(e.value.normalised, " + ifNone + ")", BigDecimal.class);
    }
}
