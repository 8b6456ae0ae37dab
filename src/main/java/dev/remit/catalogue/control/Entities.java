package dev.remit.catalogue.control;

import dev.remit.catalogue.ApiDefinitions;
import dev.remit.catalogue.Declaration;
import dev.remit.catalogue.EntityChanged;
import dev.remit.catalogue.EntityInput;
import dev.remit.catalogue.EntityKind;
import dev.remit.catalogue.EntityNameTaken;
import dev.remit.catalogue.EntityNotFound;
import dev.remit.catalogue.EntityRef;
import dev.remit.catalogue.EntityView;
import dev.remit.catalogue.RelationType;
import dev.remit.catalogue.VersionOfEntity;
import dev.remit.catalogue.entity.Entry;
import dev.remit.platform.event.DomainEvent;
import dev.remit.platform.page.Cursor;
import dev.remit.platform.page.Limit;
import dev.remit.platform.page.Page;
import dev.remit.platform.persistence.Revisions;
import dev.remit.platform.problem.InvalidInput;
import dev.remit.platform.problem.Problem;
import dev.remit.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one can do with one thing of the catalogue. */
@ApplicationScoped
@Transactional
public class Entities {

  /** Most versions on one page. */
  public static final int MOST_ON_A_PAGE = 200;

  @Inject
  EntryQueries queries;

  @Inject
  Declarations declarations;

  @Inject
  EntityViews views;

  @Inject
  Places places;

  @Inject
  Owners owners;

  @Inject
  Sight sight;

  @Inject
  Said said;

  @Inject
  Wholes wholes;

  @Inject
  ApiDefinitions definitions;

  @Inject
  Event<DomainEvent> events;

  @Inject
  Clock clock;

  public EntityView one(Actor by, EntityRef ref) {
    return views.now(by, sight.one(by, ref), clock.instant());
  }

  /** As it was at an instant. */
  public EntityView one(Actor by, EntityRef ref, Instant at) {
    var entry = sight.ever(by, ref);
    var version = queries.at(List.of(entry.id()), at).stream().filter(then -> then.declared() != null).findFirst();
    return views.then(by, entry, version.orElseThrow(EntityNotFound::new), at);
  }

  /** What it says now, to be said otherwise by who may. */
  public EntityInput draft(Actor by, EntityRef ref) {
    var entry = sight.one(by, ref);
    EntityPolicy.edit(by, entry).orRefuse(by);
    return Inputs.of(said.of(entry));
  }

  /**
   * Enters a component, a resource, a system or a domain.
   *
   * @param name in the namespace default, or {@code namespace/name}; its capitals are kept
   */
  public EntityView enter(Actor by, EntityKind kind, @Nullable String name, EntityInput input) {
    var ref = Optional.ofNullable(name).flatMap(text -> EntityRef.read(text, kind, EntityRef.DEFAULT_NAMESPACE)).filter(read -> read.kind() == kind)
        .orElseThrow(() -> new InvalidInput("/name", EntityRef.NAME_RULE));
    var owner = owners.said(by, input.owner());
    EntityPolicy.enter(by, owner.id()).orRefuse(by);
    var draft = Drafting.of(ref, spelling(name, ref), input, owner.name(), null);
    if (places.held(ref).filter(Entry::present).isPresent()) {
      throw new EntityNameTaken();
    }
    return told(by, declarations.enter(by.signature(), draft));
  }

  /**
   * Says something else of what is there.
   *
   * @param revision what the asker has seen last
   */
  public EntityView edit(Actor by, EntityRef ref, int revision, EntityInput input) {
    var entry = sight.one(by, ref);
    EntityPolicy.edit(by, entry).orRefuse(by);
    Revisions.check(revision, places.hold(entry).revision());
    var before = said.of(entry);
    var draft = entry.subject().isPresent()
        ? Drafting.beside(before, input)
        : Drafting.of(ref, before.spelling(), input, owner(by, entry, before, input), before);
    return told(by, declarations.keep(by.signature(), List.of(draft), entry.source()).get(0));
  }

  /**
   * What refers to it stays, and shows that it is gone.
   *
   * @param revision what the asker has seen last; absent when they do not care
   */
  public void remove(Actor by, EntityRef ref, @Nullable Integer revision) {
    var entry = sight.one(by, ref);
    EntityPolicy.edit(by, entry).orRefuse(by);
    var present = places.hold(entry).revision();
    Revisions.check(revision == null ? present : revision, present);
    if (!entry.present()) {
      throw new EntityNotFound();
    }
    if (entry.subject().isPresent()) {
      throw new Problem(Problem.Kind.CONFLICT, "kept-elsewhere", "Teams are deleted and people erased where they are kept.");
    }
    if (definitions.any(entry.id())) {
      throw new Problem(Problem.Kind.CONFLICT, "api-has-versions", "This API has versions that others rely on. It stays.");
    }
    var before = said.of(entry);
    declarations.remove(by.signature(), List.of(entry));
    events.fire(new EntityChanged(by, key(entry), ref, "entity-removed", Differences.before(Differences.between(before, null)),
        Map.of(), clock.instant()));
  }

  /** Who changed what, the latest first. */
  public Page<VersionOfEntity> history(Actor by, EntityRef ref, int limit, @Nullable String cursor) {
    var entry = sight.ever(by, ref);
    Limit.checked(limit, MOST_ON_A_PAGE);
    var before = cursor == null ? Integer.MAX_VALUE : Cursor.offset(cursor);
    var found = queries.history(entry.id(), before).setMaxResults(limit + 1).getResultList();
    var older = found.size() > limit ? found.get(limit) : null;
    if (found.isEmpty() && cursor == null) {
      throw new EntityNotFound();
    }
    var shown = found.subList(0, Math.min(limit, found.size()));
    return new Page<>(Histories.of(shown, older), older == null ? null : Cursor.of(String.valueOf(shown.get(shown.size() - 1).number())));
  }

  private EntityView told(Actor by, Kept kept) {
    wholes.check(List.of(kept));
    if (kept.act() != null) {
      var differences = Differences.between(kept.before(), kept.now());
      events.fire(new EntityChanged(by, key(kept.entry()), kept.now().ref(), "entity-" + kept.act().name().toLowerCase(Locale.ROOT),
          Differences.before(differences), Differences.after(differences), clock.instant()));
    }
    return views.now(by, kept.entry(), clock.instant());
  }

  /** Without a word about the owner it stays the one it has; another one has to accept it, unless the asker may say so. */
  private String owner(Actor by, Entry entry, Declaration before, EntityInput input) {
    if (input.owner() == null) {
      return before.claims().stream().filter(claim -> claim.type() == RelationType.OWNED_BY && !claim.inverse()).findFirst()
          .orElseThrow(() -> new InvalidInput("/owner", "Say which team answers for it.")).other().toString();
    }
    var present = entry.owner();
    var named = owners.named(by, input.owner(), "/owner");
    if (present.filter(named.id()::equals).isEmpty() && !EntityPolicy.handOverAtOnce(by, present.orElse(null), named.id()).allowed()) {
      throw new InvalidInput("/owner", "That team has to accept it first: hand it over.");
    }
    return named.name();
  }

  /** What the record knows it by: a person by their own key, so that they can be taken out of it. */
  private static UUID key(Entry entry) {
    return entry.ref().kind() == EntityKind.PERSON ? entry.subject().orElse(entry.id()) : entry.id();
  }

  private static String spelling(String text, EntityRef ref) {
    return text.substring(text.length() - ref.name().length());
  }
}
