package dev.gwr.glossary.mention;

/** How a place in the text uses a term. The heading of a term's own note is no use of it. */
public enum MentionKind { MENTION }
