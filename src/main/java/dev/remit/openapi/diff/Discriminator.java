package dev.remit.openapi.diff;

import org.jspecify.annotations.Nullable;

/**
 * How a value says which alternative it is (OpenAPI, discriminator object).
 *
 * @param property the member that says it
 * @param value what it says for this alternative
 */
public record Discriminator(String property, String value) {

  /** Null if the alternatives are not told apart so. */
  static @Nullable Discriminator of(Union.Alternative alternative) {
    var discriminator = alternative.discriminator();
    var property = discriminator == null ? null : discriminator.text("propertyName");
    var label = alternative.label();
    return property == null || label == null ? null : new Discriminator(property, value(discriminator, label));
  }

  private static String value(Located discriminator, String label) {
    var mapping = discriminator.at("mapping");
    if (mapping != null) {
      for (var key : mapping.keys()) {
        var target = mapping.text(key);
        if (target != null && Chooser.name(target).equals(label)) {
          return key;
        }
      }
    }
    return label;
  }
}
