package dev.remit.identity.control;

import dev.remit.identity.code.RecoveryCodes;
import dev.remit.identity.code.Totp;
import dev.remit.identity.entity.LocalAccount;
import dev.remit.platform.security.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import java.util.regex.Pattern;

/** Whether a code is right: that of the authenticator, or one on paper. Each is good once, whoever is faster. */
@ApplicationScoped
class CodeCheck {

  private static final Pattern DIGITS = Pattern.compile("\\d{6}");

  @Inject
  AccountQueries queries;

  @Inject
  RecoveryQueries recovery;

  @Inject
  Seal seal;

  @Inject
  Clock clock;

  /** Within the transaction of the caller, with which the code is used up. */
  boolean use(UUID person, String typed) {
    var code = typed.replaceAll("\\s", "");
    return DIGITS.matcher(code).matches()
        ? useStep(person, code)
        : recovery.use(person, Secret.hash(RecoveryCodes.plain(typed))) == 1;
  }

  /** Only the authenticator's, which may still be being set up. */
  boolean useStep(UUID person, String code) {
    var account = queries.of(person).filter(kept -> kept.codeSecret() != null);
    return account.isPresent() && fits(account.get(), code.replaceAll("\\s", ""));
  }

  private boolean fits(LocalAccount account, String code) {
    var secret = seal.open(account.person(), account.codeSecret());
    var step = Totp.step(secret, code, clock.instant(), account.codeStep());
    return step.isPresent() && queries.useStep(account.person(), step.getAsLong()) == 1;
  }
}
