package dev.gwr.model.publication;

import dev.gwr.model.Unit;
import java.math.BigDecimal;
import java.util.Map;

/**
 * What a person added to the units: a new one, or further words of one that is there.
 *
 * @param number in the order in which they were added, from 1
 * @param words how reports write the unit, each with the number of units that it stands for
 */
public record AddedUnit(long number, String code, String name, String nameEn, String dimension,
        Map<String, BigDecimal> words) {

    public Unit unit() {
        return new Unit(code, name, nameEn, dimension, words);
    }
}
