package dev.remit.agreements;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a team has said.
 *
 * @param decision {@code approve}, {@code reject} or {@code abstain}
 * @param by who said it for the team
 * @param digest of the document that was there then
 * @param stands whether it still counts: what touches the team is the same now
 */
public record SignOffView(
    String team, String decision, @Nullable String reason, String by, Instant at, String digest, boolean stands) {}
