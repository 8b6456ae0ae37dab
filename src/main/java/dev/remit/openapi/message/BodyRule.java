package dev.remit.openapi.message;

import dev.remit.openapi.Direction;
import dev.remit.openapi.Document;
import dev.remit.openapi.Request;
import dev.remit.openapi.Violation.Place;
import dev.remit.openapi.Violation;
import dev.remit.openapi.diff.Located;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.value.Answer;
import dev.remit.openapi.value.Evaluator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What a contract demands of the body of a request (OpenAPI, request body object). */
final class BodyRule {

  private final Document document;
  private final Located body;
  private final Map<String, Media> content = new LinkedHashMap<>();
  private final Map<String, String> keys = new ConcurrentHashMap<>();

  private record Media(@Nullable Located schema, BodyReader reader) {}

  BodyRule(Contract contract, Document document, Located body) {
    this.document = document;
    this.body = body;
    contract.content(body).forEach((key, media) -> content.put(key, new Media(media.at("schema"), new BodyReader(contract, key, media))));
  }

  /** Checks the body, and gives it as far as it was read. */
  @Nullable Node check(Request request, Evaluator evaluator, List<Violation> violations) {
    var bytes = request.body();
    if (bytes.length == 0) {
      if (body.flag("required")) {
        violations.add(new Violation(Place.BODY, "", "required", "The body is missing.", body.pointer().toString()));
      }
      return null;
    }
    var told = request.header("Content-Type");
    var key = content.isEmpty() ? null : key(told);
    if (key == null) {
      if (!content.isEmpty()) {
        violations.add(new Violation(Place.MEDIA_TYPE, "", "media-type", "The body is " + told + ", and taken is " + String.join(", ", content.keySet()) + ".",
            body.pointer().to("content").toString()));
      }
      return null;
    }
    return read(bytes, told == null ? key : told, content.get(key), evaluator, violations);
  }

  private @Nullable String key(@Nullable String told) {
    if (told == null) {
      return content.size() == 1 ? content.keySet().iterator().next() : Contract.key(content.keySet(), "application/json");
    }
    if (content.containsKey(told)) {
      return told;
    }
    var known = keys.get(told);
    if (known == null) {
      known = Contract.key(content.keySet(), told);
      if (known != null && keys.size() < 100) {
        keys.put(told, known);
      }
    }
    return known;
  }

  private @Nullable Node read(byte[] bytes, String mediaType, Media media, Evaluator evaluator, List<Violation> violations) {
    var read = media.reader.read(bytes, mediaType);
    if (read.flaw() != null) {
      violations.add(new Violation(Place.BODY, "", "syntax", read.flaw(), body.pointer().toString()));
    } else if (read.value() != null && media.schema != null
        && evaluator.accepts(media.schema.node(), read.value(), Direction.REQUEST) == Answer.NO) {
      Explanation.of(document, evaluator, Direction.REQUEST, media.schema, read.value()).forEach(reason -> violations.add(
          new Violation(Place.BODY, reason.at().toString(), reason.rule(), reason.detail(), reason.clause().toString())));
    }
    return read.value();
  }
}
