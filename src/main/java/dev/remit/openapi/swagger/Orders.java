package dev.remit.openapi.swagger;

import dev.remit.openapi.tree.KeyTable;
import dev.remit.openapi.tree.Keys;
import dev.remit.openapi.tree.Name;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The orders of keys that objects of the converted document have: each is kept once, as those of a document that is read. */
final class Orders {

  private final KeyTable table = new KeyTable();
  private final Map<String, Name> names = new HashMap<>();
  private Name[] order = new Name[16];

  Keys of(List<String> keys) {
    if (keys.size() > order.length) {
      order = Arrays.copyOf(order, keys.size());
    }
    for (int i = 0; i < keys.size(); i++) {
      order[i] = names.computeIfAbsent(keys.get(i), Name::new);
    }
    return table.of(order, keys.size());
  }
}
