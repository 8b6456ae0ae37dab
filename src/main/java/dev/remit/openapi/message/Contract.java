package dev.remit.openapi.message;

import dev.remit.openapi.Document;
import dev.remit.openapi.diff.Entered;
import dev.remit.openapi.diff.Located;
import dev.remit.openapi.diff.MediaRange;
import dev.remit.openapi.diff.Operation;
import dev.remit.openapi.diff.ParametersDiff;
import dev.remit.openapi.diff.ResponsesDiff;
import dev.remit.openapi.diff.Side;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A document as one asks it about operations and their messages. Not for several threads at once. */
public final class Contract {

  private static final Pattern VARIABLE = Pattern.compile("\\{([^/{}]*)}");

  private final Side side;
  private final Schemas schemas;
  private final Markups markups;
  private final List<Operation> paths;
  private final Map<String, Operation> byLabel = new LinkedHashMap<>();
  private final Map<String, Operation> byAddress = new HashMap<>();

  public Contract(Document document) {
    this.side = new Side(document);
    this.schemas = new Schemas(side);
    this.markups = new Markups(side, schemas);
    this.paths = side.operations();
    for (var operation : paths) {
      byLabel.put(operation.label(), operation);
      byAddress.put(operation.address(), operation);
    }
    Operation.ofWebhooks(side).forEach(each -> byLabel.put(Operation.WEBHOOK + each.label(), each));
  }

  /** The document, its references followed. */
  public Side side() {
    return side;
  }

  Schemas schemas() {
    return schemas;
  }

  Markups markups() {
    return markups;
  }

  /** Those that consumers call, in the order of the document. */
  public List<Operation> paths() {
    return paths;
  }

  /** The operation of this name, whatever its path variables are called; null if there is none. */
  public @Nullable Operation operation(String label) {
    var named = byLabel.get(label);
    return named == null ? byAddress.get(address(label)) : named;
  }

  /** The name of an operation without the names of its path variables, because they never travel. */
  public static String address(String label) {
    return VARIABLE.matcher(label).replaceAll("{}");
  }

  /** Its parameters, those of its path included. */
  public Collection<Entered> parameters(Operation operation) {
    return ParametersDiff.parameters(operation, side).values();
  }

  /** What it takes as a body; null if nothing. */
  public @Nullable Entered body(Operation operation) {
    return Entered.of(side, operation.node(), "requestBody");
  }

  /** What speaks for this status: itself, its range or the default; of a range all within it too. */
  public List<Entered> answers(Operation operation, String status) {
    var responses = operation.node().at("responses");
    var found = new ArrayList<Entered>();
    var speaker = status.equals("default") ? Entered.of(side, responses, status) : ResponsesDiff.speaker(responses, status, side);
    if (speaker != null) {
      found.add(speaker);
    }
    if (responses != null && status.length() == 3 && status.toUpperCase(Locale.ROOT).endsWith("XX")) {
      responses.keys().stream().filter(key -> key.charAt(0) == status.charAt(0) && !key.equals(status))
          .forEach(key -> add(Entered.of(side, responses, key), found));
    }
    return found;
  }

  private static void add(@Nullable Entered answer, List<Entered> found) {
    if (answer != null) {
      found.add(answer);
    }
  }

  /** The media types of a body or answer by their keys, references followed. */
  public Map<String, Located> content(Located holder) {
    var content = holder.at("content");
    var found = new LinkedHashMap<String, Located>();
    for (var key : content == null ? List.<String>of() : content.keys()) {
      var media = side.follow(content, key);
      if (media != null) {
        found.put(key, media);
      }
    }
    return found;
  }

  /** The key that speaks for a media type; null if none does. */
  public static @Nullable String key(Collection<String> keys, String mediaType) {
    var exact = MediaRange.key(keys, MediaRange.normal(mediaType));
    return exact != null || mediaType.indexOf(';') < 0 ? exact
        : keys.stream().filter(key -> MediaRange.essence(key).equals(MediaRange.essence(mediaType))).findFirst().orElse(null);
  }
}
