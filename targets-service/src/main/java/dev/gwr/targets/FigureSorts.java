package dev.gwr.targets;

import dev.gwr.commons.store.Sort;
import java.math.BigDecimal;

/** The orders that targets and observations share. A record without a value comes last. */
public final class FigureSorts {

    public static final Sort REPORT_ORDER =
            Sort.ascending(Sort.Key.text("e.report"), new Sort.Key("e.position", Integer.class), Sort.Key.text("e.id"));
    public static final Sort VALUE_ASCENDING = Sort.ascending(value("1e30bd"), Sort.Key.text("e.id"));
    public static final Sort VALUE_DESCENDING = Sort.descending(value("-1e30bd"), Sort.Key.text("e.id"));

    private FigureSorts() {
    }

    private static Sort.Key value(String ifNone) {
        return new Sort.Key("coalesce(e.value.normalised, " + ifNone + ")", BigDecimal.class);
    }
}
