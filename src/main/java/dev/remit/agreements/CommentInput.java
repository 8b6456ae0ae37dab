package dev.remit.agreements;

import org.jspecify.annotations.Nullable;

/**
 * Something said about a version, or a place in it.
 *
 * @param text of at most 1,000 characters
 * @param fingerprint the change it is about
 * @param pointer the place in the document it is about, a JSON pointer (RFC 6901)
 */
public record CommentInput(@Nullable String text, @Nullable String fingerprint, @Nullable String pointer) {}
