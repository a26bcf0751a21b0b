package dev.gwr.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;

/** What {@code ./run token} was asked for: a role and a name, by default an editor. */
record TokenRequest(Role role, String bearer) {
    private static final int LONGEST = 100;

    static TokenRequest of(List<String> words) {
        if (words.size() > 2) {
            throw new Refusal("a token takes a role and a name, and no more: put a name with blanks in quotes");
        }
        Role role = words.isEmpty() ? Role.EDITOR : Role.of(words.get(0));
        String bearer = words.size() < 2 ? role + "@gwr.local" : words.get(1).strip();
        if (bearer.isEmpty() || bearer.length() > LONGEST || bearer.chars().anyMatch(Character::isISOControl)) {
            throw new Refusal("the name in a token is of 1 to " + LONGEST + " characters, and none of them a control "
                    + "character");
        }
        return new TokenRequest(role, bearer);
    }

    /** A fresh token of the home that the settings name, whether it runs or not. */
    String answer(Settings settings) throws IOException {
        if (!settings.issuesTokens()) {
            throw new Refusal("the environment names an issuer of tokens, so that one gives them out");
        }
        if (!Files.isDirectory(settings.home())) {
            throw new Refusal("there is no " + settings.home() + ": start ./run once, or set " + Settings.HOME
                    + " to its directory");
        }
        return Issuer.of(Home.open(settings.home())).token(role, bearer, Instant.now());
    }
}
