package dev.remit.openapi.corpus;

import dev.remit.openapi.Direction;
import dev.remit.openapi.corpus.Expected.Ends;
import dev.remit.openapi.corpus.Reach.Spot;
import dev.remit.openapi.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Edits of what an operation answers with, where the operation itself says it. */
final class AnswerMutations {

  private static final String NEW = "X-Remit-Added";

  private AnswerMutations() {}

  static List<Mutation> all() {
    return List.of(
        each("success status removed", AnswerMutations::withoutStatus),
        each("header added", answer -> withHeader(answer, Edits.object("schema", ValueMutations.text()), "header-")),
        each("required header added", answer -> withHeader(answer,
            Edits.object(Map.of("schema", ValueMutations.text(), "required", Edits.flag())), "required-header-")),
        each("header removed", AnswerMutations::withoutHeader),
        each("media type of an answer removed", AnswerMutations::withoutMediaType));
  }

  /** One status of one operation. */
  private record Answer(Subject subject, Operation operation, Spot spot) {

    ObjectNode node() {
      return (ObjectNode) spot.node();
    }

    Mutant edited(ObjectNode edited, String rule, String mirror, Ends ends) {
      return new Mutant("", Edits.atObject(subject.root(), spot.pointer(), node -> edited), List.of(expected(rule, mirror, ends)));
    }

    Expected expected(String rule, String mirror, Ends ends) {
      return Expected.of(rule, mirror, Direction.RESPONSE, ends, Set.of(operation.label()));
    }
  }

  private interface Editor {
    @Nullable Mutant of(Answer answer);
  }

  private static Mutation each(String name, Editor editor) {
    return subject -> {
      var mutants = new ArrayList<Mutant>();
      for (var operation : subject.operations) {
        var mutant = operation.item().pointer().toString().startsWith("/paths/") ? first(subject, operation, editor) : null;
        if (mutant != null) {
          mutants.add(new Mutant(name, mutant.root(), mutant.expected()));
          if (mutants.size() == 2) {
            break;
          }
        }
      }
      return mutants;
    };
  }

  private static @Nullable Mutant first(Subject subject, Operation operation, Editor editor) {
    var responses = operation.spot().at("responses");
    if (responses != null && responses.node() instanceof ObjectNode byStatus) {
      for (var status : byStatus.keys()) {
        var spot = Objects.requireNonNull(responses.at(status));
        if (status.matches("2\\d\\d") && spot.node() instanceof ObjectNode node) {
          var mutant = editor.of(new Answer(subject, operation, spot));
          if (mutant != null) {
            return mutant;
          }
        }
      }
    }
    return null;
  }

  // a range or the default would speak for the status that is gone
  private static @Nullable Mutant withoutStatus(Answer answer) {
    var parent = Objects.requireNonNull(answer.spot.pointer().parent());
    var all = (ObjectNode) Objects.requireNonNull(parent.in(answer.subject.root()));
    if (all.size() < 2 || all.keys().stream().anyMatch(status -> !status.matches("\\d\\d\\d"))) {
      return null;
    }
    var root = Edits.atObject(answer.subject.root(), parent, responses -> Edits.without(responses, answer.spot.pointer().last()));
    return new Mutant("", root, List.of(answer.expected("success-status-removed", "status-added", Ends.gone(answer.spot.pointer()))));
  }

  private static @Nullable Mutant withHeader(Answer answer, ObjectNode header, String prefix) {
    if (answer.node().has("$ref")) {
      return null;
    }
    var headers = answer.node().object("headers") == null ? Edits.object(Map.of()) : Objects.requireNonNull(answer.node().object("headers"));
    return answer.edited(Edits.with(answer.node(), "headers", Edits.with(headers, NEW, header)),
        prefix + "added", prefix + "removed", Ends.fresh(answer.spot.pointer().to("headers").to(NEW)));
  }

  private static @Nullable Mutant withoutHeader(Answer answer) {
    var headers = answer.node().object("headers");
    var name = headers == null ? null : headers.keys().stream().filter(key -> !key.equalsIgnoreCase("content-type")).findFirst().orElse(null);
    if (headers == null || name == null || headers.keys().stream().filter(name::equalsIgnoreCase).count() > 1) {
      return null;
    }
    var header = answer.subject.reach.follow(Objects.requireNonNull(new Spot(headers, answer.spot.pointer().to("headers")).at(name)));
    var prefix = header.node() instanceof ObjectNode object && object.flag("required") ? "required-header-" : "header-";
    return answer.edited(Edits.with(answer.node(), "headers", Edits.without(headers, name)),
        prefix + "removed", prefix + "added", Ends.gone(answer.spot.pointer().to("headers").to(name)));
  }

  private static @Nullable Mutant withoutMediaType(Answer answer) {
    var content = answer.node().object("content");
    if (content == null || !BodyMutations.severalTypes(content)) {
      return null;
    }
    var gone = content.key(content.size() - 1);
    return answer.edited(Edits.with(answer.node(), "content", Edits.without(content, gone)),
        "media-type-removed", "media-type-added", Ends.gone(answer.spot.pointer().to("content").to(gone)));
  }
}
