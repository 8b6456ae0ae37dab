package dev.remit.audit;

import jakarta.json.JsonObject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One row of the trail, with the names of today.
 *
 * @param sequence its number, counted from 1
 * @param at when it happened
 * @param actor who did it
 * @param action what, in kebab-case
 * @param object what it was done to
 * @param before what the object was, as far as it changed; absent when nothing was told
 * @param after what it became
 * @param erased whether the details are gone because a person was erased
 * @param correlationId of the request
 * @param hash of the row
 */
public record AuditEntryView(
    long sequence,
    Instant at,
    Who actor,
    String action,
    What object,
    @Nullable JsonObject before,
    @Nullable JsonObject after,
    boolean erased,
    String correlationId,
    String hash) {

  /**
   * Who did it.
   *
   * @param kind {@code person}, {@code team}, {@code system} or {@code nobody}
   * @param id key; absent for what has none
   * @param name what they are called now
   * @param token key of the token that acted on their behalf; absent where they acted themselves
   */
  public record Who(String kind, @Nullable String id, String name, @Nullable String token) {}

  /**
   * What it was done to.
   *
   * @param kind in kebab-case
   * @param name what it was called then, and people now; its key where nobody knows a name any more
   */
  public record What(String kind, String id, String name) {}
}
