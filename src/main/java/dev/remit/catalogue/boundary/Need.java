package dev.remit.catalogue.boundary;

import dev.remit.catalogue.GraphView;
import dev.remit.catalogue.RelationType;
import java.util.Arrays;

/**
 * A relation as a picture draws it: from what needs to what is needed, so that all arrows mean the same. An API needs the
 * component that provides it, though that is who says so.
 */
record Need(String from, String to, RelationType type) {

  static Need of(GraphView.Edge edge) {
    var type = Arrays.stream(RelationType.values()).filter(one -> one.forward().equals(edge.type())).findFirst().orElseThrow();
    return type == RelationType.PROVIDES_API
        ? new Need(edge.target(), edge.source(), type)
        : new Need(edge.source(), edge.target(), type);
  }

  /** How what needs stands to what is needed. */
  String words() {
    return type == RelationType.PROVIDES_API ? RelationWords.backward(type) : RelationWords.forward(type);
  }

  /** The same as seen from what is needed. */
  String wordsBack() {
    return type == RelationType.PROVIDES_API ? RelationWords.forward(type) : RelationWords.backward(type);
  }
}
