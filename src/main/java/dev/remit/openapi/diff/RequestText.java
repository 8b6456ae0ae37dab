package dev.remit.openapi.diff;

import dev.remit.openapi.Party;
import dev.remit.openapi.tree.Node;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request with what the operation demands and the part in question. */
final class RequestText {

  private final Side side;
  private final Examples examples;
  private final Operation operation;
  private final @Nullable Located chosen;
  private final List<String> query = new ArrayList<>();
  private final List<String> cookies = new ArrayList<>();
  private final List<String[]> headers = new ArrayList<>();
  private String path;

  /** @param chosen the security requirement that is to be satisfied; null for any */
  RequestText(Side side, Examples examples, Operation operation, @Nullable Located chosen) {
    this.side = side;
    this.examples = examples;
    this.operation = operation;
    this.chosen = chosen;
    this.path = operation.path();
  }

  /**
   * @param value of the part in question; null for any
   * @param shown whether the part in question is there although it could be left out
   */
  MessageText of(Part part, Party party, @Nullable Node value, boolean shown) {
    for (var parameter : ParametersDiff.parameters(operation, side).values()) {
      boolean inQuestion = part instanceof Part.Parameter one && isSame(party == Party.BEFORE ? one.before() : one.after(), parameter.value());
      if (inQuestion && value != null) {
        write(parameter.value(), value);
      } else if (ParametersDiff.isRequired(parameter.value()) || inQuestion && shown) {
        any(parameter.value(), inQuestion);
      }
    }
    var missing = part instanceof Part.Parameter one && party == Party.BEFORE ? one.after() : null;
    new Credentials(side, operation, missing, chosen).addTo(headers, query, cookies);
    if (part instanceof Part.Answer answer && answer.mediaType() != null) {
      headers.add(new String[] {"Accept", answer.mediaType()});
    }
    return body(started(), part, value, shown);
  }

  private static boolean isSame(@Nullable Located one, Located other) {
    return one != null && one.node() == other.node();
  }

  private void any(Located parameter, boolean telling) {
    var shown = parameter.at("example");
    var shape = examples.shape(ValueDiff.schema(side, parameter));
    var plainest = shown != null ? shown.node() : telling ? new Telling(examples).of(shape) : examples.of(shape);
    var fields = Fields.of(side, parameter);
    var example = plainest == null || fields == null ? plainest : fields.written(examples, shape, plainest, null);
    if (example != null || !"path".equals(parameter.text("in"))) {
      write(parameter, example == null ? Values.text("<" + parameter.text("name") + ">") : example);
    }
  }

  private void write(Located parameter, Node value) {
    var wire = new Wire(parameter);
    var sent = Wire.sent(parameter, value);
    switch (String.valueOf(parameter.text("in"))) {
      case "path" -> path = path.replace("{" + parameter.text("name") + "}", wire.segment(sent));
      case "query" -> query.addAll(wire.pairs(sent));
      case "cookie" -> cookies.addAll(wire.pairs(sent));
      case "header" -> headers.add(new String[] {String.valueOf(parameter.text("name")), wire.line(sent)});
      default -> query.add(whole(parameter, value));
    }
  }

  // OpenAPI 3.2, in: querystring
  private String whole(Located parameter, Node value) {
    var content = parameter.at("content");
    var type = content == null || content.keys().isEmpty() ? "" : content.keys().get(0);
    var form = MediaRange.hasParts(type) ? MessageText.written(type, side.follow(content, type), value, side) : null;
    return form == null ? Wire.encoded(Wire.written(type, value)) : new String(form.bytes(), StandardCharsets.UTF_8);
  }

  private MessageText started() {
    var address = Address.of(side, operation);
    var at = path.startsWith("/") ? Wire.path(address.path() + path) : path;
    var target = query.isEmpty() ? at : at + (at.contains("?") ? "&" : "?") + String.join("&", query);
    var message = new MessageText(operation.method() + " " + target + " HTTP/1.1");
    if (path.startsWith("/")) {
      message.header("Host", address.host());
    }
    for (var header : headers) {
      message.header(header[0], header[1]);
    }
    return cookies.isEmpty() ? message : message.header("Cookie", String.join("; ", cookies));
  }

  private MessageText body(MessageText message, Part part, @Nullable Node value, boolean shown) {
    var body = side.follow(operation.node().at("requestBody"));
    var content = body == null ? null : body.at("content");
    boolean inQuestion = part instanceof Part.Body;
    if (body == null || content == null || content.keys().isEmpty() || !body.flag("required") && !(inQuestion && (shown || value != null))) {
      return message;
    }
    var written = Representation.of(content, part instanceof Part.Body one ? one.mediaType() : null, side);
    var shape = examples.shape(written.schema());
    var field = part instanceof Part.Body one ? one.field() : null;
    var media = field == null ? written.media() : field.stated(written.media());
    var node = inQuestion && value != null ? value : Fields.plainest(examples, written.mediaType(), written.media(),
        field == null ? examples.of(shape) : new Telling(examples).with(shape, field.name()));
    return message.body(written.mediaType(), media, node == null ? Values.object(Map.of()) : node, side);
  }
}
