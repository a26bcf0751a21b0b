package dev.gwr.glossary.mention;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a place in the text uses a term. The heading of a term's own note is no use of it. */
@Schema(description = "How a place in the text uses a term")
public enum MentionKind { MENTION }
