package dev.remit.openapi.corpus;

import dev.remit.openapi.Direction;
import dev.remit.openapi.Document;
import dev.remit.openapi.corpus.Reach.Setting;
import dev.remit.openapi.corpus.Reach.Spot;
import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.Pointer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A document to be edited, with what it says about itself: its operations and which schemas they reach. */
final class Subject {

  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");
  private static final Set<String> NOT_HEADERS = Set.of("accept", "content-type", "authorization");
  private static final Setting PLAIN = new Setting(true, false, false);
  private static final Setting TEXT = new Setting(true, true, true);
  private static final Setting UNCERTAIN = new Setting(false, false, false);
  private static final Setting UNTYPED = new Setting(true, false, true);

  final Document document;
  final List<Operation> operations = new ArrayList<>();
  final Reach reach;

  Subject(Document document) {
    this.document = document;
    this.reach = new Reach(document);
    items("paths", operations);
    operations.forEach(each -> walk(each, true));
    var webhooks = new ArrayList<Operation>();
    items(document.webhooks(), webhooks);
    webhooks.forEach(each -> walk(each, false));
  }

  /** Whether something refers into an operation, so that an edit of it is one of others, too. */
  boolean refersIntoPaths() {
    return document.references().stream().anyMatch(ref -> ref.startsWith("#/paths/"));
  }

  ObjectNode root() {
    return document.root();
  }

  private void items(String key, List<Operation> found) {
    var items = new Spot(root(), Pointer.ROOT).at(key);
    if (items != null) {
      collect(items, found);
    }
  }

  private void collect(Spot items, List<Operation> found) {
    each(items, (path, entry) -> {
      var item = path.startsWith("x-") ? null : reach.follow(entry);
      if (item != null && item.node() instanceof ObjectNode object) {
        object.keys().stream().filter(METHODS::contains).forEach(method -> {
          var spot = item.at(method);
          if (spot != null && spot.node() instanceof ObjectNode) {
            found.add(new Operation(method.toUpperCase(Locale.ROOT) + " " + path, item, spot));
          }
        });
      }
    });
  }

  private interface Member {
    void of(String key, Spot value);
  }

  private static void each(@Nullable Spot holder, Member action) {
    if (holder != null && holder.node() instanceof ObjectNode object) {
      object.forEach((key, value) -> action.of(key, new Spot(value, holder.pointer().to(key))));
    }
  }

  private void walk(Operation operation, boolean certain) {
    parameters(operation).values().forEach(each -> value(operation, each, Direction.REQUEST, certain));
    var body = operation.spot().at("requestBody");
    if (body != null) {
      content(operation, reach.follow(body), Direction.REQUEST, certain);
    }
    each(operation.spot().at("responses"), (status, response) -> {
      if (!status.startsWith("x-")) {
        response(operation, reach.follow(response), certain);
      }
    });
    each(operation.spot().at("callbacks"), (name, callback) -> {
      var calls = new ArrayList<Operation>();
      collect(reach.follow(callback), calls);
      calls.forEach(call -> walk(call, false));
    });
  }

  private void response(Operation operation, Spot response, boolean certain) {
    each(response.at("headers"), (name, header) -> {
      if (!name.equalsIgnoreCase("content-type")) {
        value(operation, reach.follow(header), Direction.RESPONSE, certain);
      }
    });
    content(operation, response, Direction.RESPONSE, certain);
  }

  /** The parameters that count, by place and name; those of the operation go before those of its path. */
  Map<String, Spot> parameters(Operation operation) {
    var parameters = new LinkedHashMap<String, Spot>();
    for (var holder : List.of(operation.item(), operation.spot())) {
      var list = holder.at("parameters");
      if (list != null && list.node() instanceof ArrayNode array) {
        for (int i = 0; i < array.size(); i++) {
          var parameter = reach.follow(new Spot(array.item(i), list.pointer().to(i)));
          if (parameter.node() instanceof ObjectNode object && !isIgnored(object)) {
            parameters.put(key(object), parameter);
          }
        }
      }
    }
    return parameters;
  }

  static String key(ObjectNode parameter) {
    var name = String.valueOf(parameter.text("name"));
    return parameter.text("in") + " " + ("header".equals(parameter.text("in")) ? name.toLowerCase(Locale.ROOT) : name);
  }

  private static boolean isIgnored(ObjectNode parameter) {
    return "header".equals(parameter.text("in"))
        && NOT_HEADERS.contains(String.valueOf(parameter.text("name")).toLowerCase(Locale.ROOT));
  }

  private void value(Operation operation, Spot holder, Direction direction, boolean certain) {
    var schema = holder.at("schema");
    if (schema != null) {
      reach.schema(schema, direction, operation.label(), certain && holder.at("content") == null ? TEXT : UNCERTAIN);
    }
    content(operation, holder, direction, false);
  }

  private static boolean isUntyped(String mediaType) {
    return mediaType.matches("(?i)text/(?!event-stream)[^;]*(?<!json)(;.*)?|[^;]+[/+]xml(;.*)?");
  }

  private void content(Operation operation, Spot holder, Direction direction, boolean certain) {
    var types = holder.at("content");
    boolean clear = types == null || baseTypes(types) == ((ObjectNode) types.node()).size();
    each(types, (type, entry) -> {
      var media = reach.follow(entry);
      var schema = media.at("schema");
      if (schema != null) {
        boolean plain = certain && clear && !isForm(type) && media.at("itemSchema") == null && !isRaw(type, schema);
        reach.schema(schema, direction, operation.label(), plain ? isUntyped(type) ? UNTYPED : PLAIN : UNCERTAIN);
      }
      each(media.at("encoding"), (part, encoding) -> each(encoding.at("headers"),
          (name, header) -> value(operation, reach.follow(header), direction, false)));
    });
  }

  private static long baseTypes(Spot types) {
    return ((ObjectNode) types.node()).keys().stream()
        .map(type -> type.toLowerCase(Locale.ROOT).split(";")[0].strip()).distinct().count();
  }

  static boolean isForm(String type) {
    return type.toLowerCase(Locale.ROOT).startsWith("multipart/") || type.toLowerCase(Locale.ROOT).contains("form-urlencoded");
  }

  // OpenAPI 3.1, working with binary data: bytes have no schema
  private static boolean isRaw(String type, Spot schema) {
    return !type.toLowerCase(Locale.ROOT).contains("json") && (!(schema.node() instanceof ObjectNode object) || object.size() == 0
        || object.has("contentMediaType") || "binary".equals(object.text("format")));
  }
}
