package dev.remit.identity.control;

import dev.remit.identity.PersonInput;
import dev.remit.identity.PersonNotFound;
import dev.remit.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The first administrator, written with the end of their link: both, or neither. */
@ApplicationScoped
@Transactional
class SetUpRecords {

  private static final Actor FIRST_START = Actor.system("first-start");

  @Inject
  PersonQueries queries;

  @Inject
  People people;

  @Inject
  AccountRecords accounts;

  @Inject
  AccountLinks links;

  boolean nobodyIsThere() {
    return queries.count() == 0;
  }

  /** Of two at once the second waits here for the first, and finds no link. */
  UUID enter(String code, String name, PersonInput input, String hash) {
    if (links.use(code).isEmpty() || !nobodyIsThere()) {
      throw new PersonNotFound();
    }
    var id = people.enter(FIRST_START, name, input).id();
    accounts.store(FIRST_START, queries.byId(id).orElseThrow(), hash, false);
    return id;
  }
}
