package dev.gwr.commons.request;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StageTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final Pattern ROW = Pattern.compile("\\| `([A-Z_0-9]+)` \\| (-?[\\d,]+) \\|.*\\| `(\\w+)` \\|");
    private static final Pattern LITERAL = Pattern.compile(
            "@Server(Request|Response)Filter\\([^)]*priority = -?\\d|\\.order\\(\\s*-?\\d");

    @Test
    void theyAreNamedInTheirOrder() {
        List<Stage> ordered = Arrays.stream(Stage.values()).sorted(Comparator.comparingInt(Stage::order)).toList();
        assertEquals(List.of(Stage.values()), ordered);
        assertEquals(Stage.values().length, ordered.stream().map(Stage::order).distinct().count());
    }

    /** The page lists them as they are: the stages, and then the filters of JAX-RS. */
    @Test
    void thePageHasEachOfThem() throws IOException {
        List<String> page = rows().map(row -> row.group(1) + " " + row.group(2).replace(",", "")).toList();
        Stream<String> stages = Arrays.stream(Stage.values()).map(stage -> stage + " " + stage.order());
        Stream<String> filters = Arrays.stream(Stage.Filter.class.getFields())
                .sorted(Comparator.comparingInt(StageTest::value)).map(field -> field.getName() + " " + value(field));
        assertEquals(Stream.concat(stages, filters).toList(), page);
    }

    /** The class that the page names for a stage is the one that takes its place from it. */
    @Test
    void thePageNamesWhereEachIs() throws IOException {
        Map<String, String> sources = sources();
        assertEquals(List.of(), rows().filter(row -> !sources.getOrDefault(row.group(3) + ".java", "")
                .matches("(?s).*\\bStage\\.(Filter\\.)?" + row.group(1) + "\\b.*")).map(Matcher::group).toList());
    }

    @Test
    void noHandlerOrFilterHasANumberOfItsOwn() throws IOException {
        assertEquals(List.of(), sources().entrySet().stream().filter(file -> LITERAL.matcher(file.getValue()).find())
                .map(Map.Entry::getKey).toList());
    }

    private static Stream<Matcher> rows() throws IOException {
        return Files.readAllLines(ROOT.resolve("docs").resolve("request.md")).stream().map(ROW::matcher)
                .filter(Matcher::matches);
    }

    private static int value(Field field) {
        try {
            return field.getInt(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    /** The sources of those modules that requests come to, by the names of the files. */
    private static Map<String, String> sources() throws IOException {
        Map<String, String> sources = new TreeMap<>();
        for (String module : List.of("commons/web", "commons/store", "gateway", "reports-service", "targets-service",
                "projects-service", "glossary-service")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
                for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
                    sources.put(file.getFileName().toString(), Files.readString(file));
                }
            }
        }
        return sources;
    }
}
