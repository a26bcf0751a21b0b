package dev.gwr.reports.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gwr.commons.problem.ProblemWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a folder, in Chinese too. The folders are proven where there is no other language: in seeds. */
class FolderWordsTest {

    private static final Pattern FAULT = Pattern.compile(
            "(?:faults\\.add\\(|UnfoundException\\()((?:[^;\"]|\"(?:[^\"\\\\]|\\\\.)*\")*)\\)");
    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern WORDS = Pattern.compile("[a-z]{3} [a-z]");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "its value 5.6 is not the number of 5.5% | 数值 5.6 与原文的 5.5% 不符",
        "the quote does not stand in 二.1: 产值增长5% | 二.1 中没有这段引文：产值增长5%",
        "13亿元 does not stand exactly once in a quote | 13亿元 在引文中不是恰好出现一次",
        "its bound is EXACTLY, but the words around 5% say AT_LEAST | bound 是 EXACTLY，而 5% 前后的文字表明是 AT_LEAST",
        "unknown key titelEn | 没有 titelEn 这个键",
        "the key titleEn is missing | 缺少 titleEn 这个键",
        "cite/0/quote: null found, string expected | cite/0/quote：为空，应为 string",
        "there is no indicator none | 没有指标 none",
        "there is no area of work x | 没有工作领域 x",
        "no record claims the number 5 in …增长5%。… | 没有数据对应数字 5（…增长5%。…）"})
    void aFaultIsSaidInChinese(String english, String chinese) {
        assertEquals(chinese, ProblemWords.chinese(english));
    }

    /** A new sentence of the proof needs a line. */
    @Test
    void everyFaultHasItsChinese() throws IOException {
        List<String> known = Files.readAllLines(Path.of("../commons/web/src/main/resources/problems.zh.tsv")).stream()
                .map(line -> line.split("\t")[0]).toList();
        List<String> without = new ArrayList<>();
        int all = 0;
        try (Stream<Path> sources = Files.list(Path.of("../seeds/src/main/java/dev/gwr/seeds"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                for (String text : texts(Files.readString(source))) {
                    all++;
                    if (known.stream().noneMatch(line -> line.contains(text))) {
                        without.add(source.getFileName() + ": " + text);
                    }
                }
            }
        }
        assertEquals(List.of(), without);
        assertTrue(all > 80, all + " texts");
    }

    private static List<String> texts(String source) {
        return FAULT.matcher(source).results().flatMap(fault -> TEXT.matcher(fault.group(1)).results())
                .map(text -> text.group(1).replaceFirst("^: ", "").strip())
                .filter(text -> WORDS.matcher(text).find()).toList();
    }
}
