package dev.remit.identity.control;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody signs in with.
 *
 * @param password whether Remit keeps a password for them
 * @param passwordAt when it was changed last
 * @param secondFactorSince since when a code is asked for too; absent when none is
 * @param recoveryCodes how many of them are left
 * @param secondFactorWanted whether they lack rights of theirs as long as they sign in without one
 */
public record AccountView(
    boolean password,
    @Nullable Instant passwordAt,
    @Nullable Instant secondFactorSince,
    long recoveryCodes,
    boolean secondFactorWanted) {}
