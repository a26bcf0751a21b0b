package dev.gwr.gateway.pages.desk;

import dev.gwr.gateway.pages.FormFields;
import dev.gwr.gateway.service.reports.ReportReading;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;

/** The fields of a reading as an editor left them. Only what was changed is sent: all else stays the machine's. */
public class Corrected {

    @RestForm
    public String name;
    @RestForm
    public String period;
    @RestForm
    public String indicator;
    @RestForm
    public String bound;
    @RestForm
    public String text;
    @RestForm
    public String amount;
    @RestForm
    public String upper;
    @RestForm
    public String unitText;
    @RestForm
    public String definition;
    @RestForm
    public String reason;

    Map<String, Object> changes(ReportReading was) {
        ReadFields before = ReadFields.of(was);
        Map<String, Object> changes = new LinkedHashMap<>();
        boolean term = was.getKind().equals("TERM");
        put(changes, term ? "term" : "name", before.name(), name);
        put(changes, "period", before.period(), period);
        put(changes, "indicator", before.indicator(), indicator);
        put(changes, "bound", before.bound(), bound);
        put(changes, "definition", before.definition(), definition);
        Map<String, Object> value = new LinkedHashMap<>();
        put(value, "text", before.text(), text);
        put(value, "unitText", before.unitText(), unitText);
        putNumber(value, "amount", before.amount(), amount);
        putNumber(value, "upper", before.upper(), upper);
        if (!value.isEmpty()) {
            changes.put("value", value);
        }
        return changes;
    }

    /** A field that the form does not have is not changed; one that was emptied is taken away. */
    private void put(Map<String, Object> changes, String field, String before, String now) {
        if (now != null && !Objects.equals(FormFields.given(before), FormFields.given(now))) {
            changes.put(field, FormFields.given(now));
        }
    }

    private void putNumber(Map<String, Object> changes, String field, BigDecimal before, String now) {
        if (now == null || Objects.equals(before == null ? null : before.toPlainString(), FormFields.given(now))) {
            return;
        }
        changes.put(field, Fact.number(field, now));
    }
}
