package dev.gwr.targets;

import dev.gwr.model.Unit;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A unit stands in its column as its code. */
@Converter(autoApply = true)
public class UnitColumn implements AttributeConverter<Unit, String> {

    @Override
    public String convertToDatabaseColumn(Unit unit) {
        return unit == null ? null : unit.name();
    }

    @Override
    public Unit convertToEntityAttribute(String code) {
        return code == null ? null : Unit.of(code);
    }
}
