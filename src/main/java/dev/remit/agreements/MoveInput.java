package dev.remit.agreements;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step of a version on its way.
 *
 * @param state where it is to go
 * @param reason what there is to say to it, at most 1,000 characters
 * @param due until when answers are wished for, when it goes into review; as the policy says when absent
 */
public record MoveInput(@Nullable String state, @Nullable String reason, @Nullable Instant due) {}
