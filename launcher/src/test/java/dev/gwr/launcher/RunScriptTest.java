package dev.gwr.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When {@code ./run} builds: in a scratch copy of the house, with a Maven that only says that it was called. */
class RunScriptTest {

    private static final FileTime BEFORE = FileTime.from(Instant.now().minusSeconds(600));
    private static final FileTime BUILT = FileTime.from(Instant.now().minusSeconds(300));
    private static final FileTime AFTER = FileTime.from(Instant.now().minusSeconds(100));

    @TempDir
    private Path house;

    @BeforeEach
    void aHouseThatIsBuilt() throws IOException {
        Path script = Path.of("..", "run");
        Files.copy(script, house.resolve("run"), StandardCopyOption.COPY_ATTRIBUTES);
        program("mvnw", "touch built-again");
        program("jdk/bin/java", "[ \"$1\" != -version ] || echo 'openjdk version \"17.0.1\"' >&2");
        program("jdk/bin/javac", ":");
        String modules = Pattern.compile("for module in ([a-z -]+);").matcher(Files.readString(script)).results()
                .map((MatchResult found) -> found.group(1)).findFirst().orElseThrow();
        put("launcher/target/launcher.jar", BUILT);
        for (String module : modules.split(" ")) {
            put(module + "/target/quarkus-app/quarkus-run.jar", BUILT);
            put(module + "/pom.xml", BEFORE);
        }
        for (String file : new String[] {"pom.xml", "launcher/pom.xml", "seeds/pom.xml", "commons/pom.xml",
                "commons/store/pom.xml"}) {
            put(file, BEFORE);
        }
    }

    private void program(String file, String what) throws IOException {
        Path program = house.resolve(file);
        Files.createDirectories(program.getParent());
        Files.writeString(program, "#!/bin/sh\n" + what + "\n");
        program.toFile().setExecutable(true);
    }

    /** Writes a file as an editor does: its folders stay as old as they were. */
    private void put(String file, FileTime when) throws IOException {
        Path path = house.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, "");
        Files.setLastModifiedTime(path, when);
        for (Path folder = path.getParent(); !folder.equals(house); folder = folder.getParent()) {
            Files.setLastModifiedTime(folder, BEFORE);
        }
    }

    private boolean builds() throws IOException, InterruptedException {
        ProcessBuilder run = new ProcessBuilder(house.resolve("run").toString()).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        run.environment().put("JAVA_HOME", house.resolve("jdk").toString());
        Process process = run.start();
        assertEquals(true, process.waitFor(30, TimeUnit.SECONDS));
        assertEquals(0, process.exitValue());
        return Files.exists(house.resolve("built-again"));
    }

    @Test
    void nothingIsBuiltTwice() throws Exception {
        put("gateway/src/main/java/dev/gwr/gateway/Gateway.java", BEFORE);
        assertEquals(false, builds());
    }

    @Test
    void whatIsMissingIsBuilt() throws Exception {
        Files.delete(house.resolve("launcher/target/launcher.jar"));
        assertEquals(true, builds());
    }

    @Test
    void aSourceThatIsGoneIsNoticedByItsFolder() throws Exception {
        put("gateway/src/main/java/dev/gwr/gateway/Gateway.java", BEFORE);
        Files.setLastModifiedTime(house.resolve("gateway/src/main/java/dev/gwr/gateway"), AFTER);
        assertEquals(true, builds());
    }

    @ParameterizedTest
    @ValueSource(strings = {"pom.xml", "gateway/pom.xml", "commons/store/pom.xml",
        "gateway/src/main/java/dev/gwr/gateway/Gateway.java",
        "commons/store/src/main/java/dev/gwr/commons/store/Where.java",
        "targets-service/src/main/java/dev/gwr/targets/target/Target.java",
        "targets-service/src/main/java/dev/gwr/targets/target/build/Target.java",
        "seeds/src/main/resources/reports/jx-2024/targets.yaml", "seeds/src/main/resources/catalogue/regions.csv",
        "gateway/src/main/openapi/openapi.yaml", "gateway/src/main/resources/META-INF/resources/page.css"})
    void eachKindOfSourceIsNoticed(String file) throws Exception {
        put(file, AFTER);
        assertEquals(true, builds(), file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gateway/target/classes/Gateway.class", "gateway/target/src/main/java/Generated.java",
            "target/src/main/x",
        "commons/store/target/generated-sources/src/main/X.java", "gateway/src/test/java/GatewayTest.java", "README.md",
        ".git/src/main/x", "gateway/.quarkus/src/main/x"})
    void whatIsNoSourceIsNot(String file) throws Exception {
        put(file, AFTER);
        assertEquals(false, builds(), file);
    }
}
