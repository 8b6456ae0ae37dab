package dev.remit.sandbox;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A call of a sandbox, as its owner sees it.
 *
 * @param number counts the calls of one owner, from 1
 * @param version of the API, resolved
 * @param operation method and path as the contract writes them; absent when it has none that fits
 * @param target path and query as they were sent
 * @param headers that were sent, secrets removed
 * @param body that was sent, its beginning, secrets removed; absent without one
 * @param status of the answer
 * @param told why it is this answer, in words
 * @param violations where the request breaks the contract
 * @param answer its beginning; absent without a body
 * @param callbacks what the provider would call back, as commands for a shell; only where that was asked for
 * @param micros how long it took without the delay that was asked for, in microseconds
 */
public record CallView(
    long number,
    Instant at,
    String api,
    String version,
    @Nullable String operation,
    String method,
    String target,
    Map<String, String> headers,
    @Nullable String body,
    int status,
    String told,
    List<BrokenClause> violations,
    @Nullable String answer,
    List<String> callbacks,
    long micros) {}
