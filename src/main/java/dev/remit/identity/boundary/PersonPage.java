package dev.remit.identity.boundary;

import dev.remit.identity.PersonView;
import dev.remit.identity.control.IdentityRights;
import dev.remit.identity.control.People;
import dev.remit.identity.control.PersonRights;
import dev.remit.platform.pages.FormPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** One person: who they are, and what the reader may do with them. */
@Named
@RequestScoped
public class PersonPage extends FormPage {

  @Inject
  People people;

  @Inject
  IdentityRights rights;

  private PersonView person;
  private PersonRights may;
  private @Nullable String link;

  @Override
  public void load() {
    person = people.one(actor(), address().variable("person"));
    may = rights.on(actor(), person);
  }

  void showLink(String whole) {
    link = whole;
  }

  public PersonView person() {
    return person;
  }

  public PersonRights may() {
    return may;
  }

  /** The link that was made right now for them; told once. */
  public @Nullable String link() {
    return link;
  }
}
