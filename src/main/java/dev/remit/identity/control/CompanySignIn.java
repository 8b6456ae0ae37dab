package dev.remit.identity.control;

import dev.remit.identity.SignInMethod;
import dev.remit.identity.company.Arrival;
import dev.remit.identity.company.Challenge;
import dev.remit.identity.company.CompanyIdentity;
import dev.remit.identity.company.CompanySignInFailed;
import dev.remit.identity.company.OpenIdClient;
import dev.remit.identity.company.OpenIdSettings;
import dev.remit.identity.control.SignInAnswer.SignedIn;
import dev.remit.identity.control.Tickets.Purpose;
import dev.remit.platform.persistence.Uniqueness;
import dev.remit.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;

/**
 * Signing in by what the company has. There is no transaction around it, so that no connection waits for the company's
 * servers.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class CompanySignIn {

  private static final int TRIES = 3;

  @Inject
  OpenIdSettings settings;

  @Inject
  OpenIdClient client;

  @Inject
  Arrivals arrivals;

  @Inject
  SignInRecords records;

  @Inject
  Tickets tickets;

  /**
   * Where a browser goes to say who it is.
   *
   * @param back where it comes back to
   * @throws Problem of kind NOT_FOUND when there is no provider, UNAVAILABLE when it does not answer
   */
  public URI begin(Challenge challenge, URI back) {
    checkConfigured();
    return client.begin(challenge, back);
  }

  /**
   * Lets in who came back.
   *
   * @param answer the address at which they came, with all that the provider added to it
   * @throws CompanySignInFailed when it proves nothing, or there is no place for them here
   */
  public SignedIn finish(Challenge challenge, URI back, URI answer) {
    checkConfigured();
    var who = client.finish(challenge, back, answer);
    var person = receive(who, settings.arrival()).orElseThrow(() -> refused(who));
    return new SignedIn(person, SignInMethod.OPENID, tickets.write(Purpose.BROWSER, person, null));
  }

  /** Two browsers of somebody new may arrive at once; the later of them meets who the other one entered. */
  Optional<UUID> receive(CompanyIdentity who, Arrival how) {
    if (!LinkedIdentities.canBeKept(who.issuer(), who.subject())) {
      return Optional.empty();
    }
    for (int tries = 1; ; tries++) {
      try {
        return arrivals.receive(who, how);
      } catch (RuntimeException failure) {
        if (tries == TRIES || !wasOvertaken(failure)) {
          throw failure;
        }
      }
    }
  }

  private static boolean wasOvertaken(RuntimeException failure) {
    return Uniqueness.isBroken(failure) || failure instanceof Problem problem && problem.kind() == Problem.Kind.CONFLICT;
  }

  private CompanySignInFailed refused(CompanyIdentity who) {
    records.refuse(records.vouchedFor(who.issuer(), who.subject()).orElse(null), Counter.STRANGERS);
    return CompanySignInFailed.notAdmitted();
  }

  private void checkConfigured() {
    if (!settings.configured()) {
      throw new Problem(Problem.Kind.NOT_FOUND, "no-company-sign-in", "There is no company sign-in here.");
    }
  }
}
