package dev.remit.catalogue.boundary;

import dev.remit.catalogue.control.Handovers;
import dev.remit.platform.pages.Form;
import dev.remit.platform.pages.FormPage;
import dev.remit.platform.pages.Link;
import dev.remit.platform.pages.PageAddress;
import dev.remit.platform.pages.PageFormServlet;
import dev.remit.platform.rest.Keys;
import dev.remit.platform.security.Caller;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Takes the forms by which things go from team to team. */
@WebServlet(name = "handover", urlPatterns = HandoverServlet.PATH + "/*")
public class HandoverServlet extends PageFormServlet {

  static final String PATH = "/WEB-INF/handover";
  static final String OFFER = "offer";
  static final String DECISION = "decision";
  static final String OFFER_VIEW = "/WEB-INF/pages/catalogue/handover.xhtml";
  static final String WAITING_VIEW = "/WEB-INF/pages/catalogue/handovers.xhtml";

  @Inject
  transient Handovers handovers;

  @Inject
  transient HandoverPage offerPage;

  @Inject
  transient HandoversPage waitingPage;

  @Inject
  transient PageAddress address;

  @Inject
  transient Caller caller;

  @Override
  protected @Nullable Link home(String name) {
    return name.equals(OFFER) ? null : Link.to("handovers");
  }

  @Override
  protected Link done(String name, Form form, HttpServletRequest request) {
    return name.equals(OFFER) ? offer(form) : decide(form);
  }

  private Link offer(Form form) {
    var kind = address.variable("kind");
    var thing = address.variable("name");
    var offered = handovers.offer(caller.actor(), EntityAddress.ref(kind, thing), form.given("team"), form.given("note"));
    return Link.to("catalogue", kind, thing, "handover").with("done", offered.state());
  }

  private Link decide(Form form) {
    var decided = handovers.decide(caller.actor(), Keys.of(form.text("offer")), form.given("decision"));
    return Link.to("handovers").with("done", decided.state());
  }

  @Override
  protected FormPage page(String name) {
    return name.equals(OFFER) ? offerPage : waitingPage;
  }

  @Override
  protected String view(String name) {
    return name.equals(OFFER) ? OFFER_VIEW : WAITING_VIEW;
  }
}
