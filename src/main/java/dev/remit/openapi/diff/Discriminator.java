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
    var label = alternative.label();
    return discriminator == null || label == null ? null : of(discriminator, label);
  }

  /**
   * How values of the schema of this name say so; null if the discriminator names no member.
   *
   * @param discriminator the discriminator object
   */
  public static @Nullable Discriminator of(Located discriminator, String name) {
    var property = discriminator.text("propertyName");
    return property == null ? null : new Discriminator(property, value(discriminator, name));
  }

  private static String value(Located discriminator, String name) {
    var mapping = discriminator.at("mapping");
    if (mapping != null) {
      for (var key : mapping.keys()) {
        var target = mapping.text(key);
        if (target != null && Side.name(target).equals(name)) {
          return key;
        }
      }
    }
    return name;
  }
}
