package dev.remit.catalogue;

import dev.remit.platform.event.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** An API was entered in the catalogue. */
public record ApiRegistered(UUID api, String name, String by, Instant at) implements DomainEvent {}
