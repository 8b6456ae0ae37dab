package dev.remit.identity.control;

import dev.remit.identity.entity.Membership;
import dev.remit.identity.entity.Person;
import dev.remit.platform.security.SiteRole;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.SelectionQuery;

/** What is asked of the tables of people and of who is in which team. */
interface PersonQueries {

  EntityManager em();

  @Find
  Optional<Person> byName(String name);

  @HQL("where id = :id")
  Optional<Person> byId(UUID id);

  @HQL("where id in :ids")
  List<Person> withIds(List<UUID> ids);

  @HQL("select count(p) from Person p")
  long count();

  /** Whoever could still run Remit. */
  @HQL("select count(p) from Person p where p.role = :role and p.active")
  long active(SiteRole role);

  /** The pattern is in lower case, with {@code !} before each character that has to be taken literally. */
  @HQL("""
      where name > :after
        and (lower(name) like :pattern escape '!'
          or lower(displayName) like :pattern escape '!'
          or lower(email) like :pattern escape '!')
      order by name
      """)
  SelectionQuery<Person> matching(String pattern, String after);

  /** The same among the members of some teams. */
  @HQL("""
      where name > :after
        and id in (select m.person from Membership m where m.team in :teams)
        and (lower(name) like :pattern escape '!'
          or lower(displayName) like :pattern escape '!'
          or lower(email) like :pattern escape '!')
      order by name
      """)
  SelectionQuery<Person> matchingIn(List<UUID> teams, String pattern, String after);

  @HQL("where person = :person")
  List<Membership> ofPerson(UUID person);

  @HQL("where team = :team")
  List<Membership> ofTeam(UUID team);

  @HQL("where person in :people")
  List<Membership> ofPeople(List<UUID> people);

  @HQL("where team in :teams")
  List<Membership> ofTeams(List<UUID> teams);

  @HQL("where person = :person and team = :team")
  Optional<Membership> membership(UUID person, UUID team);
}
