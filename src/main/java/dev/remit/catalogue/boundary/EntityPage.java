package dev.remit.catalogue.boundary;

import dev.remit.catalogue.EntityLink;
import dev.remit.catalogue.EntityNotFound;
import dev.remit.catalogue.EntityRef;
import dev.remit.catalogue.EntityView;
import dev.remit.catalogue.RelationView;
import dev.remit.catalogue.VersionOfEntity;
import dev.remit.catalogue.control.Entities;
import dev.remit.identity.IdentityApi;
import dev.remit.identity.TeamView;
import dev.remit.platform.page.Page;
import dev.remit.platform.pages.LoadedPage;
import dev.remit.platform.pages.PageAddress;
import dev.remit.platform.security.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing: who answers for it, what it needs and who needs it, and how it became so; now, or as it was. */
@Named
@RequestScoped
public class EntityPage implements LoadedPage {

  private static final int LATEST = 5;

  @Inject
  Entities entities;

  @Inject
  IdentityApi identity;

  @Inject
  Caller caller;

  @Inject
  PageAddress address;

  private EntityView entity;
  private Page<VersionOfEntity> versions;
  private @Nullable TeamView owner;
  private @Nullable Instant at;
  private boolean unknownThen;

  @Override
  public void load() {
    var ref = EntityAddress.ref(address.variable("kind"), address.variable("name"));
    if (!EntityAddress.ENTERED.contains(ref.kind())) {
      throw new EntityNotFound();
    }
    at = EntityAddress.moment(address.query("at").orElse(null));
    entity = at == null ? entities.one(caller.actor(), ref) : then(ref, at);
    versions = entities.history(caller.actor(), ref, LATEST, null);
    owner = identity.teamId(entity.owner()).flatMap(identity::describeTeam).orElse(null);
  }

  /** Before it was entered there is nothing to see but what it is now. */
  private EntityView then(EntityRef ref, Instant instant) {
    try {
      return entities.one(caller.actor(), ref, instant);
    } catch (EntityNotFound notYet) {
      unknownThen = true;
      at = null;
      return entities.one(caller.actor(), ref);
    }
  }

  public EntityView entity() {
    return entity;
  }

  /** The team that answers for it. */
  public @Nullable TeamView owner() {
    return owner;
  }

  /** Owners that it names and that do not count: people, and teams that are not there. */
  public List<RelationView> named() {
    return entity.relations().stream().filter(relation -> relation.type().equals("ownedBy") && owner == null).toList();
  }

  public List<RelationView> contributors() {
    return entity.relations().stream().filter(relation -> relation.type().equals("contributedBy")).toList();
  }

  /** Links of a type that one looks for when something fails. */
  public List<EntityLink> links(String type) {
    return entity.links().stream().filter(link -> type.equalsIgnoreCase(link.type())).toList();
  }

  /** The other links. */
  public List<EntityLink> links() {
    return entity.links().stream().filter(link -> !"runbook".equalsIgnoreCase(link.type()) && !"chat".equalsIgnoreCase(link.type())).toList();
  }

  /** How many things it refers to that are not there. */
  public long missing() {
    return entity.relations().stream().filter(relation -> !relation.present()).count();
  }

  public Page<VersionOfEntity> versions() {
    return versions;
  }

  /** The instant as of which it is shown; absent for now. */
  public @Nullable Instant at() {
    return at;
  }

  /** Whether it was not there at the instant that was asked for. */
  public boolean unknownThen() {
    return unknownThen;
  }

  /** What was done on the page before. */
  public String done() {
    return address.query("done").orElse("");
  }
}
