package dev.remit.agreements;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was said about a version, or a place in it.
 *
 * @param fingerprint the change it is about
 * @param pointer the place it is about
 * @param present whether that change or place is there in the document as it is now; true for what is about the whole
 */
public record CommentView(
    UUID id, String text, @Nullable String fingerprint, @Nullable String pointer, boolean present, String by, Instant at) {}
