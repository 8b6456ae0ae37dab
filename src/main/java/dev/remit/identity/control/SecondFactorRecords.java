package dev.remit.identity.control;

import dev.remit.identity.PersonChanged;
import dev.remit.identity.SignInMethod;
import dev.remit.identity.code.Picture;
import dev.remit.identity.code.RecoveryCodes;
import dev.remit.identity.code.Totp;
import dev.remit.identity.entity.LocalAccount;
import dev.remit.identity.entity.RecoveryCode;
import dev.remit.platform.event.DomainEvent;
import dev.remit.platform.id.TimeOrderedId;
import dev.remit.platform.problem.InvalidInput;
import dev.remit.platform.problem.Problem;
import dev.remit.platform.security.Actor;
import dev.remit.platform.security.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is kept of second factors, and changes with them. */
@ApplicationScoped
@Transactional
class SecondFactorRecords {

  @Inject
  EntityManager entities;

  @Inject
  AccountQueries accounts;

  @Inject
  RecoveryQueries recovery;

  @Inject
  AccountRows rows;

  @Inject
  CodeCheck codes;

  @Inject
  Seal seal;

  @Inject
  Sessions sessions;

  @Inject
  Event<DomainEvent> events;

  @Inject
  Clock clock;

  Enrolment prepare(Actor by) {
    rows.ensure(by.id());
    var account = accounts.of(by.id()).filter(kept -> !kept.hasSecondFactor()).orElseThrow(SecondFactorRecords::onAlready);
    var secret = account.codeSecret() == null ? drawn(by) : seal.open(by.id(), account.codeSecret());
    var address = Totp.address(by.name(), secret);
    return new Enrolment(Totp.text(secret), address, Picture.of(address));
  }

  SecondFactor.SwitchedOn switchOn(Actor by, UUID session, String code) {
    var secret = accounts.of(by.id()).filter(kept -> !kept.hasSecondFactor()).map(LocalAccount::codeSecret)
        .orElseThrow(SecondFactorRecords::onAlready);
    if (!codes.useStep(by.id(), code)) {
      throw new InvalidInput("/code", "This is not the code that your authenticator shows now.");
    }
    if (accounts.switchCodeOn(by.id(), secret, clock.instant()) == 0) {
      throw onAlready();
    }
    var kept = sessions.keepOnly(by.id(), session, SignInMethod.PASSWORD_AND_CODE);
    fire(by, "second-factor-added");
    return new SecondFactor.SwitchedOn(kept, renewRecoveryCodes(by));
  }

  OpenedSession switchOff(Actor by, UUID session) {
    if (accounts.switchCodeOff(by.id()) == 0) {
      throw new Problem(Problem.Kind.CONFLICT, "no-second-factor", "There is no second factor.");
    }
    recovery.forget(by.id());
    var kept = sessions.keepOnly(by.id(), session, SignInMethod.PASSWORD);
    fire(by, "second-factor-removed");
    return kept;
  }

  List<String> renewRecoveryCodes(Actor by) {
    var now = clock.instant();
    var made = RecoveryCodes.random();
    recovery.forget(by.id());
    made.forEach(code -> entities.persist(new RecoveryCode(TimeOrderedId.at(now), by.id(), Secret.hash(RecoveryCodes.plain(code)))));
    entities.flush();
    fire(by, "recovery-codes-made");
    return made;
  }

  private byte[] drawn(Actor by) {
    var secret = Totp.secret();
    if (accounts.prepareCode(by.id(), seal.close(by.id(), secret)) == 0) {
      throw onAlready();
    }
    return secret;
  }

  private static Problem onAlready() {
    return new Problem(Problem.Kind.CONFLICT, "second-factor-on", "A second factor is switched on already.");
  }

  private void fire(Actor by, String action) {
    events.fire(new PersonChanged(by, by.id(), by.name(), action, Map.of(), Map.of(), clock.instant()));
  }
}
