package dev.remit.identity.boundary;

import dev.remit.identity.PersonView;
import dev.remit.identity.control.IdentityRights;
import dev.remit.identity.control.People;
import dev.remit.platform.page.Page;
import dev.remit.platform.pages.Link;
import dev.remit.platform.pages.SearchPage;
import dev.remit.platform.security.Actor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The people whom the reader sees. */
@Named
@RequestScoped
public class PeoplePage extends SearchPage<PersonView> {

  @Inject
  People people;

  @Inject
  IdentityRights rights;

  @Override
  protected Page<PersonView> search(Actor by, @Nullable String words, int most, @Nullable String position) {
    return people.search(by, words, most, position);
  }

  @Override
  protected Link home() {
    return Link.to("people");
  }

  /** Whether the reader may enter somebody. */
  public boolean enters() {
    return rights.enterPeople(actor());
  }
}
