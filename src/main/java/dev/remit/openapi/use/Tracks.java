package dev.remit.openapi.use;

import dev.remit.openapi.AnswerUse;
import dev.remit.openapi.BodyUse;
import dev.remit.openapi.OperationUse;
import dev.remit.openapi.ParameterUse;
import dev.remit.openapi.Usage;
import dev.remit.openapi.diff.Entered;
import dev.remit.openapi.diff.HeadersDiff;
import dev.remit.openapi.diff.Located;
import dev.remit.openapi.diff.Operation;
import dev.remit.openapi.message.Contract;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a usage touches of one document: a footprint of what is sent and one of what is read. */
final class Tracks {

  private static final Way HERE = Way.HERE;

  final Contract contract;
  final Footprint sent = new Footprint();
  final Footprint read = new Footprint();
  private final InPlace inPlace;

  Tracks(Contract contract, Usage usage) {
    this.contract = contract;
    this.inPlace = new InPlace(contract.side());
    for (var use : usage.operations() == null ? List.<OperationUse>of() : usage.operations()) {
      var operation = contract.operation(use.operation());
      if (operation != null) {
        parameters(operation, use);
        body(operation, use);
        answers(operation, use);
      }
    }
  }

  private void parameters(Operation operation, OperationUse use) {
    for (var parameter : contract.parameters(operation)) {
      var in = String.valueOf(parameter.value().text("in"));
      var name = String.valueOf(parameter.value().text("name"));
      if (isSent(use, in, name)) {
        var part = in + " parameter " + name;
        mark(sent, parameter, new Mark(Mark.Kind.WHOLE, use.operation(), part, HERE, true));
        schema(sent, parameter.value().at("schema"), Set.of(), use.operation(), part);
        contract.content(parameter.value()).values().forEach(media -> schema(sent, media.at("schema"), Set.of(), use.operation(), part));
      }
    }
  }

  private static boolean isSent(OperationUse use, String in, String name) {
    return in.equals("path") || use.parameters() != null && use.parameters().contains(new ParameterUse(in, name));
  }

  private void body(Operation operation, OperationUse use) {
    var body = contract.body(operation);
    if (body != null && use.sends() != null && !use.sends().members().isEmpty()) {
      mark(sent, body, new Mark(Mark.Kind.BODY, use.operation(), "request body", HERE, true));
      content(sent, body.value(), use.sends(), use.operation(), "request body");
    }
  }

  private void answers(Operation operation, OperationUse use) {
    for (var answer : use.reads() == null ? List.<AnswerUse>of() : use.reads()) {
      for (var each : contract.answers(operation, answer.status())) {
        mark(read, each, new Mark(Mark.Kind.ANSWER, use.operation(), answer.status(), HERE, true));
        headers(each.value(), answer, use.operation());
        content(read, each.value(), answer.body(), use.operation(), answer.status());
      }
    }
  }

  private void headers(Located response, AnswerUse answer, String operation) {
    HeadersDiff.byName(response.at("headers"), contract.side()).forEach((name, header) -> {
      if (answer.headers().contains(name)) {
        var part = answer.status() + " header " + name;
        mark(read, header, new Mark(Mark.Kind.WHOLE, operation, part, HERE, true));
        schema(read, header.value().at("schema"), Set.of(), operation, part);
        contract.content(header.value()).values().forEach(media -> schema(read, media.at("schema"), Set.of(), operation, part));
      }
    });
  }

  private void content(Footprint footprint, Located holder, BodyUse use, String operation, String part) {
    if (use.members().isEmpty()) {
      return;
    }
    var content = contract.content(holder);
    content.forEach((key, media) -> {
      if (isUsed(key, content.keySet(), use)) {
        boolean sure = !use.mediaTypes().isEmpty() || content.size() == 1;
        footprint.add(media.pointer(), new Mark(Mark.Kind.MEDIA, operation, part + " " + key, HERE, sure));
        schema(footprint, media.at("schema"), use.members(), operation, part);
        // what is used of a row of values is not told item by item
        schema(footprint, media.at("itemSchema"), Set.of(), operation, part);
      }
    });
  }

  private static boolean isUsed(String key, Set<String> keys, BodyUse use) {
    return use.mediaTypes().isEmpty() || use.mediaTypes().stream().anyMatch(type -> key.equals(Contract.key(keys, type)));
  }

  private void schema(Footprint footprint, @Nullable Located schema, Collection<String> members, String operation, String part) {
    new SchemaTracks(inPlace, (found, way) -> footprint.add(found.pointer(), new Mark(Mark.Kind.SCHEMA, operation, part, way, true)))
        .follow(schema, Wants.of(members), HERE);
  }

  private static void mark(Footprint footprint, Entered entered, Mark mark) {
    footprint.add(entered.entry().pointer(), mark);
    footprint.add(entered.value().pointer(), mark);
  }
}
