package dev.remit.contracts.proof;

import dev.remit.contracts.proof.Validator.Opinion;
import dev.remit.openapi.Claim;
import dev.remit.openapi.Document;
import dev.remit.openapi.Party;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Judges the claims of a comparison with a JSON Schema validator that is not ours (networknt's). Formats are demands.
 * Each question is bounded in steps, in depth and in what patterns may read; who asks several questions about the same
 * documents does so with one instance, which remembers the schemas it has compiled. Not for several threads at once.
 */
public final class Judge {

  private final Validator before;
  private final Validator after;

  public Judge(Document before, Document after) {
    this.before = new Validator(before);
    this.after = new Validator(after);
  }

  /** Never fails: what the validator cannot check, or breaks at, is unchecked. */
  public Ruling on(Claim claim) {
    try {
      return judged(claim);
    } catch (RuntimeException | StackOverflowError broken) {
      return Ruling.unchecked(reason(broken));
    }
  }

  /** Ours, which the validator may have wrapped, or its own. */
  private static String reason(Throwable broken) {
    return Stream.iterate(broken, cause -> cause != null, Throwable::getCause)
        .filter(Undecidable.class::isInstance)
        .map(Throwable::getMessage)
        .findFirst()
        .orElseGet(() -> "The validator failed with " + broken.getClass().getSimpleName() + ".");
  }

  private Ruling judged(Claim claim) {
    if ((claim.accepted() == Party.BEFORE ? claim.schemaAfter() : claim.schemaBefore()) == null) {
      throw new Undecidable("What refuses the value is no schema with a place of its own.");
    }
    var value = Json.read(claim.value());
    var old = before.judge(claim.schemaBefore(), claim.direction(), value);
    var now = after.judge(claim.schemaAfter(), claim.direction(), value);
    return claim.accepted() == Party.BEFORE ? compared(old, now, Party.BEFORE) : compared(now, old, Party.AFTER);
  }

  private static Ruling compared(Opinion accepting, Opinion refusing, Party accepted) {
    if (!accepting.accepted()) {
      return Ruling.disagreed("it refuses the value by the document " + name(accepted) + " the change (" + accepting.reason() + ")");
    }
    return refusing.accepted()
        ? Ruling.disagreed("it accepts the value by the document " + name(other(accepted)) + " the change, too")
        : Ruling.CONFIRMED;
  }

  private static Party other(Party party) {
    return party == Party.BEFORE ? Party.AFTER : Party.BEFORE;
  }

  private static String name(Party party) {
    return party.name().toLowerCase(Locale.ROOT);
  }
}
