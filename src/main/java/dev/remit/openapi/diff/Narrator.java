package dev.remit.openapi.diff;

import dev.remit.openapi.Change;
import dev.remit.openapi.Direction;
import dev.remit.openapi.Party;
import dev.remit.openapi.Witness;
import dev.remit.openapi.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes what proves a change as the HTTP message it stands for, with as little else in it as the contract allows. */
final class Narrator {

  private final Side before;
  private final Side after;
  private final Witnesses witnesses;

  Narrator(Side before, Side after, Witnesses witnesses) {
    this.before = before;
    this.after = after;
    this.witnesses = witnesses;
  }

  /** Null if no operation carries the message. */
  @Nullable Witness witness(Finding finding, Proof proof) {
    var party = proof.setting().operation(proof.accepted()) != null || proof.setting().operation(other(proof.accepted())) == null
        ? proof.accepted() : other(proof.accepted());
    var side = party == Party.BEFORE ? before : after;
    var own = proof.setting().operation(party);
    var operation = own == null ? userOf(finding, side) : own;
    if (operation == null) {
      return null;
    }
    var message = message(finding.rule(), proof, party, side, operation);
    return new Witness(proof.accepted(), operation.label(), proof.setting().part().label(), value(proof), message.toString());
  }

  /** The first operation that a change of the document as a whole, such as of a security scheme, tells on. */
  private static @Nullable Operation userOf(Finding finding, Side side) {
    var place = finding.before() == null ? finding.after() : finding.before();
    var parent = place == null ? null : place.parent();
    if (place == null || parent == null || !parent.last().equals("securitySchemes")) {
      return null;
    }
    return Operation.of(side, side.root().at("paths")).stream()
        .filter(operation -> Credentials.required(side, operation).stream().anyMatch(requirement -> requirement.keys().stream().anyMatch(named -> side.securitySchemeName(named).equals(place.last()))))
        .findFirst().orElse(null);
  }

  private static String value(Proof proof) {
    return proof.value() == null ? "" : Entry.cut(proof.value().toJson(Change.VALUE_LIMIT + 1));
  }

  private static Party other(Party party) {
    return party == Party.BEFORE ? Party.AFTER : Party.BEFORE;
  }

  private MessageText message(Rule rule, Proof proof, Party party, Side side, Operation operation) {
    var part = proof.setting().part();
    boolean isAnswer = part instanceof Part.Answer || part instanceof Part.Header;
    boolean asked = part instanceof Part.Answer answer && answer.mediaType() != null && proof.whole() == null
        && rule != Rule.MEDIA_TYPE_WIDENED;
    if (isAnswer && !asked) {
      return new AnswerText(side, witnesses.examples(party, proof.direction()), operation).of(part, proof.whole());
    }
    // in a request the operation itself says what is needed beside the part in question
    var direction = isAnswer ? Direction.REQUEST : proof.direction() == Direction.NONE ? Direction.REQUEST : proof.direction();
    return new RequestText(side, witnesses.examples(party, direction), operation)
        .of(part, party, proof.whole(), rule.isOfWhatIsSent());
  }
}
