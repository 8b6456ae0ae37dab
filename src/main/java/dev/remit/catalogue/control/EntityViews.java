package dev.remit.catalogue.control;

import dev.remit.catalogue.Declaration;
import dev.remit.catalogue.EntitySummary;
import dev.remit.catalogue.EntityView;
import dev.remit.catalogue.RelationType;
import dev.remit.catalogue.RelationView;
import dev.remit.catalogue.entity.Entry;
import dev.remit.catalogue.entity.EntryVersion;
import dev.remit.identity.IdentityApi;
import dev.remit.identity.TeamSummary;
import dev.remit.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What leaves the catalogue, made of its rows. */
@ApplicationScoped
class EntityViews {

  @Inject
  EntryQueries queries;

  @Inject
  IdentityApi identity;

  @Inject
  RelationViews relations;

  @Inject
  Said said;

  EntityView now(Actor by, Entry entry, Instant now) {
    var version = queries.latest(List.of(entry.id())).stream().findFirst().orElse(null);
    return view(entry, said.of(entry), relations.of(by, entry.id(), now), entry.changedAt(), version);
  }

  /** As it was when this version began to hold. */
  EntityView then(Actor by, Entry entry, EntryVersion version, Instant at) {
    return view(entry, DeclarationText.read(version.declared()), relations.of(by, entry.id(), at), version.from(), version);
  }

  List<EntitySummary> summaries(List<Entry> entries) {
    var owners = owners(entries);
    return entries.stream().map(entry -> summary(entry, owners)).toList();
  }

  private EntityView view(
      Entry entry, Declaration said, RelationViews.Some some, Instant changedAt, @Nullable EntryVersion version) {
    var title = said.title() == null ? said.spelling() : said.title();
    return new EntityView(said.ref().toString(), said.ref().kind().text(), entry.name(), said.spelling(), title, said.description(),
        said.type(), said.lifecycle(), said.onCall(), present(some.first(), RelationType.OWNED_BY).findFirst().orElse(null),
        present(some.first(), RelationType.CONTRIBUTED_BY).toList(), said.labels(), said.annotations(), said.tags(), said.links(), some.first(), some.counts(),
        version == null ? entry.source() : version.source(), entry.createdAt(), changedAt, version == null ? null : version.changedBy(),
        entry.revision());
  }

  private static Stream<String> present(List<RelationView> relations, RelationType type) {
    return relations.stream()
        .filter(relation -> relation.type().equals(type.forward()) && relation.present() && relation.kind().equals("team"))
        .map(RelationView::name);
  }

  /** Names of the teams that own these, by key. */
  Map<UUID, String> owners(Collection<Entry> entries) {
    var ids = entries.stream().flatMap(entry -> entry.owner().stream()).distinct().toList();
    return identity.teams(ids).stream().collect(Collectors.toMap(TeamSummary::id, TeamSummary::name));
  }

  EntitySummary summary(Entry entry, Map<UUID, String> owners) {
    var data = entry.data();
    return new EntitySummary(entry.id(), entry.ref().toString(), entry.ref().kind().text(), entry.name(), data.title(), data.description(),
        data.type(), data.lifecycle(), entry.owner().map(owners::get).orElse(null), entry.present());
  }
}
