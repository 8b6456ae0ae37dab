package dev.remit.catalogue.descriptor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A sound node as JSON knows it: maps, lists, texts, numbers as {@link java.math.BigDecimal}, truth values, null. Members
 * come by name, so that equal ones come alike, and those that are null are left out.
 */
final class Json {

  private Json() {}

  static @Nullable Object of(Node node) {
    if (node instanceof MappingNode mapping) {
      return object(mapping);
    }
    return node instanceof SequenceNode sequence ? list(sequence) : scalar((ScalarNode) node);
  }

  private static Object object(MappingNode mapping) {
    var members = new TreeMap<String, Object>();
    for (var entry : mapping.getValue()) {
      var value = of(entry.getValueNode());
      if (value != null) {
        members.put(((ScalarNode) entry.getKeyNode()).getValue(), value);
      }
    }
    return Collections.unmodifiableMap(members);
  }

  private static Object list(SequenceNode sequence) {
    var items = new ArrayList<@Nullable Object>();
    sequence.getValue().forEach(item -> items.add(of(item)));
    return Collections.unmodifiableList(items);
  }

  private static @Nullable Object scalar(ScalarNode scalar) {
    var tag = scalar.getTag();
    if (tag.equals(Tag.NULL)) {
      return null;
    }
    if (tag.equals(Tag.BOOL)) {
      return scalar.getValue().equalsIgnoreCase("true");
    }
    return tag.equals(Tag.FLOAT) || tag.equals(Tag.INT) ? Numbers.of(scalar.getValue()) : scalar.getValue();
  }
}
