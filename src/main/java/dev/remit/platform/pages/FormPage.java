package dev.remit.platform.pages;

import dev.remit.platform.problem.Problem;
import dev.remit.platform.security.Actor;
import dev.remit.platform.security.Caller;
import jakarta.inject.Inject;

/** A page with forms: what was refused is said beside their fields, what was done at its top. */
public abstract class FormPage implements LoadedPage {

  @Inject
  PageAddress address;

  @Inject
  Caller caller;

  private FilledForm filled = FilledForm.NONE;

  /** Says beside the fields of a form why it was not granted, and keeps what was typed. */
  public void refuse(String form, Form typed, Problem problem) {
    filled = new FilledForm(form, typed, problem);
  }

  public FilledForm filled() {
    return filled;
  }

  /** What was done on the page before, one of a few words; anything else is nothing. */
  public String done() {
    return address.query("done").orElse("");
  }

  protected Actor actor() {
    return caller.actor();
  }

  protected PageAddress address() {
    return address;
  }
}
