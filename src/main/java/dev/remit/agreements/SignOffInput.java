package dev.remit.agreements;

import org.jspecify.annotations.Nullable;

/**
 * What a team says to a version.
 *
 * @param team name of the team it is said for; the only one that is asked and that the asker is in, when absent
 * @param decision {@code approve}, {@code reject} or {@code abstain}
 * @param reason why, at most 1,000 characters; needed for everything but an approval
 * @param digest of the document that they have seen; when it is another one now, nothing is signed
 */
public record SignOffInput(@Nullable String team, @Nullable String decision, @Nullable String reason, @Nullable String digest) {}
