package dev.gwr.gateway.pages;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Style and scripts of the pages. Their path holds a digest of all of them, so that a browser never keeps an old one.
 */
@ApplicationScoped
public class Assets {

    private static final List<String> FILES = List.of("style.css", "page.js", "desk.js", "icon.svg");
    private static final int DIGITS = 12;

    private final Map<String, byte[]> contents = new LinkedHashMap<>();
    private final String version;

    Assets() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String file : FILES) {
                try (InputStream in = Assets.class.getResourceAsStream("/assets/" + file)) {
                    contents.put(file, in.readAllBytes());
                    digest.update(contents.get(file));
                }
            }
            version = HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    String path() {
        return "/assets/" + version;
    }

    boolean isOfVersion(String asked) {
        return version.equals(asked);
    }

    Optional<byte[]> content(String file) {
        return Optional.ofNullable(contents.get(file));
    }
}
