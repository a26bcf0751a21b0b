package dev.gwr.seeds;

/** A citation as the YAML writes it: section and quote; the place is computed from the text. */
public record Cite(String section, String quote) {
}
