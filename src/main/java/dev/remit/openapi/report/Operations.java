package dev.remit.openapi.report;

import dev.remit.openapi.Change;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Changes by the nearest operation that they touch, those of the whole document first, otherwise in their order. */
final class Operations {

  private Operations() {}

  static Map<String, List<Change>> of(List<Change> changes) {
    var operations = new LinkedHashMap<String, List<Change>>();
    for (var change : changes) {
      operations.computeIfAbsent(Words.operation(change.operation()), label -> new ArrayList<>()).add(change);
    }
    return operations;
  }
}
