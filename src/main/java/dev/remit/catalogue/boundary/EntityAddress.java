package dev.remit.catalogue.boundary;

import dev.remit.catalogue.EntityKind;
import dev.remit.catalogue.EntityNotFound;
import dev.remit.catalogue.EntityRef;
import dev.remit.catalogue.EntityView;
import dev.remit.platform.problem.InvalidInput;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** What addresses of things say. */
final class EntityAddress {

  /** The kinds that only the catalogue keeps. */
  static final String OWN_KINDS = "components|resources|systems|domains";

  /** All kinds. */
  static final String KINDS = OWN_KINDS + "|apis|teams|people";

  private EntityAddress() {}

  static EntityKind kind(String plural) {
    return EntityKind.of(plural).orElseThrow(EntityNotFound::new);
  }

  static EntityRef ref(String plural, String name) {
    return EntityRef.at(kind(plural), name).orElseThrow(EntityNotFound::new);
  }

  static @Nullable Instant instant(@Nullable String at) {
    try {
      return at == null ? null : Instant.parse(at);
    } catch (DateTimeParseException noInstant) {
      throw new InvalidInput("at", "An instant is written as in 2026-11-22T08:00:00Z.");
    }
  }

  static Response answer(Response.ResponseBuilder response, EntityView view) {
    return response.tag(String.valueOf(view.revision())).entity(view).build();
  }
}
