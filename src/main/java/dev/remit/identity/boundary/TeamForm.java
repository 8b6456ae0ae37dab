package dev.remit.identity.boundary;

import dev.remit.identity.TeamInput;
import dev.remit.platform.pages.Form;

/** A team as a form describes it: what is left empty is absent, and a box that is not ticked is not sent. */
final class TeamForm {

  private TeamForm() {}

  static TeamInput input(Form form) {
    return new TeamInput(form.text("title"), form.given("parent"), form.given("contact"), !form.text("partner").isEmpty());
  }
}
