package dev.gwr.reports.unit;

import dev.gwr.commons.caching.Versioned;
import dev.gwr.model.Unit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit and its words. */
@Schema(description = "What values are measured in, and how reports write it",
        requiredProperties = {"code", "name", "nameEn", "dimension", "words", "version"})
public record UnitDefinition(
        @Schema(description = "Code, as values name it", examples = "KILOGRAM") String code,
        @Schema(description = "Name", examples = "千克") String name,
        @Schema(description = "English name", examples = "kilograms") String nameEn,
        @Schema(description = "What is measured in it", examples = "mass") String dimension,
        @Schema(description = "How reports write it, each with the number of units that it stands for")
        List<UnitWord> words,
        @Schema(description = "Grows with each word", minimum = "1", examples = "4") int version)
        implements Versioned {

    static UnitDefinition of(Unit unit) {
        return new UnitDefinition(unit.name(), unit.zh(), unit.en(), unit.dimension(), unit.words().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .map(word -> new UnitWord(word.getKey(), word.getValue())).toList(), unit.words().size());
    }

    @Override
    public String id() {
        return code;
    }
}
