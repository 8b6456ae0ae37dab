package dev.remit.openapi.use;

import dev.remit.openapi.AnswerUse;
import dev.remit.openapi.BodyUse;
import dev.remit.openapi.Flaw;
import dev.remit.openapi.Limits;
import dev.remit.openapi.OperationUse;
import dev.remit.openapi.ParameterUse;
import dev.remit.openapi.Sample;
import dev.remit.openapi.UnreadableDocument;
import dev.remit.openapi.Usage;
import dev.remit.openapi.read.Reading;
import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.NumberNode;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.Pointer;
import dev.remit.openapi.tree.TextNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Reads usages from JSON. */
public final class UsageJson {

  private static final Pointer ROOT = Pointer.ROOT;

  private UsageJson() {}

  public static String write(Usage usage) {
    return new UsageWriter().write(usage);
  }

  /** @throws UnreadableDocument if the bytes are no usage, or beyond a limit */
  public static Usage read(byte[] json, Limits limits) {
    var root = object(Reading.tree(json, limits), ROOT);
    var operations = root.get("operations");
    return operations == null || operations.kind().equals("null") ? Usage.UNKNOWN
        : new Usage(list(operations, ROOT.to("operations"), UsageJson::operation));
  }

  private static OperationUse operation(Node node, Pointer place) {
    var use = object(node, place);
    var parameters = use.get("parameters");
    var sends = use.get("sends");
    var reads = use.get("reads");
    var samples = use.get("samples");
    return new OperationUse(text(use, "operation", place),
        parameters == null ? null : list(parameters, place.to("parameters"), UsageJson::parameter),
        sends == null ? null : body(sends, place.to("sends")),
        reads == null ? null : list(reads, place.to("reads"), UsageJson::answer),
        samples == null ? List.of() : list(samples, place.to("samples"), UsageJson::sample));
  }

  private static ParameterUse parameter(Node node, Pointer place) {
    return new ParameterUse(text(object(node, place), "in", place), text(object(node, place), "name", place));
  }

  private static BodyUse body(Node node, Pointer place) {
    var body = object(node, place);
    var members = body.get("members");
    try {
      return new BodyUse(texts(body, "mediaTypes", place), members == null ? List.of("") : texts(body, "members", place));
    } catch (IllegalArgumentException unreadable) {
      throw flawed(place.to("members"), node, String.valueOf(unreadable.getMessage()));
    }
  }

  // without a word of members only the status matters
  private static AnswerUse answer(Node node, Pointer place) {
    var answer = object(node, place);
    return new AnswerUse(text(answer, "status", place), answer.has("members") || answer.has("mediaTypes") ? body(node, place) : BodyUse.NONE,
        texts(answer, "headers", place));
  }

  private static Sample sample(Node node, Pointer place) {
    var sample = object(node, place);
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    var written = sample.object("parameters");
    if (written != null) {
      written.keys().forEach(key -> parameters.put(key, texts(written, key, place.to("parameters"))));
    }
    var status = sample.get("status") instanceof NumberNode number && number.raw().matches("[1-5][0-9]{2}") ? Integer.parseInt(number.raw()) : 0;
    return new Sample(text(sample, "name", place), parameters, json(sample.get("sent")), status, json(sample.get("read")));
  }

  private static @Nullable String json(@Nullable Node node) {
    return node == null ? null : node.toJson();
  }

  private static ObjectNode object(Node node, Pointer place) {
    if (node instanceof ObjectNode object) {
      return object;
    }
    throw flawed(place, node, "An object is expected, and this is of the kind " + node.kind() + ".");
  }

  private static String text(ObjectNode object, String key, Pointer place) {
    if (object.get(key) instanceof TextNode text && !text.value().isBlank()) {
      return text.value();
    }
    throw flawed(place.to(key), object, "A text is expected as '" + key + "'.");
  }

  private static List<String> texts(ObjectNode object, String key, Pointer place) {
    var list = object.get(key);
    return list == null ? List.of() : list(list, place.to(key), (node, at) -> {
      if (node instanceof TextNode text) {
        return text.value();
      }
      throw flawed(at, node, "A text is expected.");
    });
  }

  private static <T> List<T> list(Node node, Pointer place, BiFunction<Node, Pointer, T> reader) {
    if (!(node instanceof ArrayNode array)) {
      throw flawed(place, node, "A list is expected, and this is of the kind " + node.kind() + ".");
    }
    var read = new ArrayList<T>();
    for (int i = 0; i < array.size(); i++) {
      read.add(reader.apply(array.item(i), place.to(i)));
    }
    return read;
  }

  private static UnreadableDocument flawed(Pointer place, Node node, String detail) {
    return new UnreadableDocument(List.of(new Flaw(place.toString(), node.line(), node.column(), detail)));
  }
}
