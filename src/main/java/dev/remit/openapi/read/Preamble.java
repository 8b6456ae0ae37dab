package dev.remit.openapi.read;

import dev.remit.openapi.Dialect;
import dev.remit.openapi.tree.BooleanNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.NumberNode;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.Pointer;
import dev.remit.openapi.tree.TextNode;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a document says about itself ("OpenAPI Object" and "Info Object" of OpenAPI 3.0 to 3.2).
 *
 * @param openapi version of the specification it follows
 * @param title empty if it has none
 * @param version version of the contract, as written
 */
public record Preamble(Dialect dialect, String openapi, String title, String version) {

  private static final String SWAGGER = "2.0";
  private static final String VERSIONS = "3.0.x, 3.1.x or 3.2.x";
  private static final Pattern READ = Pattern.compile("3\\.([012])(\\.[0-9]+)?");

  /** @throws dev.remit.openapi.UnreadableDocument if it is of another version, so that the rest means nothing to us */
  static Preamble of(ObjectNode root, Flaws flaws) {
    if (isSwagger(root)) {
      return of(root, Dialect.OPENAPI_3_0, SWAGGER, flaws);
    }
    var openapi = scalar(root.get("openapi"));
    var read = READ.matcher(openapi == null ? "" : openapi);
    if (openapi == null || !read.matches()) {
      other(root, flaws);
      throw Flaws.refusal(List.of(flaws));
    }
    return of(root, Dialect.valueOf("OPENAPI_3_" + read.group(1)), openapi, flaws);
  }

  /** Whether this is Swagger 2.0, which is read as OpenAPI 3.0. */
  static boolean isSwagger(ObjectNode root) {
    return !root.has("openapi") && SWAGGER.equals(scalar(root.get("swagger")));
  }

  private static Preamble of(ObjectNode root, Dialect dialect, String openapi, Flaws flaws) {
    contents(root, dialect, flaws);
    var info = root.object("info");
    var title = info == null ? null : scalar(info.get("title"));
    return new Preamble(dialect, openapi, title == null ? "" : title, version(root, flaws));
  }

  private static void other(ObjectNode root, Flaws flaws) {
    var swagger = root.get("swagger");
    var openapi = root.get("openapi");
    if (openapi != null) {
      flaws.add(Pointer.ROOT.to("openapi"), openapi,
          "OpenAPI " + Wording.quoted(shown(openapi)) + " was found where " + VERSIONS + " was expected, or Swagger " + SWAGGER + ".");
    } else if (swagger != null) {
      flaws.add(Pointer.ROOT.to("swagger"), swagger, "Swagger " + Wording.quoted(shown(swagger))
          + " was found where 2.0 was expected, or OpenAPI " + VERSIONS + ".");
    } else {
      flaws.add(Pointer.ROOT.to("openapi"), root, "Nothing was found where 'openapi' was expected to say " + VERSIONS + ", or 'swagger' to say " + SWAGGER + ".");
    }
  }

  private static String shown(Node version) {
    var scalar = scalar(version);
    return scalar == null ? version.kind() : scalar;
  }

  private static void contents(ObjectNode root, Dialect dialect, Flaws flaws) {
    if (!dialect.isJsonSchema() && absent(root.get("paths"))) {
      expected("the object 'paths'", root.get("paths"), root, Pointer.ROOT.to("paths"), flaws);
    } else if (absent(root.get("paths")) && absent(root.get("components")) && absent(root.get("webhooks"))) {
      flaws.add(Pointer.ROOT, root, "Nothing was found where one of 'paths', 'components' and 'webhooks' was expected.");
    }
  }

  private static boolean absent(@Nullable Node node) {
    return node == null || node.kind().equals("null");
  }

  private static String version(ObjectNode root, Flaws flaws) {
    var info = root.get("info");
    if (!(info instanceof ObjectNode object)) {
      expected("an info object", info, root, Pointer.ROOT.to("info"), flaws);
      return "";
    }
    var version = scalar(object.get("version"));
    if (version == null || version.isBlank()) {
      expected("a version that is not blank", object.get("version"), object, Pointer.ROOT.to("info").to("version"), flaws);
      return "";
    }
    return version;
  }

  private static void expected(String what, @Nullable Node found, Node parent, Pointer at, Flaws flaws) {
    flaws.add(at, found == null ? parent : found,
        (found == null ? "Nothing" : Wording.found(found.kind())) + " was found where " + what + " was expected.");
  }

  // people write 'version: 1.10' in YAML and mean the text
  private static @Nullable String scalar(@Nullable Node node) {
    if (node instanceof TextNode text) {
      return text.value();
    }
    return node instanceof NumberNode || node instanceof BooleanNode ? node.toJson() : null;
  }
}
