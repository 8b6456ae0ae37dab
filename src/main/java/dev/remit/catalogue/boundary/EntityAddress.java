package dev.remit.catalogue.boundary;

import dev.remit.catalogue.EntityKind;
import dev.remit.catalogue.EntityNotFound;
import dev.remit.catalogue.EntityRef;
import dev.remit.catalogue.EntityView;
import dev.remit.platform.problem.InvalidInput;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What addresses of things say. */
final class EntityAddress {

  /** The kinds that only the catalogue keeps. */
  static final String OWN_KINDS = "components|resources|systems|domains";

  /** All kinds. */
  static final String KINDS = OWN_KINDS + "|apis|teams|people";

  /** The same, in the order in which one chooses from them. */
  static final List<EntityKind> ENTERED = List.of(EntityKind.COMPONENT, EntityKind.RESOURCE, EntityKind.SYSTEM, EntityKind.DOMAIN);

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

  /** The same as a page's field sends it, without a zone: then it is in UTC. */
  static @Nullable Instant moment(@Nullable String at) {
    try {
      return at == null || at.endsWith("Z") ? instant(at) : LocalDateTime.parse(at).toInstant(ZoneOffset.UTC);
    } catch (DateTimeParseException noTime) {
      return instant(at);
    }
  }

  static Response answer(Response.ResponseBuilder response, EntityView view) {
    return response.tag(String.valueOf(view.revision())).entity(view).build();
  }
}
