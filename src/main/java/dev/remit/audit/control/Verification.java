package dev.remit.audit.control;

import dev.remit.audit.VerificationView;
import dev.remit.chain.Chain;
import dev.remit.chain.Checkpoint;
import dev.remit.chain.UnreadableText;
import dev.remit.platform.load.Turnstile;
import dev.remit.platform.problem.InvalidInput;
import dev.remit.platform.security.Actor;
import dev.remit.platform.security.SigningKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Whether the trail is as it was written, and what is kept elsewhere to prove it. */
@ApplicationScoped
public class Verification {

  private static final int AT_ONCE = 2;

  private final Turnstile turnstile = new Turnstile(AT_ONCE, Duration.ofSeconds(5));

  @Inject
  Trail trail;

  @Inject
  SigningKey key;

  @Inject
  Clock clock;

  /**
   * Reads all rows.
   *
   * @param checkpoints texts, each with one or several
   * @throws InvalidInput when one of them is no checkpoint, or this installation has not signed it
   */
  public VerificationView verify(Actor by, List<String> checkpoints) {
    AuditPolicy.verify(by).orRefuse(by);
    var signed = signed(checkpoints);
    return turnstile.inside(() -> VerificationView.of(Chain.verify(new TrailRows(trail), signed)));
  }

  public Checkpoint checkpoint(Actor by) {
    AuditPolicy.verify(by).orRefuse(by);
    return Checkpoint.of(trail.head(), clock.instant(), key.publicKey(), key::sign);
  }

  /** The public key, in PEM, that checkpoints are verified with. */
  public String key(Actor by) {
    AuditPolicy.verify(by).orRefuse(by);
    return key.publicPem();
  }

  private List<Checkpoint> signed(List<String> texts) {
    var checkpoints = new ArrayList<Checkpoint>();
    for (var text : texts) {
      checkpoints.addAll(read(text));
    }
    if (checkpoints.stream().allMatch(checkpoint -> checkpoint.isSignedBy(key.publicKey()))) {
      return checkpoints;
    }
    throw new InvalidInput("checkpoint", "The signature is not that of this installation's key.");
  }

  private static List<Checkpoint> read(String text) {
    try {
      return Checkpoint.ofText(text);
    } catch (UnreadableText unreadable) {
      throw new InvalidInput("checkpoint", "A checkpoint is expected as it was given out: " + unreadable.getMessage() + ".");
    }
  }
}
