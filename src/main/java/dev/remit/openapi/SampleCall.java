package dev.remit.openapi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request that an operation takes, made up of examples and schemas.
 *
 * @param operation method and path as the document writes them
 * @param summary what the document says it is for; empty if nothing
 * @param method of HTTP
 * @param target path and query, percent-encoded
 * @param fields header fields it needs, with made-up credentials
 * @param mediaType of the body; null without one
 * @param body empty without one
 */
public record SampleCall(
    String operation, String summary, String method, String target, List<HeaderField> fields, @Nullable String mediaType, byte[] body) {}
