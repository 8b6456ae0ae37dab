package dev.remit.bench.load;

import java.util.ArrayList;
import java.util.List;

/** An entity as a descriptor says it. */
final class Thing {

  final String kind;
  final String name;
  final String title;
  final String description;
  final List<String> tags;
  final String team;
  final List<String> lines = new ArrayList<>();
  final List<String> provides = new ArrayList<>();
  final List<String> consumes = new ArrayList<>();
  final List<String> needs = new ArrayList<>();

  Thing(String kind, String name, String title, String description, List<String> tags, String team) {
    this.kind = kind;
    this.name = name;
    this.title = title;
    this.description = description;
    this.tags = tags;
    this.team = team;
  }

  /** One more member of {@code spec}. */
  void say(String member, String value) {
    lines.add("  " + member + ": " + value + "\n");
  }

  /** In Backstage's format. */
  String text() {
    var text = new StringBuilder("---\napiVersion: backstage.io/v1alpha1\nkind: " + kind + "\nmetadata:\n  name: " + name + "\n  title: " + title
        + "\n  description: " + description + "\n" + (tags.isEmpty() ? "" : "  tags: [" + String.join(", ", tags) + "]\n") + "spec:\n");
    lines.forEach(text::append);
    list(text, "providesApis", provides);
    list(text, "consumesApis", consumes);
    list(text, "dependsOn", needs);
    return text.toString();
  }

  private static void list(StringBuilder text, String member, List<String> values) {
    if (!values.isEmpty()) {
      text.append("  ").append(member).append(": [").append(String.join(", ", values)).append("]\n");
    }
  }
}
