package dev.remit.consumers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A component that uses an API.
 *
 * @param component its name in its address
 * @param team name of the team that answers for it; absent where nobody does
 * @param uses what is known of it, the latest first; empty where only the catalogue says that it uses the API
 */
public record ConsumerView(String component, String title, @Nullable String team, List<ConsumptionView> uses) {}
