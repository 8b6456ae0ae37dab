package dev.remit.releases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A place where components run.
 *
 * @param name as it stands in its address
 * @param position where it stands among the others
 * @param owner name of the team that answers for it
 * @param revision counts the edits
 */
public record EnvironmentView(
    String name, String title, boolean production, int position, @Nullable String owner, Instant createdAt, int revision) {}
