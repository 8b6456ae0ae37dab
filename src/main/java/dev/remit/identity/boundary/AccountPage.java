package dev.remit.identity.boundary;

import dev.remit.identity.SessionView;
import dev.remit.identity.TokenView;
import dev.remit.identity.control.AccountRecords;
import dev.remit.identity.control.AccountView;
import dev.remit.identity.control.Sessions;
import dev.remit.identity.control.Tokens;
import dev.remit.platform.pages.FilledForm;
import dev.remit.platform.pages.Form;
import dev.remit.platform.pages.LoadedPage;
import dev.remit.platform.pages.PageAddress;
import dev.remit.platform.problem.Problem;
import dev.remit.platform.security.Caller;
import dev.remit.platform.security.Scope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody signs in with, where they are signed in, and the tokens that act for them. */
@Named
@RequestScoped
public class AccountPage implements LoadedPage {

  @Inject
  AccountRecords accounts;

  @Inject
  Sessions sessions;

  @Inject
  Tokens tokens;

  @Inject
  Caller caller;

  @Inject
  CurrentSession current;

  @Inject
  PageAddress address;

  private AccountView account;
  private List<SessionView> open;
  private List<TokenView> owned;
  private FilledForm filled = FilledForm.NONE;
  private List<String> recoveryCodes = List.of();
  private @Nullable TokenView made;

  @Override
  public void load() {
    var by = caller.actor();
    account = accounts.own(by);
    open = sessions.own(by, current.id());
    owned = tokens.own(by);
  }

  void refuse(String form, Form typed, Problem problem) {
    filled = new FilledForm(form, typed, problem);
  }

  void show(List<String> codes) {
    recoveryCodes = codes;
  }

  void show(TokenView token) {
    made = token;
  }

  public AccountView account() {
    return account;
  }

  public List<SessionView> sessions() {
    return open;
  }

  public List<TokenView> tokens() {
    return owned.stream().filter(token -> token.revokedAt() == null).toList();
  }

  public FilledForm filled() {
    return filled;
  }

  /** What was done on the page before, one of a few words; anything else is nothing. */
  public String done() {
    return address.query("done").orElse("");
  }

  /** Codes on paper that were made right now; told once. */
  public List<String> recoveryCodes() {
    return recoveryCodes;
  }

  /** The token that was made right now; told once. */
  public @Nullable TokenView made() {
    return made;
  }

  public List<String> scopes() {
    return Arrays.stream(Scope.values()).map(Scope::text).toList();
  }

  public boolean chosen(String scope) {
    return filled.form() != null && filled.form().texts("scopes").contains(scope);
  }
}
