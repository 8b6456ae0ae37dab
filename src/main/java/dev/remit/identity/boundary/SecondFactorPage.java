package dev.remit.identity.boundary;

import dev.remit.identity.control.Enrolment;
import dev.remit.identity.control.SecondFactor;
import dev.remit.platform.pages.LoadedPage;
import dev.remit.platform.security.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What an authenticator has to know, while there is no second factor. */
@Named
@RequestScoped
public class SecondFactorPage implements LoadedPage {

  @Inject
  SecondFactor secondFactor;

  @Inject
  Caller caller;

  private Enrolment enrolment;

  @Override
  public void load() {
    enrolment = secondFactor.prepare(caller.actor());
  }

  public Enrolment enrolment() {
    return enrolment;
  }
}
