package dev.remit.openapi.use;

import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The objects of which a Pact says that their members may be called anything, by the matchers {@code values} (version 3),
 * {@code eachKey} and {@code eachValue} (version 4). A rule for {@code .*} says only something about values.
 */
final class FreeNames {

  private static final Set<String> MATCHERS = Set.of("values", "eachKey", "eachValue");
  private static final Pattern STEP = Pattern.compile("\\.([^.\\[\\]]+)|\\[(\\*|[0-9]+)]|\\['([^']*)']|\\[\"([^\"]*)\"]");

  private FreeNames() {}

  static Set<Way> of(@Nullable Node matchingRules) {
    var free = new HashSet<Way>();
    var body = matchingRules instanceof ObjectNode rules ? rules.object("body") : null;
    if (body != null) {
      body.forEach((path, rule) -> {
        if (rule instanceof ObjectNode object && isFree(object.array("matchers"))) {
          free.add(way(path));
        }
      });
    }
    return free;
  }

  private static boolean isFree(@Nullable ArrayNode matchers) {
    return matchers != null && matchers.items().stream().anyMatch(FreeNames::isFree);
  }

  private static boolean isFree(Node matcher) {
    return matcher instanceof ObjectNode object && object.text("match") != null && MATCHERS.contains(object.text("match"));
  }

  private static Way way(String path) {
    var way = Way.HERE;
    var matcher = STEP.matcher(path.startsWith("$") ? path.substring(1) : path);
    while (matcher.find()) {
      if (matcher.group(2) != null) {
        way = way.to(Way.Step.ITEM);
      } else {
        var name = matcher.group(1) != null ? matcher.group(1) : matcher.group(3) != null ? matcher.group(3) : matcher.group(4);
        way = name.equals("*") ? way.to(Way.Step.ANY) : way.member(name);
      }
    }
    return way;
  }
}
