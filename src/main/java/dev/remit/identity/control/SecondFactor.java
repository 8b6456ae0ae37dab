package dev.remit.identity.control;

import dev.remit.platform.problem.InvalidInput;
import dev.remit.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The second factor of somebody's own account. Switching it on needs the password and a code, switching it off both again:
 * a browser left open is not enough.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class SecondFactor {

  @Inject
  SecondFactorRecords records;

  @Inject
  Passwords passwords;

  /**
   * It is on, and the asker has just shown it.
   *
   * @param session the asker's, which counts as strong now and has a new secret; all others ended
   * @param recoveryCodes on paper for the day the authenticator is gone; told once
   */
  public record SwitchedOn(OpenedSession session, List<String> recoveryCodes) {}

  /** What an authenticator has to know; the same until it is switched on. */
  public Enrolment prepare(Actor by) {
    IdentityPolicy.account(by).orRefuse(by);
    return records.prepare(by);
  }

  /** @throws InvalidInput when the password or the code is wrong */
  public SwitchedOn switchOn(Actor by, @Nullable UUID session, String password, String code) {
    IdentityPolicy.account(by).orRefuse(by);
    passwords.prove(by, password);
    return records.switchOn(by, AccountRecords.required(session), code);
  }

  /**
   * Takes it off. All other sessions end.
   *
   * @throws InvalidInput when the password or the code is wrong
   */
  public OpenedSession switchOff(Actor by, @Nullable UUID session, String password, String code) {
    IdentityPolicy.account(by).orRefuse(by);
    passwords.prove(by, password);
    passwords.proveCode(by, code);
    return records.switchOff(by, AccountRecords.required(session));
  }

  /**
   * Makes new codes on paper; those before are void.
   *
   * @throws InvalidInput when the password or the code is wrong
   */
  public List<String> renewRecoveryCodes(Actor by, String password, String code) {
    IdentityPolicy.account(by).orRefuse(by);
    passwords.prove(by, password);
    passwords.proveCode(by, code);
    return records.renewRecoveryCodes(by);
  }
}
