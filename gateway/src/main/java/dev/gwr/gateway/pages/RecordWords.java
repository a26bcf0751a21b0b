package dev.gwr.gateway.pages;

import java.util.Map;

/** What kinds of records are called on pages, by their codes in the API: one word for each, wherever it stands. */
public final class RecordWords {

    private record Words(String zh, String en) {
    }

    private static final Map<String, Words> WORDS = Map.of("TARGET", new Words("目标", "target"),
            "OBSERVATION", new Words("完成情况", "result"), "PROJECT", new Words("项目", "project"), "TERM",
            new Words("名词", "term"),
            "PARAGRAPH", new Words("段落", "paragraph"), "EXCUSE", new Words("不计数字", "no figure"), "REPORT",
            new Words("报告", "report"),
            "STATUS_REPORT", new Words("进展报告", "status report"), "MILESTONE", new Words("项目节点", "milestone"));

    private RecordWords() {
    }

    static String of(Frame f, String code) {
        Words words = words(code);
        return f.say(words.zh(), words.en());
    }

    /** As one of a filter. */
    public static Choice.Option option(String code) {
        Words words = words(code);
        return new Choice.Option(code, words.zh(), words.en());
    }

    /** A service may know more kinds than this page: those go by their code. */
    private static Words words(String code) {
        return WORDS.getOrDefault(code, new Words(code, code));
    }
}
