package dev.remit.contracts.control;

import java.time.Instant;
import java.util.UUID;

/**
 * A version whose proofs somebody has taken to have them confirmed.
 *
 * @param id of the version
 * @param apiId of its API
 * @param version its text
 * @param since the version that its verdict compares with
 * @param digest of its document
 * @param sinceDigest of the other one's
 * @param publishedAt which says whether ends that were announced had passed
 * @param turn what tells this try from those before and after it
 */
record ProofTask(UUID id, UUID apiId, String version, String since, String digest, String sinceDigest, Instant publishedAt, int turn) {}
