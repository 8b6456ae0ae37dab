package dev.remit.identity.control;

import dev.remit.identity.PersonNotFound;
import dev.remit.identity.entity.AccountLink.Purpose;
import dev.remit.identity.password.PasswordPolicy;
import dev.remit.platform.problem.InvalidInput;
import dev.remit.platform.problem.Violation;
import dev.remit.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Choosing a password: instead of the present one, or with a link. As with {@link Accounts}, hashes are made outside of
 * transactions.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class Passwords {

  @Inject
  AccountRecords accounts;

  @Inject
  SignInRecords records;

  @Inject
  PasswordCheck check;

  @Inject
  PasswordHasher hasher;

  @Inject
  AccountLinks links;

  @Inject
  Tickets tickets;

  /**
   * Changes the asker's own. All their other sessions end.
   *
   * @param session in which they do it
   * @return that session, which has a new secret
   * @throws InvalidInput when the present one is wrong, or the new one is not taken
   */
  public OpenedSession change(Actor by, @Nullable UUID session, String present, String wanted) {
    IdentityPolicy.account(by).orRefuse(by);
    if (!accounts.own(by).password()) {
      throw new InvalidInput("/present", "Remit keeps no password for you: you sign in with what your company has.");
    }
    prove(by, present);
    refuseUnlessTaken(wanted, accounts.about(by.id()));
    return accounts.changePassword(by, session, hasher.hash(wanted));
  }

  /** Whether a new password may be chosen with the code of this link. */
  public boolean mayReset(String code) {
    return links.find(code).filter(link -> link.purpose() != Purpose.SET_UP).isPresent();
  }

  /**
   * Chooses a new one with a link, which is used up. All sessions of the person end, and whatever has locked them out.
   *
   * @return for this browser to keep, so that strangers' failures do not keep its owner out, see {@link Accounts}
   * @throws PersonNotFound when there is no such link, or no more
   */
  public String reset(String code, String wanted) {
    var link = links.find(code).filter(found -> found.purpose() != Purpose.SET_UP).orElseThrow(PersonNotFound::new);
    refuseUnlessTaken(wanted, accounts.about(link.person()));
    accounts.resetPassword(code, hasher.hash(wanted));
    return tickets.write(Tickets.Purpose.BROWSER, link.person(), null);
  }

  /** Asks for the password once more before something is changed. Wrong ones count as they do at the sign-in. */
  void prove(Actor by, String present) {
    var who = records.of(by.id()).orElseThrow(PersonNotFound::new);
    if (check.check(who, who.name(), present).filter(proved -> proved.who().person().equals(by.id())).isEmpty()) {
      records.refuse(who, Counter.KNOWN_BROWSERS);
      throw wrong();
    }
    if (!records.admit(who, Counter.KNOWN_BROWSERS)) {
      throw wrong();
    }
  }

  /** The same for the code of the second factor, which is used up. */
  void proveCode(Actor by, String code) {
    var who = records.of(by.id()).orElseThrow(PersonNotFound::new);
    if (!records.admit(who, code, Counter.KNOWN_BROWSERS)) {
      throw new InvalidInput("/code", "This code does not fit, or was used already.");
    }
  }

  private static InvalidInput wrong() {
    return new InvalidInput("/present", "This is not your present password.");
  }

  static void refuseUnlessTaken(String wanted, List<String> about) {
    var flaws = PasswordPolicy.flaws(wanted, about).stream().map(flaw -> new Violation("/password", flaw)).toList();
    if (!flaws.isEmpty()) {
      throw new InvalidInput(flaws);
    }
  }
}
