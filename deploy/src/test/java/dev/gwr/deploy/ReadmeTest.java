package dev.gwr.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a newcomer reads first, in both languages, and where the documents lead. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");
    private static final Pattern CODE = Pattern.compile("(?s)```(\\w*)\n(.*?)```");
    private static final int DEPTH = 4;
    private static final List<String> ELSEWHERE = List.of("target", "node_modules", ".git", ".gwr", "generated");

    private static String text(String file) throws IOException {
        return Files.readString(ROOT.resolve(file));
    }

    /** What it looks like, one command, one answer, what one may want, and then the rest. */
    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void theNewcomerComesFirst(String readme) throws IOException {
        String text = text(readme);
        List<Integer> order = Stream.of("![", "mvn", "./run", "curl \"$GWR/targets/jx-2024-grain-output\"",
                "439.7亿斤",
                "| `curl \"$GWR/targets?report=jx-2024&headline=true\"` |", "clients/generate", "docker compose",
                "Apache-2.0").map(text::indexOf).toList();
        assertEquals(order.stream().sorted().toList(), order);
        assertTrue(order.get(0) > 0);
        assertTrue(text.contains("docs/not-yet.md") && text.contains("issue"), "where a wrong figure is told");
    }

    /** The same questions, commands and nouns: neither language has less. */
    @Test
    void bothLanguagesSayTheSame() throws IOException {
        assertEquals(commands("README.md"), commands("README.zh-CN.md"));
        assertTrue(commands("README.md").size() > 20);
        for (String noun : List.of("report", "target", "observation", "indicator", "project, milestone", "term",
                "reading", "citation")) {
            String english = text("README.md").lines().filter(line -> line.startsWith("| " + noun + " |")).findFirst()
                    .orElseThrow();
            String chinese = english.split(" \\| ")[1];
            assertTrue(text("README.zh-CN.md").contains("| " + chinese + " | " + noun + " |"), noun);
        }
    }

    private static List<String> commands(String readme) throws IOException {
        List<String> found = new ArrayList<>();
        for (String line : text(readme).split("\n")) {
            Matcher inTable = Pattern.compile("\\| `((?:curl|./run)[^`]*)` \\|").matcher(line);
            if (inTable.find()) {
                found.add(inTable.group(1));
            } else if (line.matches("(?:curl|\\./run|\\./mvnw|clients/|docker ).*")) {
                found.add(line.replaceFirst(" +#.*", ""));
            }
        }
        return found;
    }

    /** The example of a client runs as it stands. */
    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void whatASnippetUsesItImports(String readme) throws IOException {
        Matcher code = CODE.matcher(text(readme));
        int snippets = 0;
        while (code.find()) {
            if (code.group(1).equals("python")) {
                snippets++;
                List<String> imported = Arrays.stream(code.group(2).lines().filter(line -> line.contains("import "))
                        .findFirst().orElseThrow().replaceFirst(".*import ", "").split(", ")).toList();
                Pattern.compile("\\b([A-Z][A-Za-z]+)\\(").matcher(code.group(2)).results()
                        .forEach(used -> assertTrue(imported.contains(used.group(1)), used.group(1)));
            }
        }
        assertEquals(1, snippets);
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        List<String> astray = new ArrayList<>();
        int links = 0;
        for (Path file : documents()) {
            Matcher link = LINK.matcher(Files.readString(file).replaceAll("(?s)```.*?```|`[^`\n]*`", ""));
            while (link.find()) {
                links++;
                if (!Files.exists(file.resolveSibling(link.group(1).strip()))) {
                    astray.add(ROOT.relativize(file) + " → " + link.group(1));
                }
            }
        }
        assertEquals(List.of(), astray);
        assertTrue(links > 50, links + " links");
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.find(ROOT, DEPTH, (file, is) -> file.toString().endsWith(".md")
                && is.isRegularFile())) {
            return files.filter(file -> ELSEWHERE.stream().noneMatch(part -> file.toString()
                    .contains("/" + part + "/"))).toList();
        }
    }
}
