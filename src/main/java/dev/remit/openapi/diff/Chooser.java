package dev.remit.openapi.diff;

import dev.remit.openapi.tree.TextNode;
import dev.remit.openapi.diff.Union.Alternative;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A discriminator object (OpenAPI 3.1, section 4.8.25): which value of which member chooses which form. What its mapping leaves
 * out is chosen by the name of its schema.
 *
 * @param place where it stands
 * @param property the member that chooses
 * @param mapping the names of schemas by the values that choose them
 * @param of what it chooses from
 */
record Chooser(Located place, @Nullable String property, Map<String, String> mapping, Choice of) {

  /**
   * What is chosen from.
   *
   * @param inherited whether it is what inherits the discriminator, rather than the alternatives beside it
   * @param base the component whose subtypes these are; null if it is none
   */
  record Choice(boolean inherited, @Nullable String base) {}

  /** The discriminator beside the alternatives; null if there is none. */
  static @Nullable Chooser of(Shape shape, List<Alternative> alternatives) {
    var place = alternatives.isEmpty() ? null : discriminator(shape, true);
    if (place == null) {
      return null;
    }
    var mapping = Subtypes.mapped(place);
    addUnmapped(alternatives.stream().map(Chooser::reference).filter(Objects::nonNull).toList(), mapping);
    return new Chooser(place, place.text("propertyName"), mapping, new Choice(false, null));
  }

  /** The discriminator that is inherited, which chooses between the subtypes of the component in question; null if there is none. */
  static @Nullable Chooser inherited(Shape shape) {
    if (!shape.has("discriminator")) {
      return null;
    }
    var subtypes = shape.subtypes();
    var base = subtypes.name(shape);
    var own = base == null ? null : subtypes.discriminator(base);
    var place = own == null ? discriminator(shape, false) : own;
    if (place == null) {
      return null;
    }
    var mapping = Subtypes.mapped(place);
    var below = subtypes.below(base);
    if (base != null && own == null) {
      mapping.values().removeIf(name -> !name.equals(base) && !below.contains(name));
      // the subtype itself, whose value a mapping may say or leave out
      addUnmapped(List.of(base), mapping);
    }
    addUnmapped(below, mapping);
    return new Chooser(place, place.text("propertyName"), mapping, new Choice(true, base));
  }

  private static @Nullable Located discriminator(Shape shape, boolean amongAlternatives) {
    for (var part : shape.parts()) {
      var place = part.at("discriminator");
      if (place != null && amongAlternatives == (part.has("oneOf") || part.has("anyOf"))) {
        return place;
      }
    }
    return null;
  }

  // who is mapped is not chosen by its name
  private static void addUnmapped(Collection<String> names, Map<String, String> mapping) {
    var mapped = new HashSet<>(mapping.values());
    names.stream().filter(name -> !mapped.contains(name)).forEach(name -> mapping.putIfAbsent(name, name));
  }

  /** Whether the mapping is written for this value. */
  boolean writes(String value) {
    return place.at("mapping", value) != null;
  }

  /** The form of messages whose value is not known (OpenAPI 3.2); null if none is named. */
  @Nullable String otherwise() {
    var name = place.text("defaultMapping");
    return name == null ? null : Side.name(name);
  }

  private static @Nullable String reference(Alternative alternative) {
    var branch = alternative.branch();
    var reference = branch == null ? null : branch.text("$ref");
    return reference == null ? null : Side.name(reference);
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
