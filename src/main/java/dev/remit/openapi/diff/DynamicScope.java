package dev.remit.openapi.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What hangs on the way on which a schema is reached (JSON Schema 2020-12 core, sections 7.1 and 8.2.3.2). */
final class DynamicScope {

  private DynamicScope() {}

  /** What dynamic references may lead to where there are several such places, depending on the way to them. */
  static List<Located> targets(Shape shape) {
    var found = new ArrayList<Located>();
    for (var reference : shape.every("$dynamicRef")) {
      var targets = shape.shapes().dynamicTargets(reference);
      if (targets.size() > 1) {
        found.addAll(targets);
      }
    }
    return found;
  }

  /** The dynamic anchors of the schema resources that are entered here, the outermost first, where each of a name may win. */
  static Map<String, Located> anchors(Shape shape) {
    if (!shape.has("$id")) {
      return Map.of();
    }
    var anchors = new LinkedHashMap<String, Located>();
    for (var part : shape.parts()) {
      if (part.has("$id")) {
        shape.shapes().dynamicAnchors(part).forEach(anchors::putIfAbsent);
      }
    }
    return anchors;
  }
}
