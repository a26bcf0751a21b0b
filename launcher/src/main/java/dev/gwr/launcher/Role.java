package dev.gwr.launcher;

import java.util.Arrays;
import java.util.Locale;

/** What a token lets its bearer do, in the word that the services know. */
enum Role {
    VIEWER, EDITOR, ADMIN;

    static Role of(String word) {
        return Arrays.stream(values()).filter(role -> role.toString().equals(word)).findFirst()
                .orElseThrow(() -> new Refusal("a token's role is viewer, editor or admin, not \"" + word + "\""));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
