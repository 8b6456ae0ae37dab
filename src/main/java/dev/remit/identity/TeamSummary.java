package dev.remit.identity;

import java.util.UUID;

/** What other modules show of a team. */
public record TeamSummary(UUID id, String name, String title) {}
