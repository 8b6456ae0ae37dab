package dev.remit.catalogue.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.catalogue.EntityInput;
import dev.remit.catalogue.EntityKind;
import dev.remit.catalogue.EntityRef;
import dev.remit.identity.PersonInput;
import dev.remit.identity.TeamInput;
import dev.remit.identity.control.People;
import dev.remit.identity.control.Teams;
import dev.remit.platform.security.Actor;
import dev.remit.platform.security.SiteRole;
import dev.remit.platform.security.TeamRole;
import dev.remit.testing.InServer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who is erased is in no row of the catalogue any more, neither in one of now nor in one of then. */
@InServer
class ForgettingIT {

  private static final Actor TEST = Actor.system("test");

  @Inject
  People people;

  @Inject
  Teams teams;

  @Inject
  Entities entities;

  @Inject
  Rows rows;

  @Test
  void noRowNamesWhoIsErased() {
    var name = "forget-" + UUID.randomUUID();
    var team = "team-" + UUID.randomUUID();
    var person = people.enter(TEST, name, new PersonInput("Known as " + name, null, null, null, null));
    var owner = teams.enter(TEST, team, new TeamInput("Team", null, null, false));
    teams.join(TEST, team, name, null);
    teams.leave(TEST, team, name);
    teams.join(TEST, team, name, "lead");
    var actor = new Actor(Actor.Kind.PERSON, person.id(), name, SiteRole.MEMBER, Map.of(owner.id(), TeamRole.LEAD), null, null);
    var entered = entities.enter(actor, EntityKind.SYSTEM, "system-" + UUID.randomUUID(), input("First", team));
    var ref = EntityRef.at(EntityKind.SYSTEM, entered.name()).orElseThrow();
    entities.edit(actor, ref, entered.revision(), input("Second", team));
    assertThat(rows.naming(name)).as("what is to be forgotten").isNotEmpty();

    var pseudonym = people.erase(TEST, name).name();

    assertThat(rows.naming(name)).isEmpty();
    assertThat(entities.history(TEST, ref, 10, null).items()).hasSize(2).allSatisfy(version -> assertThat(version.by()).isEqualTo(pseudonym));
    assertThat(entities.history(TEST, EntityRef.at(EntityKind.TEAM, team).orElseThrow(), 10, null).items()).isNotEmpty();
  }

  private static EntityInput input(String title, String owner) {
    return new EntityInput(title, null, null, null, null, owner, null, null, null, null, null, null, null, null, null, null, null, null, null);
  }

  @ApplicationScoped
  @Transactional
  static class Rows {

    @PersistenceContext
    EntityManager entities;

    List<String> naming(String text) {
      return Stream.of("catalogue_entry e where e.name like :text or e.title like :text or e.spelling like :text or e.declared like :text",
              "catalogue_version v where v.changed_by like :text or v.declared like :text or v.import_source like :text",
              "catalogue_word w where w.word like :text or w.name like :text",
              "handover h where h.offered_by like :text or h.decided_by like :text or h.note like :text")
          .filter(where -> count(where, text) > 0)
          .toList();
    }

    private long count(String where, String text) {
      return ((Number) entities.createNativeQuery("select count(*) from " + where).setParameter("text", "%" + text + "%").getSingleResult()).longValue();
    }
  }
}
