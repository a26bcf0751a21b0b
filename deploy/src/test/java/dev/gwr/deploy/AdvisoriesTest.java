package dev.gwr.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What deploy/advisories says of a made-up module, of a made-up lock file and of made-up advisories. */
class AdvisoriesTest {

    private static final String NEVER = "9999";

    @TempDir
    Path root;

    private Path database;

    private record Outcome(int status, String said) {
    }

    @BeforeEach
    void build() throws IOException {
        assumeTrue(Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(path -> Files.isExecutable(Path.of(path, "python3"))), "there is no python3 here");
        write("module/target/bom.json", """
                {"components": [{"purl": "pkg:maven/org.example/parser@2.0.0.Final?type=jar"}]}""");
        write("contract/package-lock.json", """
                {"packages": {"": {"version": "1.0.0"},
                 "node_modules/a/node_modules/@example/linter": {"version": "1.2.0-beta.11"}}}""");
        database = Files.createDirectory(root.resolve("database"));
        maven("GWR-0", NEVER, NEVER);
        npm("GWR-1", NEVER, NEVER);
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(root.resolve(file).getParent());
        Files.writeString(root.resolve(file), text);
    }

    private void maven(String id, String introduced, String fixed) throws IOException {
        advisory(id, "Maven", "org.example:parser", "ECOSYSTEM", introduced, fixed, "");
    }

    private void npm(String id, String introduced, String fixed) throws IOException {
        advisory(id, "npm", "@example/linter", "SEMVER", introduced, fixed, "");
    }

    private void advisory(String id, String ecosystem, String name, String type, String introduced, String fixed,
            String more) throws IOException {
        write("database/" + ecosystem + "/" + id + ".json", """
                {"id": "%s", %s "affected": [{"package": {"ecosystem": "%s", "name": "%s"},
                 "ranges": [{"type": "%s", "events": [{"introduced": "%s"}, {"fixed": "%s"}]}]}]}"""
                .formatted(id, more, ecosystem, name, type, introduced, fixed));
    }

    private Outcome ask(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("python3", Path.of("advisories").toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
        process.environment().put("GWR_ROOT", root.toString());
        process.environment().remove("GWR_ADVISORIES");
        Process running = process.start();
        String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(running.waitFor(), said);
    }

    private Outcome askDatabase() throws IOException, InterruptedException {
        return ask(database.toString());
    }

    @Test
    void withoutADatabaseItIsSkipped() throws Exception {
        assertEquals(new Outcome(3, "skipped: no database\n"), ask());
    }

    @Test
    void whatConcernsNobodyIsNotReported() throws Exception {
        Outcome outcome = askDatabase();
        assertEquals(0, outcome.status(), outcome.said());
        assertTrue(outcome.said().contains("0 of 2 concern the 2 packages"), outcome.said());
    }

    @Test
    void whatConcernsUsIsReportedWithWhatMendsIt() throws Exception {
        maven("GWR-2", "0", "2.0.1.Final");
        npm("GWR-3", "1.0.0", "1.2.0");
        Outcome outcome = askDatabase();
        assertEquals(1, outcome.status(), outcome.said());
        assertTrue(outcome.said().startsWith("GWR-2\torg.example:parser\t2.0.0.Final\t2.0.1.Final\n"
                + "GWR-3\t@example/linter\t1.2.0-beta.11\t1.2.0\n"), outcome.said());
    }

    /** A version is compared by its numbers and in the way of its ecosystem, not as a text. */
    @ParameterizedTest
    @CsvSource({"0,2.0.0,0", "0,2.0,0", "2.0,2.0.1,1", "2.0.0-rc1,10.0,1", "2.0.0.sp1,10.0,0", "1.0,2.0.0.sp1,1",
        "0,2.0.0-rc1,0"})
    void mavenVersionsAreCompared(String introduced, String fixed, int status) throws Exception {
        maven("GWR-2", introduced, fixed);
        assertEquals(status, askDatabase().status());
    }

    @ParameterizedTest
    @CsvSource({"0,1.2.0-beta.2,0", "1.2.0-beta.2,1.2.0,1", "0,1.2.0-beta.11,0", "1.2.0,1.3.0,0", "0,1.10.0,1"})
    void npmVersionsAreCompared(String introduced, String fixed, int status) throws Exception {
        npm("GWR-2", introduced, fixed);
        assertEquals(status, askDatabase().status());
    }

    @Test
    void theLastVersionThatIsAffectedIsAffectedItself() throws Exception {
        String form = """
                {"id": "GWR-2", "affected": [{"package": {"ecosystem": "Maven", "name": "org.example:parser"},
                 "ranges": [{"type": "ECOSYSTEM", "events": [{"introduced": "0"}, {"last_affected": "%s"}]}]}]}""";
        write("database/last.json", form.formatted("2.0.0"));
        assertEquals(1, askDatabase().status());
        write("database/last.json", form.formatted("1.9.9"));
        assertEquals(0, askDatabase().status());
    }

    @Test
    void aVersionMayBeNamed() throws Exception {
        write("database/named.json", """
                {"id": "GWR-2", "affected": [{"package": {"ecosystem": "Maven", "name": "org.example:parser"},
                 "versions": ["1.0.0", "2.0.0.Final"]}]}""");
        assertEquals(1, askDatabase().status());
    }

    @Test
    void whatWasTakenBackOrIsIgnoredWithAReasonIsPassedOver() throws Exception {
        advisory("GWR-2", "Maven", "org.example:parser", "ECOSYSTEM", "0", NEVER,
                "\"withdrawn\": \"2026-01-01T00:00:00Z\",");
        assertEquals(0, askDatabase().status());
        maven("GWR-3", "0", NEVER);
        write("deploy/advisories.ignored", "GWR-3\n");
        assertEquals(1, askDatabase().status(), "without a reason nothing is ignored");
        write("deploy/advisories.ignored", "GWR-3 the parser is never given what others wrote\n");
        assertEquals(0, askDatabase().status());
    }

    /** Nothing found must not mean that nothing was looked through. */
    @Test
    void whereThereIsNothingToLookThroughItSaysSo() throws Exception {
        assertEquals(2, ask(root.resolve("nowhere").toString()).status());
        Files.delete(root.resolve("module/target/bom.json"));
        assertEquals(2, askDatabase().status());
    }
}
