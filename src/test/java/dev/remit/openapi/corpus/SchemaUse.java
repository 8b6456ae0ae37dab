package dev.remit.openapi.corpus;

import dev.remit.openapi.Direction;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.Pointer;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Where a schema is used. */
final class SchemaUse {

  final Pointer pointer;
  final ObjectNode node;
  /** The operations by the direction in which values of this schema travel; only of uses that are certain. */
  final Map<Direction, Set<String>> operations = new EnumMap<>(Direction.class);
  /** Whether some use is uncertain: within alternatives, together with other schemas, in a form, a callback or a webhook. */
  boolean entangled;
  /** Whether it is a parameter or header or a part of one, where values travel as text. */
  boolean text;
  /** Whether it is written without its type: such a text, plain text or XML. */
  boolean untyped;

  SchemaUse(Pointer pointer, ObjectNode node) {
    this.pointer = pointer;
    this.node = node;
  }

  boolean used(Direction direction, String operation) {
    return operations.computeIfAbsent(direction, key -> new LinkedHashSet<>()).add(operation);
  }
}
