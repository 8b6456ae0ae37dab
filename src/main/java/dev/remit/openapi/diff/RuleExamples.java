package dev.remit.openapi.diff;

import dev.remit.openapi.Limits;
import dev.remit.openapi.RuleExample;
import dev.remit.openapi.read.Reading;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.write.YamlWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;

/** The examples of the rules, out of {@code examples.yaml}, whose head explains its form. */
final class RuleExamples {

  private static final Map<String, RuleExample> EXAMPLES = load();

  private RuleExamples() {}

  /** The ids of the rules that have an example. */
  static Iterable<String> ids() {
    return EXAMPLES.keySet();
  }

  static RuleExample of(String rule) {
    var example = EXAMPLES.get(rule);
    if (example == null) {
      throw new NoSuchElementException("examples.yaml has none for " + rule);
    }
    return example;
  }

  private static Map<String, RuleExample> load() {
    try (var in = RuleExamples.class.getResourceAsStream("examples.yaml")) {
      if (in == null) {
        throw new IllegalStateException("examples.yaml is missing beside " + RuleExamples.class);
      }
      return examples((ObjectNode) Reading.tree(in.readAllBytes(), Limits.DEFAULT));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Map<String, RuleExample> examples(ObjectNode file) {
    var examples = new LinkedHashMap<String, RuleExample>();
    for (var id : file.keys()) {
      var framed = file.object(id);
      if (framed == null || framed.size() != 1) {
        throw new IllegalStateException("The example of " + id + " has no frame");
      }
      examples.put(id, example(framed.keys().get(0), framed));
    }
    return examples;
  }

  private static RuleExample example(String frame, ObjectNode framed) {
    var fragments = framed.object(frame);
    var before = fragments == null ? null : fragments.get("before");
    var after = fragments == null ? null : fragments.get("after");
    if (before == null || after == null) {
      throw new IllegalStateException("The example lacks its before or after: " + framed);
    }
    return new RuleExample(frame, YamlWriter.write(before), YamlWriter.write(after), fragments.text("beside"));
  }
}
