package dev.remit.identity.boundary;

import dev.remit.identity.company.OpenIdSettings;
import dev.remit.identity.control.DemoAccounts;
import dev.remit.identity.control.DemoAccounts.KnownAccount;
import dev.remit.platform.pages.FilledForm;
import dev.remit.platform.pages.Form;
import dev.remit.platform.problem.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the pages show that are there for everybody: sign-in, first start, new password. */
@Named
@RequestScoped
public class DoorPage {

  @Inject
  DemoAccounts demo;

  @Inject
  OpenIdSettings company;

  private FilledForm filled = FilledForm.NONE;
  private String to = "/";
  private String secret = "";
  private String note = "";
  private boolean codeStep;

  void goOnTo(String address) {
    to = address;
  }

  void askForCode() {
    codeStep = true;
  }

  void keep(String code) {
    secret = code;
  }

  void say(@Nullable String what) {
    note = what == null ? "" : what;
  }

  /** What the company's sign-in came to, when it did not lead in. */
  void refuse(Problem problem) {
    filled = new FilledForm("door", null, problem);
  }

  void refuse(Form form, Problem problem) {
    filled = new FilledForm("door", form, problem);
  }

  public FilledForm filled() {
    return filled;
  }

  /** Where one goes from here. */
  public String to() {
    return to;
  }

  /** The code of the link by which one came. */
  public String secret() {
    return secret;
  }

  /** What has just happened: {@code signed-out} or {@code password}. */
  public String note() {
    return note;
  }

  public boolean codeStep() {
    return codeStep;
  }

  /** How the company is called whose sign-in is offered; empty when none is. */
  public String company() {
    return company.configured() ? company.name() : "";
  }

  /** Where that sign-in begins. */
  public String companyAddress() {
    return CompanySignInServlet.BEGIN + (to.equals("/") ? "" : "?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8));
  }

  public List<KnownAccount> known() {
    return demo.known();
  }
}
