package dev.remit.openapi.diff;

import dev.remit.openapi.Change;
import dev.remit.openapi.Direction;
import dev.remit.openapi.Party;
import dev.remit.openapi.Witness;
import dev.remit.openapi.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    var scheme = schemeOf(finding);
    var operation = own != null ? own : scheme == null ? null : userOf(scheme, side);
    if (operation == null) {
      return null;
    }
    var message = message(finding.rule(), proof, party, side, operation, scheme);
    return new Witness(proof.accepted(), operation.label(), proof.setting().part().label(), value(proof), message.toString());
  }

  /** The security scheme that a change of the document as a whole is about; null if it is about none. */
  private static @Nullable String schemeOf(Finding finding) {
    var place = finding.before() == null ? finding.after() : finding.before();
    var parent = place == null ? null : place.parent();
    return place == null || parent == null || !parent.last().equals("securitySchemes") ? null : place.last();
  }

  /** The first operation on which a change of the scheme tells. */
  private static @Nullable Operation userOf(String scheme, Side side) {
    return side.operations().stream()
        .filter(operation -> Credentials.telling(side, operation, scheme) != null).findFirst().orElse(null);
  }

  private static String value(Proof proof) {
    return proof.value() == null ? "" : Entry.cut(proof.value().toJson(Change.VALUE_LIMIT + 1));
  }

  private static Party other(Party party) {
    return party == Party.BEFORE ? Party.AFTER : Party.BEFORE;
  }

  private static Set<String> statuses(Setting setting) {
    return Stream.of(setting.before(), setting.after()).filter(Objects::nonNull).map(operation -> operation.node().at("responses"))
        .filter(Objects::nonNull).flatMap(responses -> responses.keys().stream()).map(status -> status.toUpperCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  private MessageText message(
      Rule rule, Proof proof, Party party, Side side, Operation operation, @Nullable String scheme) {
    var part = proof.setting().part();
    boolean isAnswer = part instanceof Part.Answer || part instanceof Part.Header;
    // who is called by the provider sends what it has, and is not asked for a media type
    boolean asked = part instanceof Part.Answer answer && answer.mediaType() != null && proof.whole() == null
        && rule != Rule.MEDIA_TYPE_WIDENED && proof.direction() != Direction.REQUEST;
    if (isAnswer && !asked) {
      return new AnswerText(side, witnesses.examples(party, proof.direction()), operation, statuses(proof.setting()))
          .of(part, proof.whole(), rule.isOfWhatIsSent());
    }
    // in a request the operation itself says what is needed beside the part in question
    var direction = isAnswer ? Direction.REQUEST : proof.direction() == Direction.NONE ? Direction.REQUEST : proof.direction();
    var chosen = scheme != null ? Credentials.telling(side, operation, scheme) : part instanceof Part.Caller caller ? caller.requirement() : null;
    return new RequestText(side, witnesses.examples(party, direction), operation, chosen)
        .of(part, party, proof.whole(), rule.isOfWhatIsSent());
  }
}
