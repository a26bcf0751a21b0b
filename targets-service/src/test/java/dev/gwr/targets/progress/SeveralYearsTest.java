package dev.gwr.targets.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.gwr.model.ProgressStatus;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is promised for several years, with made-up values. */
class SeveralYearsTest {

    private static Progress hold(String kind, String goal, String values, String clock) {
        return ProgressRule.evaluate(Kinds.promise(kind, goal, "2021/2025"), Kinds.values(values),
                clock.equals("over")).orElseThrow();
    }

    private static String plain(BigDecimal number) {
        return number == null ? "-" : number.stripTrailingZeros().toPlainString();
    }

    @ParameterizedTest(name = "{0} {1}: {2}, {3} -> {4}")
    @CsvSource(delimiter = '|', value = {
        // A rate of growth of several years is one a year, on average; a year alone does not settle it.
        "growth | 年均 AT_LEAST 5    | 2021=8, 2022=4, 2023=4.1  | running | ON_TRACK | AVERAGE | 5.3503 | 2023-12 | 5",
        "growth | 年均 AT_LEAST 6    | 2021=8, 2022=4, 2023=4.1  | running | BEHIND   | AVERAGE | 5.3503 | 2023-12 | 6",
        "growth | 年均 AT_LEAST 5    | 2021/2025=5.2             | over    | MET      | AVERAGE | 5.2    | 2025-12 | 5",
        "growth | 年均 AT_LEAST 5    | 2021/2023=4, 2024=9, 2025=9 | over  | MET      | AVERAGE | 5.9719 | 2025-12 | 5",
        "growth | 年均 AT_LEAST 5    | 2021=8, 2023=4.1          | over    | NOT_MEASURED | AVERAGE | 8  | 2021-12 | -",
        // A line of its own: over sixty months, from the year before the first.
        "urbanisation | AT_LEAST 65 | 2020=60, 2023=63      | running | ON_TRACK | FROM_BASELINE | 63 | 2023-12 | 63",
        "urbanisation | AT_LEAST 65 | 2020=60, 2023=62.9    | running | BEHIND   | FROM_BASELINE | 62.9 | 2023-12 | 63",
        "urbanisation | AT_LEAST 65 | 2020=60, 2025=65      | over    | MET      | FROM_BASELINE | 65 | 2025-12 | 65",
        "jobs   | AT_LEAST 200  | 2021=41, 2022=41, 2023-H1=18 | running | ON_TRACK | ACCUMULATING | 100 | 2023-06 | "
                + "100",
        "jobs   | AT_LEAST 200  | 2021=41, 2022=41, 2023-H1=17 | running | BEHIND   | ACCUMULATING | 99 | 2023-06 "
        + "| 100",
        // What comes together, by the number of one year: as many times as there are years.
        "points | 年均 AT_LEAST 1 | 2021=1                  | running | ON_TRACK | ACCUMULATING | 1  | 2021-12 | 1",
        "points | 年均 AT_LEAST 1 | 2021=1, 2022=0, 2023=1, 2024=1, 2025=1 | over | MISSED | ACCUMULATING | 4 | 2025-12 "
                + "| 5",
        "jobs   | 每年 AT_LEAST 40 | 2021=41, 2022=41, 2023-H1=18 | running | ON_TRACK | ACCUMULATING | 100 | 2023-06 "
                + "| 100",
        // A level is one of the last year; all years together only where the text says so.
        "income | AT_LEAST 9     | 2021=7, 2022=7, 2025=8.9 | over    | MISSED   | ACCUMULATING | 8.9 | 2025-12 | 9",
        "income | AT_LEAST 9     | 2021=7, 2022=7, 2025=9.1 | over    | MET      | ACCUMULATING | 9.1 | 2025-12 | 9",
        "income | 累计 AT_LEAST 9 | 2021=5, 2022=5           | running | MET      | ACCUMULATING | 10  | 2022-12 | 3.6"})
    void severalYearsHaveALineOfTheirOwn(String kind, String goal, String values, String clock, ProgressStatus status,
            ProgressMethod method, String measured, String through, String expected) {
        Progress progress = hold(kind, goal, values, clock);
        assertEquals(status, progress.status());
        assertEquals(method, progress.method());
        assertEquals(measured, plain(progress.measured()));
        assertEquals(through, progress.through());
        assertEquals(expected, plain(progress.expected()));
    }

    /** 五年降低13.5% may be the whole of it, and 每年 is not said: nobody can defend a verdict. */
    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', value = {
        "growth   | AT_LEAST 13.5      | 2021=2.7, 2022=0.1, 2023=0.5 | YEARLY_OR_ALTOGETHER",
        "growth   | 累计 AT_LEAST 13.5 | 2021=2.7, 2022=0.1, 2023=0.5 | YEARLY_OR_ALTOGETHER",
        "trainees | 年均 AT_LEAST 10   | 2021=12                      | YEARLY_OR_ALTOGETHER",
        "income   | AT_LEAST 9         | 2021=7, 2022=7               | LAST_YEAR_AHEAD"})
    void whatNobodyCanSayIsNotJudged(String kind, String goal, String values, UnjudgedReason why) {
        Progress running = hold(kind, goal, values, "running");
        assertEquals(ProgressStatus.NOT_JUDGED, running.status());
        assertEquals(why, running.reason());
        assertNull(running.attainment());
        assertEquals(Kinds.values(values).stream().map(Measurement::id).toList(), List.of(running.notCounted()));
        assertEquals(ProgressStatus.NOT_MEASURED, hold(kind, goal, values, "over").status());
    }

    @Test
    void theWordsOfTheTextSayWhatTheNumberIsOf() {
        assertEquals(Promise.Said.EACH_YEAR, Promise.Said.in("城镇化率", "城镇化率年均提升1个百分点以上"));
        assertEquals(Promise.Said.EACH_YEAR, Promise.Said.in("每年新增就业4万人", "五年累计20万人"));
        assertEquals(Promise.Said.ALTOGETHER, Promise.Said.in("投资", "五年累计完成投资9亿元"));
        assertEquals(Promise.Said.NOTHING, Promise.Said.in("收入9万元", "居民人均可支配收入达到9万元左右"));
        assertEquals(Promise.Said.NOTHING, Promise.Said.in("投资", "年均投资2亿元、累计完成投资9亿元"));
    }
}
