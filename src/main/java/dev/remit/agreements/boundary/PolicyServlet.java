package dev.remit.agreements.boundary;

import dev.remit.agreements.PolicyInput;
import dev.remit.agreements.control.Policies;
import dev.remit.platform.pages.Form;
import dev.remit.platform.pages.FormPage;
import dev.remit.platform.pages.Link;
import dev.remit.platform.pages.PageAddress;
import dev.remit.platform.pages.PageFormServlet;
import dev.remit.platform.pages.SeenRevision;
import dev.remit.platform.problem.InvalidInput;
import dev.remit.platform.security.Caller;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the form by which the policy of an API, a team or the site is set. */
@WebServlet(name = "policy", urlPatterns = PolicyServlet.PATH + "/*")
public class PolicyServlet extends PageFormServlet {

  static final String PATH = "/WEB-INF/policy";
  static final String SET = "policy";

  @Inject
  transient Policies policies;

  @Inject
  transient PolicyPage page;

  @Inject
  transient PageAddress address;

  @Inject
  transient Caller caller;

  @Override
  protected Link home(String name) {
    return PolicyPlace.at(address).home(address);
  }

  @Override
  protected Link done(String name, Form form, HttpServletRequest request) {
    var reviewers = form.given("reviewers");
    var input = new PolicyInput(choice(form, "review"), choice(form, "waivers"), days(form, "noticeDays"), days(form, "dueDays"), days(form, "silenceDays"),
        reviewers == null ? null : List.of(reviewers.split("[\\s,]+")), form.given("reason"));
    set(SeenRevision.of(form), input);
    return home(name).with("done", "set");
  }

  private void set(int revision, PolicyInput input) {
    switch (PolicyPlace.at(address)) {
      case API -> policies.setForApi(caller.actor(), address.variable("api"), revision, input);
      case TEAM -> policies.setForTeam(caller.actor(), address.variable("team"), revision, input);
      case SITE -> policies.setForSite(caller.actor(), revision, input);
    }
  }

  private static @Nullable Boolean choice(Form form, String field) {
    return switch (form.text(field)) {
      case "on" -> true;
      case "off" -> false;
      default -> null;
    };
  }

  private static @Nullable Integer days(Form form, String field) {
    var typed = form.given(field);
    try {
      return typed == null ? null : Integer.valueOf(typed);
    } catch (NumberFormatException noNumber) {
      throw new InvalidInput("/" + field, "A whole number of days is expected.");
    }
  }

  @Override
  protected FormPage page(String name) {
    return page;
  }

  @Override
  protected String view(String name) {
    return AgreementRoutes.POLICY_VIEW;
  }
}
