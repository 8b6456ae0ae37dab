package dev.remit.openapi.diff;

import dev.remit.openapi.tree.TextNode;
import dev.remit.openapi.diff.Union.Alternative;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A discriminator object (OpenAPI 3.1, section 4.8.25): which value of which member chooses which form. What its mapping leaves
 * out is chosen by the name of its schema.
 *
 * @param place where it stands
 * @param property the member that chooses
 * @param mapping the names of schemas by the values that choose them
 */
record Chooser(Located place, @Nullable String property, Map<String, String> mapping) {

  /** The discriminator beside the alternatives, or with none given the one that was inherited; null if there is none. */
  static @Nullable Chooser of(Shape shape, List<Alternative> alternatives) {
    for (var part : shape.parts()) {
      var place = part.at("discriminator");
      if (place != null && alternatives.isEmpty() != (part.has("oneOf") || part.has("anyOf"))) {
        return new Chooser(place, place.text("propertyName"), mapping(place, alternatives));
      }
    }
    return null;
  }

  private static Map<String, String> mapping(Located place, List<Alternative> alternatives) {
    var mapping = new LinkedHashMap<String, String>();
    var written = place.at("mapping");
    if (written != null) {
      for (var value : written.keys()) {
        mapping.put(value, name(String.valueOf(written.text(value))));
      }
    }
    var mapped = new LinkedHashSet<>(mapping.values());
    alternatives.stream().map(Chooser::reference).filter(name -> name != null && !mapped.contains(name))
        .forEach(name -> mapping.putIfAbsent(name, name));
    return mapping;
  }

  /** The form of messages whose value is not known (OpenAPI 3.2); null if none is named. */
  @Nullable String otherwise() {
    var name = place.text("defaultMapping");
    return name == null ? null : name(name);
  }

  private static String name(String reference) {
    return reference.substring(reference.lastIndexOf('/') + 1);
  }

  private static @Nullable String reference(Alternative alternative) {
    var branch = alternative.branch();
    var reference = branch == null ? null : branch.text("$ref");
    return reference == null ? null : name(reference);
  }

  /** The values that choose this alternative. */
  Set<String> values(Alternative alternative) {
    var values = new LinkedHashSet<String>();
    var name = reference(alternative);
    mapping.forEach((value, target) -> {
      if (target.equals(name)) {
        values.add(value);
      }
    });
    var listed = property == null ? null : alternative.shape().property(property).values();
    if (listed != null) {
      listed.all().stream().filter(TextNode.class::isInstance).forEach(value -> values.add(((TextNode) value).value()));
    }
    return values;
  }
}
