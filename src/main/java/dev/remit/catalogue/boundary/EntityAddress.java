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
    return ref(kind(plural), name);
  }

  static EntityRef ref(EntityKind kind, String name) {
    return EntityRef.at(kind, name).orElseThrow(EntityNotFound::new);
  }

  static @Nullable Instant instant(@Nullable String at) {
    try {
      return at == null ? null : Instant.parse(at);
    } catch (DateTimeParseException noInstant) {
      throw new InvalidInput("at", "An instant is written as in 2026-11-22T08:00:00Z.");
    }
  }

  /** The number of steps that somebody asked for, or the usual one. */
  static int depth(@Nullable String asked, int usual) {
    try {
      return asked == null ? usual : Integer.parseInt(asked);
    } catch (NumberFormatException noNumber) {
      throw new InvalidInput("depth", "The depth is a whole number.");
    }
  }

  /** What was so at an instant has no tag: nobody edits it. */
  static Response answer(EntityView view, @Nullable Instant at) {
    return at == null ? answer(Response.ok(), view) : Response.ok(view).build();
  }

  static Response answer(Response.ResponseBuilder response, EntityView view) {
    return response.tag(String.valueOf(view.revision())).entity(view).build();
  }
}
