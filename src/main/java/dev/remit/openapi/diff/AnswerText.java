package dev.remit.openapi.diff;

import dev.remit.openapi.tree.Node;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An answer with what the operation promises of it and the part in question. */
final class AnswerText {

  private final Side side;
  private final Examples examples;
  private final Operation operation;
  private final Set<String> named;

  /** @param named the statuses that either version names */
  AnswerText(Side side, Examples examples, Operation operation, Set<String> named) {
    this.side = side;
    this.examples = examples;
    this.operation = operation;
    this.named = named;
  }

  /**
   * @param value of the part in question; null if it is left out or could be any
   * @param shown whether the part in question is there although it could be left out
   */
  MessageText of(Part part, @Nullable Node value, boolean shown) {
    var status = part instanceof Part.Answer answer ? answer.status() : part instanceof Part.Header header ? header.status() : "200";
    var message = new MessageText("HTTP/1.1 " + concrete(status));
    var response = ResponsesDiff.speaker(operation.node().at("responses"), status, side);
    if (response != null) {
      headers(message, response.value(), part, value, shown);
      body(message, response.value(), part, value);
    }
    return message;
  }

  // a range stands for any of its statuses, "default" for those that are not named
  private String concrete(String status) {
    if (status.equals("default")) {
      return Stream.of("5XX", "4XX", "2XX", "3XX").filter(range -> !named.contains(range)).findFirst().map(this::concrete).orElse("500");
    }
    var range = status.toUpperCase(Locale.ROOT);
    return !range.endsWith("XX") ? range : IntStream.range(0, 100).mapToObj(number -> range.replace("XX", (number < 10 ? "0" : "") + number))
        .filter(each -> !named.contains(each)).findFirst().orElse(range.replace("XX", "00"));
  }

  private void headers(MessageText message, Located response, Part part, @Nullable Node value, boolean shown) {
    HeadersDiff.byName(response.at("headers"), side).forEach((name, header) -> {
      boolean inQuestion = part instanceof Part.Header one && one.name().equals(name);
      var node = inQuestion && value != null ? value : any(header.value(), inQuestion, shown);
      if (node != null) {
        message.header(name, new Wire(header.value()).line(Wire.sent(header.value(), node)));
      }
    });
  }

  private @Nullable Node any(Located header, boolean inQuestion, boolean shown) {
    if (inQuestion ? !shown : !header.flag("required")) {
      return null;
    }
    var shape = examples.shape(ValueDiff.schema(side, header));
    return inQuestion ? new Telling(examples).of(shape) : examples.of(shape);
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
