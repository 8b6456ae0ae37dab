package dev.remit.openapi.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An operation with the path item it stands in.
 *
 * @param method as it is sent: in capitals, unless it is an additional one (OpenAPI 3.2, path item object)
 * @param path the template, the webhook's name or the callback's expression
 * @param item the path item, which may hold parameters and servers for all its operations
 * @param node the operation itself
 * @param label method and path
 */
public record Operation(String method, String path, PathItem item, Located node, String label) {

  /** What stands before the label of an operation that is a webhook, where it stands among others. */
  public static final String WEBHOOK = "webhook ";

  /** Methods of a path item (OpenAPI 3.0 and 3.1, path item object; {@code query} from 3.2). */
  private static final List<String> METHODS =
      List.of("get", "put", "post", "delete", "options", "head", "patch", "trace", "query");
  private static final Pattern VARIABLE = Pattern.compile("\\{([^/{}]*)}");

  private Operation(String method, String path, PathItem item, Located node) {
    this(method, path, item, node, method + " " + path);
  }

  /** Its own servers or those of its path item; null if those of the document count. */
  public @Nullable Located servers() {
    var own = node.at("servers");
    return own == null ? item.at("servers") : own;
  }

  /** Those of the innermost list that is there, be it the document's; null if there is none. */
  public @Nullable Located servers(Side side) {
    var own = servers();
    return own == null ? side.root().at("servers") : own;
  }

  /** The operations of an object whose members are path items, extensions aside. */
  public static List<Operation> of(Side side, @Nullable Located items) {
    return items == null ? List.of() : of(side, items, items.names());
  }

  /** Those of the webhooks of a document, where any name may be that of one. */
  public static List<Operation> ofWebhooks(Side side) {
    var webhooks = side.webhooks();
    return webhooks == null ? List.of() : of(side, webhooks, webhooks.keys());
  }

  private static List<Operation> of(Side side, Located items, List<String> names) {
    var operations = new ArrayList<Operation>();
    for (var name : names) {
      var item = PathItem.of(side, items.at(name));
      if (item != null) {
        ofItem(name, item, operations);
      }
    }
    return operations;
  }

  private static void ofItem(String path, PathItem item, List<Operation> operations) {
    for (var key : item.keys()) {
      var node = METHODS.contains(key) ? item.at(key) : null;
      if (node != null) {
        operations.add(new Operation(key.toUpperCase(Locale.ROOT), path, item, node));
      }
    }
    var more = item.at("additionalOperations");
    if (more != null) {
      more.keys().forEach(method -> operations.add(new Operation(method, path, item, Objects.requireNonNull(more.at(method)))));
    }
  }

  /** The label with the names of path variables left out, because they never travel. */
  public String address() {
    return method + " " + address(path);
  }

  static String address(String path) {
    return VARIABLE.matcher(path).replaceAll("{}");
  }

  /** The same where it is called by this path, which fits its own. */
  Operation at(String called) {
    return new Operation(method, called, item, node, label);
  }

  /** The path variable's position in the template, -1 if it is not there. */
  int position(String variable) {
    int position = 0;
    for (int open = path.indexOf('{'); open >= 0; open = path.indexOf('{', open + 1)) {
      int end = endOfName(open + 1);
      if (end < path.length() && path.charAt(end) == '}') {
        if (end - open - 1 == variable.length() && path.startsWith(variable, open + 1)) {
          return position;
        }
        position++;
      }
    }
    return -1;
  }

  private int endOfName(int from) {
    int at = from;
    while (at < path.length() && "{}/".indexOf(path.charAt(at)) < 0) {
      at++;
    }
    return at;
  }
}
