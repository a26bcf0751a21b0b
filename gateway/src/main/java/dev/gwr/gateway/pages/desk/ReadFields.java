package dev.gwr.gateway.pages.desk;

import dev.gwr.gateway.service.reports.PublishedObservation;
import dev.gwr.gateway.service.reports.PublishedTarget;
import dev.gwr.gateway.service.reports.PublishedValue;
import dev.gwr.gateway.service.reports.ReadingContent;
import dev.gwr.gateway.service.reports.ReportReading;
import dev.gwr.model.Bound;
import java.math.BigDecimal;

/**
 * The fields of a reading that can be put right, whatever it is of.
 *
 * @param id     of the record as it is published; null of what is neither target nor result
 * @param figure whether it is a figure, with a value and a period
 * @param excuse why a number is no figure; {@code excuseEn} the same in English
 */
public record ReadFields(String id, boolean figure, String name, String period, String indicator, String bound,
        String text, BigDecimal amount, BigDecimal upper, String unitText, String definition, String excuse,
        String excuseEn) {

    static ReadFields of(ReportReading reading) {
        ReadingContent record = reading.getRecord();
        PublishedTarget target = record.getTarget();
        PublishedObservation result = record.getObservation();
        if (target != null) {
            return figure(target.getId(), target.getName(), target.getPeriod(), target.getIndicator(),
                    target.getBound(), target.getValue());
        }
        if (result != null) {
            return figure(result.getId(), result.getName(), result.getPeriod(), result.getIndicator(),
                    result.getBound(), result.getValue());
        }
        String name = record.getProject() != null ? record.getProject().getName()
                : record.getTerm() != null ? record.getTerm().getTerm() : reading.getName();
        return new ReadFields(null, false, name, null, null, null, null, null, null, null,
                record.getTerm() == null ? null : record.getTerm().getDefinition(),
                record.getExcuse() == null ? null : record.getExcuse().getReason(),
                record.getExcuse() == null ? null : record.getExcuse().getReasonEn());
    }

    private static ReadFields figure(String id, String name, String period, String indicator, Bound bound,
            PublishedValue value) {
        PublishedValue said = value == null ? new PublishedValue() : value;
        return new ReadFields(id, true, name, period, indicator, bound == null ? null : bound.name(), said.getText(),
                said.getAmount(),
                said.getUpper(), said.getUnitText(), null, null, null);
    }
}
