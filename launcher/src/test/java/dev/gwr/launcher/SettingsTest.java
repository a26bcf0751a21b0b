package dev.gwr.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    private static final Path ROOT = Path.of("/somewhere/gwr");

    @Test
    void withoutVariablesThePresetsHold() {
        Settings settings = Settings.from(ROOT, Map.of());

        assertEquals(ROOT.resolve(".gwr"), settings.home());
        assertEquals(8080, settings.port(Port.GATEWAY));
        assertEquals(5433, settings.port(Port.DATABASE));
        assertEquals("127.0.0.1", settings.host(Service.GATEWAY));
        assertEquals(Duration.ofSeconds(120), settings.startLimit());
        assertEquals(List.of("-Xmx128m", "-XX:TieredStopAtLevel=1", "-XX:ReservedCodeCacheSize=128m"),
                settings.javaOptions());
    }

    @Test
    void aVariableReplacesItsPresetAndABlankOneDoesNot() {
        Settings settings = Settings.from(ROOT, Map.of("GWR_PORT", " 9090 ", "GWR_TARGETS_PORT", "",
                "GWR_HOME", "/var/gwr", "GWR_JAVA_OPTS", "-Xmx64m  -Xss512k"));

        assertEquals(9090, settings.port(Port.GATEWAY));
        assertEquals(8081, settings.port(Port.TARGETS));
        assertEquals(Path.of("/var/gwr"), settings.home());
        assertEquals(List.of("-Xmx64m", "-Xss512k"), settings.javaOptions());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "80a", "8080.0", "99999999999"})
    void aPortThatIsNoneIsRefusedByName(String value) {
        Refusal refusal = assertThrows(Refusal.class, () -> Settings.from(ROOT, Map.of("GWR_GLOSSARY_PORT", value)));

        assertEquals("GWR_GLOSSARY_PORT must be a number from 1 to 65535, not \"" + value + "\"", refusal.getMessage());
    }

    @Test
    void onePortForTwoIsRefusedWithBothNames() {
        Refusal refusal = assertThrows(Refusal.class, () -> Settings.from(ROOT, Map.of("GWR_TARGETS_PORT", "8080")));

        assertTrue(refusal.getMessage().contains("GWR_TARGETS_PORT and GWR_PORT both say 8080"), refusal.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a\"b", "/a$b", "/a`b", "/a\\b"})
    void aHomeThatPostgresToolsCannotTakeIsRefused(String home) {
        assertThrows(Refusal.class, () -> Settings.from(ROOT, Map.of("GWR_HOME", home)));
    }

    @Test
    void onlyTheGatewayMayBeOpenedToTheNetworkAndIsStillReachedByLoopback() {
        Settings settings = Settings.from(ROOT, Map.of("GWR_HOST", "0.0.0.0"));

        assertEquals("0.0.0.0", settings.host(Service.GATEWAY));
        assertEquals("127.0.0.1", settings.host(Service.TARGETS));
        assertEquals("http://127.0.0.1:8080", settings.url(Service.GATEWAY));
        assertEquals("http://[::1]:8080", Settings.from(ROOT, Map.of("GWR_HOST", "::1")).url(Service.GATEWAY));
    }

    /** ./run answers --help before anything is built, so it says the presets a second time. */
    @Test
    void theHelpOfRunNamesEveryVariableWithItsPreset() throws IOException {
        String help = Files.readString(Path.of("..", "run"));

        for (Port port : Port.values()) {
            assertHelp(help, port.variable(), Integer.toString(port.preset()));
        }
        assertHelp(help, Settings.HOST, Settings.LOOPBACK);
        assertHelp(help, Settings.HOME, Settings.HOME_PRESET);
        assertHelp(help, Settings.START_SECONDS, Integer.toString(Settings.START_SECONDS_PRESET));
        assertHelp(help, Settings.JAVA_OPTS, Settings.JAVA_OPTS_PRESET);
    }

    private static void assertHelp(String help, String variable, String preset) {
        assertTrue(help.lines().anyMatch(line -> line.startsWith("  " + variable + " ")
                && line.contains("(" + preset + ")")),
                "./run --help does not say that " + variable + " is " + preset);
    }
}
