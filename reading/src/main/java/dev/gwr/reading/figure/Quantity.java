package dev.gwr.reading.figure;

import dev.gwr.model.Bound;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;

/**
 * A number of a paragraph with its unit and hedge, before anything is known of its meaning. Offsets are UTF-16 units of
 * the paragraph, ends exclusive.
 *
 * @param start where the number begins, its word 第 or 百分之 included
 * @param numberEnd where its last digit ends
 * @param unitEnd where its unit ends
 * @param end where the hedge after it ends
 * @param hedgeStart where the hedge before it begins; {@code start} where there is none
 * @param amount the number, never negative
 * @param upper the upper end of a range, or null
 * @param unit the unit as written, the shared one where its own is left out; empty where there is none
 * @param form what form the number has
 * @param bound how its words bind it
 * @param sharedUnit whether the unit stands after a later number
 */
@RecordBuilder
record Quantity(int start, int numberEnd, int unitEnd, int end, int hedgeStart, BigDecimal amount, BigDecimal upper,
        String unit,
        Form form, Bound bound, boolean sharedUnit) {

    enum Form { PLAIN, RATIO, RANK, STREAK, FRACTION, TIMES }

    Quantity with(String newUnit, boolean shared, Bound newBound) {
        return QuantityBuilder.builder(this).unit(newUnit).sharedUnit(shared).bound(newBound).build();
    }

    Quantity as(Form newForm) {
        return QuantityBuilder.builder(this).form(newForm).build();
    }

    boolean percent() {
        return unit.equals("%") || unit.equals("‰") || unit.equals("成") || unit.equals(Measure.FRACTION);
    }
}
