package dev.remit.consumers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom the changes of a version touch.
 *
 * @param since the version it is compared with; absent where there is none before it, and then nobody is touched
 * @param items each consumer, those who are touched most first
 */
public record ImpactView(String api, String version, @Nullable String since, List<ConsumerImpact> items) {}
