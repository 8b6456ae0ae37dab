package dev.remit.openapi.example;

import dev.remit.openapi.diff.Discriminator;
import dev.remit.openapi.diff.Shape;
import dev.remit.openapi.diff.Side;
import dev.remit.openapi.tree.Node;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a value says that it is where a discriminator is inherited: the name of the component that it is a value of (OpenAPI, discriminator object). */
final class Kinds {

  private final Map<Node, String> components = new IdentityHashMap<>();

  Kinds(Side side) {
    var schemas = side.root().at("components", "schemas");
    if (schemas != null) {
      schemas.keys().forEach(name -> {
        var schema = schemas.at(name);
        if (schema != null) {
          components.put(schema.node(), name);
        }
      });
    }
  }

  /** Null if no discriminator is inherited, or if the value is of no component. */
  @Nullable Discriminator told(Shape shape) {
    for (var part : shape.parts()) {
      var discriminator = part.has("oneOf") || part.has("anyOf") ? null : part.at("discriminator");
      var name = discriminator == null ? null : name(shape);
      var told = discriminator == null || name == null ? null : Discriminator.of(discriminator, name);
      if (told != null) {
        return told;
      }
    }
    return null;
  }

  private @Nullable String name(Shape shape) {
    for (var part : shape.parts()) {
      var name = components.get(part.node());
      if (name != null) {
        return name;
      }
    }
    return null;
  }
}
