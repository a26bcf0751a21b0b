package dev.gwr.launcher;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Issues tokens for one machine, where there is no OpenID Connect provider: a key pair that is made at the first start,
 * whose public half the services are given. The private half never leaves its file, which only its owner can read.
 */
final class Issuer {
    static final Duration LIFETIME = Duration.ofHours(1);

    private static final String NAME = "https://gwr.local/run";
    private static final String AUDIENCE = "gwr";
    private static final int BITS = 3072;
    private static final Set<PosixFilePermission> OWNERS = PosixFilePermissions.fromString("rw-------");

    private final RSAPrivateCrtKey key;

    private Issuer(RSAPrivateCrtKey key) {
        this.key = key;
    }

    /** The one of the home; a new one if this is the first run. Made aside, so that half a key never exists. */
    static Issuer in(Home home, Console console) throws IOException {
        if (!Files.exists(file(home))) {
            Path aside = Files.createTempDirectory(home.directory(), Leftovers.UNFINISHED);
            write(aside.resolve(file(home).getFileName()));
            Files.move(aside, home.auth(), StandardCopyOption.ATOMIC_MOVE);
            console.step("a key to sign tokens with is made (once), in " + home.auth());
        }
        return of(home);
    }

    /** The one that a run made before. */
    static Issuer of(Home home) throws IOException {
        Path file = file(home);
        if (!Files.exists(file)) {
            throw new Refusal("there is no key in " + home.auth() + " to sign a token with: start ./run once, it makes "
                    + "one");
        }
        if (Home.POSIX && !OWNERS.containsAll(Files.getPosixFilePermissions(file))) {
            throw new Refusal(file + " can be read by others, who could have signed tokens with it: move " + home.auth()
                    + " away, and the next start makes a new key");
        }
        try {
            byte[] encoded = Base64.getDecoder().decode(Files.readString(file).trim());
            if (KeyFactory.getInstance("RSA").generatePrivate(
                    new PKCS8EncodedKeySpec(encoded)) instanceof RSAPrivateCrtKey key) {
                return new Issuer(key);
            }
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            // refused below, without the exception: it may show what is in the file
        }
        throw new Refusal(file + " holds no RSA key: move " + home.auth()
                + " away, and the next start makes a new one");
    }

    /** What makes a service take these tokens. */
    Map<String, String> environment() {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("QUARKUS_OIDC_TENANT_ENABLED", "true");
        environment.put(Settings.PUBLIC_KEY, publicKey());
        environment.put("QUARKUS_OIDC_TOKEN_ISSUER", NAME);
        return environment;
    }

    /** A bearer token of somebody in a role, good from now for {@link #LIFETIME}. */
    String token(Role role, String bearer, Instant now) {
        long from = now.getEpochSecond();
        ObjectNode header = JsonNodeFactory.instance.objectNode().put("alg", "RS256").put("typ", "JWT");
        ObjectNode claims = JsonNodeFactory.instance.objectNode().put("iss", NAME).put("aud", AUDIENCE)
                .put("sub", bearer).put("upn", bearer);
        claims.putArray("groups").add(role.toString());
        claims.put("iat", from).put("exp", from + LIFETIME.toSeconds());
        String content = encode(header.toString().getBytes(StandardCharsets.UTF_8)) + '.'
                + encode(claims.toString().getBytes(StandardCharsets.UTF_8));
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + '.' + encode(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path file(Home home) {
        return home.auth().resolve("private-key");
    }

    private static void write(Path file) throws IOException {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            if (Home.POSIX) {
                Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNERS));
            }
            Files.writeString(file, Base64.getEncoder().encodeToString(
                    generator.generateKeyPair().getPrivate().getEncoded()) + "\n");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A private key with its primes knows the public one, so that no two files can part. */
    private String publicKey() {
        BigInteger modulus = key.getModulus();
        try {
            return Base64.getEncoder().encodeToString(KeyFactory.getInstance("RSA")
                    .generatePublic(new RSAPublicKeySpec(modulus, key.getPublicExponent())).getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
