package dev.remit.catalogue.boundary;

import dev.remit.catalogue.EntityInput;
import dev.remit.catalogue.EntityRef;
import dev.remit.catalogue.control.Entities;
import dev.remit.platform.rest.Precondition;
import dev.remit.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** One thing of the catalogue over HTTP, whichever its kind. */
@ApplicationScoped
class EntityDoor {

  @Inject
  Entities entities;

  @Inject
  Caller caller;

  /** @param at the instant at which it was so; now when absent */
  Response one(EntityRef ref, @Nullable String at) {
    var instant = EntityAddress.instant(at);
    var view = instant == null ? entities.one(caller.actor(), ref) : entities.one(caller.actor(), ref, instant);
    return EntityAddress.answer(view, instant);
  }

  /** @param seen the tag of the version that the caller saw */
  Response edit(EntityRef ref, @Nullable String seen, EntityInput body) {
    return EntityAddress.answer(Response.ok(), entities.edit(caller.actor(), ref, Precondition.revision(seen), body));
  }

  /** @param seen the same; absent when it is to go whatever it says */
  Response remove(EntityRef ref, @Nullable String seen) {
    entities.remove(caller.actor(), ref, seen == null ? null : Precondition.revision(seen));
    return Response.noContent().build();
  }
}
