package dev.remit.audit.control;

import dev.remit.audit.AuditSearch;
import dev.remit.catalogue.ApiSummary;
import dev.remit.catalogue.CatalogueApi;
import dev.remit.catalogue.EntitiesApi;
import dev.remit.catalogue.EntityKind;
import dev.remit.catalogue.EntityRef;
import dev.remit.catalogue.EntitySummary;
import dev.remit.identity.IdentityApi;
import dev.remit.identity.TeamSummary;
import dev.remit.platform.id.Slug;
import dev.remit.platform.problem.InvalidInput;
import dev.remit.platform.problem.Violation;
import dev.remit.platform.security.Actor;
import dev.remit.releases.ReleasesApi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what somebody asks the trail for, and finds the keys of what they name. */
@ApplicationScoped
class Filters {

  private static final Instant FIRST = Instant.EPOCH;
  private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");
  private static final Pattern REFERENCE = Pattern.compile("[\\x21-\\x7E]{1,200}");
  private static final Set<String> ACTORS = Set.of("person", "team", "system", "nobody");

  @Inject
  CatalogueApi catalogue;

  @Inject
  EntitiesApi things;

  @Inject
  IdentityApi identity;

  @Inject
  ReleasesApi releases;

  /** A kind of thing and one of them. */
  private record Reference(String kind, String key) {}

  /** @throws InvalidInput with everything that cannot be read */
  AuditFilter read(Actor by, AuditSearch search) {
    var violations = new ArrayList<Violation>();
    var object = object(by, search.object(), violations);
    var actor = actor(by, search.actor(), violations);
    var action = search.action() == null ? AuditFilter.ANY : search.action();
    refuseUnless(action.equals(AuditFilter.ANY) || Slug.isOne(action), "action", "An action is in kebab-case, such as version-published.", violations);
    var from = time("from", search.from(), FIRST, violations);
    var to = time("to", search.to(), LAST, violations);
    var order = search.order() == null ? "newest" : search.order();
    refuseUnless(Set.of("newest", "oldest").contains(order), "order", "The order is newest or oldest.", violations);
    if (!violations.isEmpty()) {
      throw new InvalidInput(violations);
    }
    return new AuditFilter(object.kind(), object.key(), actor.kind(), actor.key(), action, from, to, order.equals("oldest"));
  }

  private Reference object(Actor by, @Nullable String text, List<Violation> violations) {
    if (text == null) {
      return new Reference(AuditFilter.ANY, AuditFilter.ANY);
    }
    int colon = text.indexOf(':');
    var kind = colon < 0 ? text : text.substring(0, colon);
    var name = colon < 0 ? null : text.substring(colon + 1);
    boolean readable = Slug.isOne(kind) && (name == null || REFERENCE.matcher(name).matches());
    refuseUnless(readable, "object", "An object is a kind, such as api, or a kind and a name or key, such as api:orders-api.", violations);
    return new Reference(kind, name == null || !readable ? AuditFilter.ANY : key(by, kind, name));
  }

  private Reference actor(Actor by, @Nullable String text, List<Violation> violations) {
    if (text == null) {
      return new Reference(AuditFilter.ANY, AuditFilter.ANY);
    }
    if (ACTORS.contains(text)) {
      return new Reference(text, AuditFilter.ANY);
    }
    int colon = text.indexOf(':');
    var kind = colon < 0 ? "person" : text.substring(0, colon);
    var name = text.substring(colon + 1);
    boolean readable = ACTORS.contains(kind) && !name.isBlank() && name.length() <= 100;
    refuseUnless(readable, "actor", "An actor is the name of a person, or one of person, team, system and nobody with a name or key behind a colon.", violations);
    return new Reference(kind, readable ? key(by, kind, name) : AuditFilter.ANY);
  }

  /** Of what is not known by this name, the name is taken for the key: it may be that of something deleted. */
  private String key(Actor by, String kind, String name) {
    Optional<UUID> found = switch (kind) {
      case "api" -> catalogue.find(by, name).map(ApiSummary::id);
      case "team" -> identity.team(name).map(TeamSummary::id);
      case "person" -> identity.person(name);
      case "environment" -> releases.environment(name);
      default -> EntityKind.of(kind).flatMap(known -> EntityRef.at(known, name)).flatMap(ref -> thing(by, ref));
    };
    return found.map(UUID::toString).orElse(name);
  }

  private Optional<UUID> thing(Actor by, EntityRef ref) {
    return things.named(by, List.of(ref)).stream().map(EntitySummary::id).findFirst();
  }

  private static Instant time(String name, @Nullable String text, Instant otherwise, List<Violation> violations) {
    if (text == null) {
      return otherwise;
    }
    try {
      var time = Instant.parse(text);
      refuseUnless(!time.isBefore(FIRST) && !time.isAfter(LAST), name, "A time between 1970 and 9999 is expected.", violations);
      return time;
    } catch (DateTimeParseException unreadable) {
      violations.add(new Violation(name, "A time of RFC 3339 in UTC is expected, such as 2026-11-22T09:00:00Z."));
      return otherwise;
    }
  }

  private static void refuseUnless(boolean readable, String name, String detail, List<Violation> violations) {
    if (!readable) {
      violations.add(new Violation(name, detail));
    }
  }
}
