package dev.gwr.targets.observation;

import dev.gwr.model.Labelled;
import dev.gwr.model.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which part of its year a value of a half, a quarter or a month covers. */
@Schema(description = "Which part of the year a value covers: TO_DATE 累计, from the year's start to the period's end, "
        + "as the statistics write 1—9月 (for a stock, as at its end); PERIOD_ONLY 当期, within the period alone")
public enum Coverage implements Labelled {
    TO_DATE("累计", "from the year's start to the period's end"),
    PERIOD_ONLY("当期", "within the period alone");

    private final String zh;
    private final String en;

    Coverage(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The first month that a value of a period covers. */
    public int firstMonth(Period period) {
        return this == TO_DATE ? period.firstMonthOfYear() : period.firstMonth();
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
