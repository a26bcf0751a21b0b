package dev.gwr.commons.testing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Bearer tokens of an issuer that exists for the tests alone, good ones and bad ones. */
public final class Tokens {

    private static final String ISSUER = "https://issuer.test";
    private static final String AUDIENCE = "gwr";
    private static final long HOUR = 3600;

    /** Quarkus loads test classes more than once; the system properties are what all of them share. */
    private static final String PRIVATE = "gwr.test.private-key";
    private static final String PUBLIC = "gwr.test.public-key";

    private Tokens() {
    }

    /** A good token of somebody with some roles. */
    public static String of(String name, String... roles) {
        return signed(name, ISSUER, AUDIENCE, HOUR, keys().getPrivate(), roles);
    }

    public static String expired(String name, String... roles) {
        return signed(name, ISSUER, AUDIENCE, -HOUR, keys().getPrivate(), roles);
    }

    /** Signed by somebody else. */
    public static String forged(String name, String... roles) {
        return signed(name, ISSUER, AUDIENCE, HOUR, generate().getPrivate(), roles);
    }

    public static String ofAnotherIssuer(String name, String... roles) {
        return signed(name, "https://other.test", AUDIENCE, HOUR, keys().getPrivate(), roles);
    }

    public static String forAnotherAudience(String name, String... roles) {
        return signed(name, ISSUER, "another", HOUR, keys().getPrivate(), roles);
    }

    /** Claims to need no signature. */
    public static String unsigned(String name, String... roles) {
        return encode("{\"alg\":\"none\",\"typ\":\"JWT\"}") + '.'
                + encode(json(claims(name, ISSUER, AUDIENCE, HOUR, roles))) + '.';
    }

    /** A good token but for some claims, whose values are given as JSON. */
    public static String with(Map<String, String> claims, String... roles) {
        Map<String, String> all = new LinkedHashMap<>(claims("somebody", ISSUER, AUDIENCE, HOUR, roles));
        all.putAll(claims);
        return signed(all, keys().getPrivate());
    }

    /** What makes a service take these tokens. */
    public static Map<String, String> configuration() {
        return Map.of("quarkus.oidc.tenant-enabled", "true",
                "quarkus.oidc.public-key", Base64.getEncoder().encodeToString(keys().getPublic().getEncoded()),
                "quarkus.oidc.token.issuer", ISSUER);
    }

    /** The same as variables of the environment. */
    public static Map<String, String> environment() {
        return configuration().entrySet().stream().collect(Collectors.toMap(
                entry -> entry.getKey().toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_'),
                Map.Entry::getValue));
    }

    private static String signed(String name, String issuer, String audience, long seconds, PrivateKey key,
            String... roles) {
        return signed(claims(name, issuer, audience, seconds, roles), key);
    }

    private static String signed(Map<String, String> claims, PrivateKey key) {
        String content = encode("{\"alg\":\"RS256\",\"typ\":\"JWT\"}") + '.' + encode(json(claims));
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + '.' + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> claims(String name, String issuer, String audience, long seconds,
            String... roles) {
        long now = Instant.now().getEpochSecond();
        Map<String, String> claims = new LinkedHashMap<>();
        claims.put("iss", '"' + issuer + '"');
        claims.put("aud", '"' + audience + '"');
        claims.put("sub", '"' + name + '"');
        claims.put("upn", '"' + name + '"');
        claims.put("iat", String.valueOf(now - HOUR * 2));
        claims.put("exp", String.valueOf(now + seconds));
        claims.put("groups", Arrays.stream(roles).map(role -> '"' + role + '"')
                .collect(Collectors.joining(",", "[", "]")));
        return claims;
    }

    private static String json(Map<String, String> claims) {
        return claims.entrySet().stream().map(claim -> '"' + claim.getKey() + "\":" + claim.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String encode(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static synchronized KeyPair keys() {
        if (System.getProperty(PRIVATE) == null) {
            KeyPair made = generate();
            System.setProperty(PRIVATE, Base64.getEncoder().encodeToString(made.getPrivate().getEncoded()));
            System.setProperty(PUBLIC, Base64.getEncoder().encodeToString(made.getPublic().getEncoded()));
        }
        try {
            KeyFactory factory = KeyFactory.getInstance("RSA");
            PublicKey open = factory.generatePublic(new X509EncodedKeySpec(
                    Base64.getDecoder().decode(System.getProperty(PUBLIC))));
            return new KeyPair(open, factory.generatePrivate(
                    new PKCS8EncodedKeySpec(Base64.getDecoder().decode(System.getProperty(PRIVATE)))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
