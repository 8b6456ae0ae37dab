package dev.remit.identity.control;

import dev.remit.identity.SignInMethod;
import dev.remit.identity.company.CompanySignInFailed;
import dev.remit.identity.control.SignInAnswer.CodeNeeded;
import dev.remit.identity.control.SignInAnswer.SignedIn;
import dev.remit.identity.control.Tickets.Purpose;
import dev.remit.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Signing in. Whatever is wrong, the answer is the same and costs the same hash. Failures lock an account for a while, but
 * strangers' failures do not lock out who comes from a browser in which they have signed in before, nor end a session. There
 * is no transaction around it: the records keep theirs, and none waits for a hash.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class Accounts {

  @Inject
  SignInRecords records;

  @Inject
  PasswordCheck passwords;

  @Inject
  Tickets tickets;

  /**
   * Lets somebody in by name and password.
   *
   * @param browser what this browser kept of an earlier sign-in, if it did
   * @throws SignInRefused when they do not fit, for whatever reason
   * @throws Problem of kind TOO_MANY when too many sign in at this moment, UNAVAILABLE when they do not fit here and the
   *     company's directory does not answer
   */
  public SignInAnswer signIn(String name, String password, @Nullable String browser) {
    var plain = name.strip().toLowerCase(Locale.ROOT);
    var named = records.named(plain).orElse(null);
    var proved = passwords.check(named, plain, password);
    if (proved.isEmpty()) {
      throw refused(named, browser);
    }
    var who = proved.get().who();
    if (!records.admit(who, counter(who, browser))) {
      throw SignInRefused.wrongPassword();
    }
    return who.secondFactor()
        ? new CodeNeeded(tickets.write(Purpose.CODE, who.person(), who.passwordAt()))
        : signedIn(who, proved.get().method());
  }

  /**
   * Lets somebody in by the code that was asked for.
   *
   * @param ticket what was given to come back with
   * @param code of the authenticator, or one on paper
   * @throws SignInRefused when the code is wrong or used, or the ticket too old
   */
  public SignedIn confirm(@Nullable String ticket, String code, @Nullable String browser) {
    var who = tickets.person(ticket).flatMap(records::of)
        .filter(found -> found.active() && tickets.holds(ticket, Purpose.CODE, found.person(), found.passwordAt()))
        .orElseThrow(SignInRefused::tooLate);
    if (!records.admit(who, code, counter(who, browser))) {
      throw SignInRefused.wrongCode();
    }
    return signedIn(who, SignInMethod.PASSWORD_AND_CODE);
  }

  /** While the directory is away everybody is told so alike: who is known to it must not be seen by it. */
  private Problem refused(@Nullable Candidate named, @Nullable String browser) {
    boolean complete = passwords.complete();
    if (complete || named != null && named.hash() != null) {
      records.refuse(named, named == null ? Counter.STRANGERS : counter(named, browser));
    }
    return complete ? SignInRefused.wrongPassword() : CompanySignInFailed.away();
  }

  private Counter counter(Candidate who, @Nullable String browser) {
    return tickets.holds(browser, Purpose.BROWSER, who.person(), null) ? Counter.KNOWN_BROWSERS : Counter.STRANGERS;
  }

  private SignedIn signedIn(Candidate who, SignInMethod method) {
    return new SignedIn(who.person(), method, tickets.write(Purpose.BROWSER, who.person(), null));
  }
}
