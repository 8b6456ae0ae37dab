package dev.remit.openapi.use;

import dev.remit.openapi.Severity;
import dev.remit.openapi.Unmet;
import dev.remit.openapi.diff.Located;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What of one operation is unmet; the same from several messages is told once. */
final class Findings {

  private final Map<String, Unmet> unmet;
  private final String operation;

  private Findings(Map<String, Unmet> unmet, String operation) {
    this.unmet = unmet;
    this.operation = operation;
  }

  static Findings none() {
    return new Findings(new LinkedHashMap<>(), "");
  }

  /** The same collection for another operation. */
  Findings of(String label) {
    return new Findings(unmet, label);
  }

  void breaking(String rule, String place, String detail, @Nullable Located against) {
    add(rule, Severity.BREAKING, place, detail, against);
  }

  void risky(String rule, String place, String detail, @Nullable Located against) {
    add(rule, Severity.RISKY, place, detail, against);
  }

  private void add(String rule, Severity severity, String place, String detail, @Nullable Located against) {
    unmet.putIfAbsent(rule + " " + operation + " " + place,
        new Unmet(rule, severity, operation, place, detail, against == null ? null : against.pointer().toString()));
  }

  List<Unmet> all() {
    return new ArrayList<>(unmet.values());
  }
}
