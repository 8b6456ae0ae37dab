package dev.remit.openapi.swagger;

import dev.remit.openapi.tree.Node;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with a Swagger document and would not show once it is converted. */
final class Complaints {

  private static final int SHOWN = 20;

  private final List<Complaint> all = new ArrayList<>();

  void add(Node place, String detail) {
    if (all.size() < SHOWN) {
      all.add(new Complaint(place, detail));
    }
  }

  /** Something else was found at a place that takes one thing only. */
  void expected(String expected, Node found) {
    var kind = found.kind();
    add(found, (kind.equals("object") || kind.equals("array") ? "An " : "A ") + kind + " was found where " + expected
        + " was expected.");
  }

  List<Complaint> all() {
    return List.copyOf(all);
  }
}
