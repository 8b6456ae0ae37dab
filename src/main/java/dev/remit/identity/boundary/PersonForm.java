package dev.remit.identity.boundary;

import dev.remit.identity.PersonInput;
import dev.remit.platform.pages.Form;
import org.jspecify.annotations.Nullable;

/** A person as a form describes them: what is left empty is absent. */
final class PersonForm {

  private PersonForm() {}

  static PersonInput entered(Form form) {
    return input(form, null);
  }

  /** A box that is not ticked is not sent. */
  static PersonInput edited(Form form) {
    return input(form, !form.text("active").isEmpty());
  }

  private static PersonInput input(Form form, @Nullable Boolean active) {
    return new PersonInput(form.text("displayName"), form.given("email"), form.given("zone"), form.given("role"), active);
  }
}
