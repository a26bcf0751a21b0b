package dev.gwr.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IssuerTest {
    private static final Instant NOW = Instant.parse("2024-04-18T02:30:00Z");

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Console console = new Console(new PrintStream(said, true, StandardCharsets.UTF_8));

    @TempDir
    private Path directory;

    private static boolean signedFor(String token, Issuer issuer) throws GeneralSecurityException {
        PublicKey key = KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(
                Base64.getDecoder().decode(issuer.environment().get("QUARKUS_OIDC_PUBLIC_KEY"))));
        int end = token.lastIndexOf('.');
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(key);
        signature.update(token.substring(0, end).getBytes(StandardCharsets.US_ASCII));
        return signature.verify(Base64.getUrlDecoder().decode(token.substring(end + 1)));
    }

    private static String part(String token, int number) {
        return new String(Base64.getUrlDecoder().decode(token.split("\\.")[number]), StandardCharsets.UTF_8);
    }

    @Test
    void aTokenSaysWhoMayWhatUntilWhenAndIsSignedForTheServices() throws Exception {
        Issuer issuer = Issuer.in(Home.open(directory), console);

        String token = issuer.token(Role.EDITOR, "督查 \"一\"\\处", NOW);

        assertEquals("{\"alg\":\"RS256\",\"typ\":\"JWT\"}", part(token, 0));
        assertEquals("{\"iss\":\"https://gwr.local/run\",\"aud\":\"gwr\",\"sub\":\"督查 \\\"一\\\"\\\\处\","
                + "\"upn\":\"督查 \\\"一\\\"\\\\处\",\"groups\":[\"editor\"],\"iat\":1713407400,\"exp\":1713411000}",
                part(token, 1));
        assertEquals("https://gwr.local/run", issuer.environment().get("QUARKUS_OIDC_TOKEN_ISSUER"));
        assertEquals("true", issuer.environment().get("QUARKUS_OIDC_TENANT_ENABLED"));
        assertTrue(signedFor(token, issuer));
    }

    @Test
    void theKeyIsMadeOnceIsItsOwnersAloneAndIsNotShown() throws Exception {
        Home home = Home.open(directory);

        Issuer made = Issuer.in(home, console);
        String secret = Files.readString(home.auth().resolve("private-key")).trim();

        assertTrue(signedFor(Issuer.in(home, console).token(Role.ADMIN, "a", NOW), made));
        assertEquals(1, said.toString(StandardCharsets.UTF_8).lines().count());
        assertFalse(said.toString(StandardCharsets.UTF_8).contains(secret.substring(0, 40)));
        assertFalse(made.environment().toString().contains(secret.substring(secret.length() - 40)));
        Assumptions.assumeTrue(Home.POSIX);
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(home.auth())));
        assertEquals("rw-------", PosixFilePermissions.toString(
                Files.getPosixFilePermissions(home.auth().resolve("private-key"))));
    }

    @Test
    void aTokenOfAnotherHomeIsNotSignedForThisOne() throws Exception {
        Issuer one = Issuer.in(Home.open(directory.resolve("one")), console);
        Issuer other = Issuer.in(Home.open(directory.resolve("other")), console);

        assertFalse(signedFor(one.token(Role.EDITOR, "a", NOW), other));
    }

    @Test
    void aKeyThatOthersCouldReadIsNotTrusted() throws IOException {
        Assumptions.assumeTrue(Home.POSIX);
        Home home = Home.open(directory);
        Issuer.in(home, console);
        Files.setPosixFilePermissions(home.auth().resolve("private-key"), PosixFilePermissions.fromString("rw-r-----"));

        assertTrue(assertThrows(Refusal.class, () -> Issuer.in(home, console)).getMessage()
                .contains("can be read by others"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "c2VjcmV0", "secret!"})
    void aKeyThatIsNoneIsRefusedWithoutShowingIt(String content) throws IOException {
        Home home = Home.open(directory);
        Issuer.in(home, console);
        Files.writeString(home.auth().resolve("private-key"), content);

        Refusal refusal = assertThrows(Refusal.class, () -> Issuer.in(home, console));
        assertTrue(refusal.getMessage().contains("holds no RSA key"), refusal.getMessage());
        assertTrue(content.isEmpty() || !refusal.getMessage().contains(content), refusal.getMessage());
    }

    @Test
    void aTokenIsAnEditorsUnlessAskedForOtherwise() {
        assertEquals(new TokenRequest(Role.EDITOR, "editor@gwr.local"), TokenRequest.of(List.of()));
        assertEquals(new TokenRequest(Role.ADMIN, "admin@gwr.local"), TokenRequest.of(List.of("admin")));
        assertEquals(new TokenRequest(Role.VIEWER, "王五"), TokenRequest.of(List.of("viewer", " 王五 ")));
    }

    @Test
    void aTokenThatCannotBeIsRefused() {
        for (List<String> words : List.of(List.of("owner"), List.of("EDITOR"), List.of("editor", " "),
                List.of("editor", "a\nb"),
                List.of("editor", "a", "b"), List.of("editor", "a".repeat(101)))) {
            assertThrows(Refusal.class, () -> TokenRequest.of(words), words.toString());
        }
    }

    @Test
    void aTokenIsOfAHomeThatHasAKeyAndWhoseIssuerIsTheLauncher() throws IOException {
        TokenRequest request = TokenRequest.of(List.of());
        Settings settings = Settings.from(directory, Map.of());

        assertTrue(assertThrows(Refusal.class, () -> request.answer(settings)).getMessage()
                .contains("start ./run once"));
        assertFalse(Files.exists(settings.home()));
        Home home = Home.open(settings.home());
        assertTrue(assertThrows(Refusal.class, () -> request.answer(settings)).getMessage()
                .contains("start ./run once"));
        Issuer.in(home, console);
        assertEquals(3, request.answer(settings).split("\\.").length);
        Settings foreign = Settings.from(directory, Map.of("QUARKUS_OIDC_PUBLIC_KEY", "other"));
        assertTrue(assertThrows(Refusal.class, () -> request.answer(foreign)).getMessage().contains("names an issuer"));
    }
}
