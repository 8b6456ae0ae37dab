package dev.remit.openapi.diff;

import dev.remit.openapi.tree.Node;
import org.jspecify.annotations.Nullable;

/** An answer with what the operation promises of it and the part in question. */
final class AnswerText {

  private final Side side;
  private final Examples examples;
  private final Operation operation;

  AnswerText(Side side, Examples examples, Operation operation) {
    this.side = side;
    this.examples = examples;
    this.operation = operation;
  }

  /** @param value of the part in question; null if it is left out or could be any */
  MessageText of(Part part, @Nullable Node value) {
    var status = part instanceof Part.Answer answer ? answer.status() : part instanceof Part.Header header ? header.status() : "200";
    var message = new MessageText("HTTP/1.1 " + concrete(status));
    var response = ResponsesDiff.speaker(operation.node().at("responses"), status, side);
    if (response != null) {
      headers(message, response.value(), part, value);
      body(message, response.value(), part, value);
    }
    return message;
  }

  // a range stands for any of its statuses, "default" for those that are not named
  private static String concrete(String status) {
    return status.equals("default") ? "500" : status.toUpperCase(java.util.Locale.ROOT).replace("XX", "00");
  }

  private void headers(MessageText message, Located response, Part part, @Nullable Node value) {
    HeadersDiff.byName(response.at("headers"), side).forEach((name, header) -> {
      boolean inQuestion = part instanceof Part.Header one && one.name().equals(name);
      var node = inQuestion ? value : header.value().flag("required") ? examples.of(examples.shape(ValueDiff.schema(side, header.value()))) : null;
      if (node != null) {
        message.header(name, new Wire(header.value()).line(Wire.sent(header.value(), node)));
      }
    });
  }

  private void body(MessageText message, Located response, Part part, @Nullable Node value) {
    var content = response.at("content");
    if (content == null || content.keys().isEmpty() || part instanceof Part.Header) {
      return;
    }
    var written = Representation.of(content, part instanceof Part.Answer answer ? answer.mediaType() : null, side);
    var node = value != null ? value
        : Fields.plainest(examples, written.mediaType(), written.media(), examples.of(examples.shape(written.schema())));
    if (node != null) {
      message.body(written.mediaType(), written.media(), node, side);
    }
  }
}
