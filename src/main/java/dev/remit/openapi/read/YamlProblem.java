package dev.remit.openapi.read;

import dev.remit.openapi.UnreadableDocument;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in a sentence what the YAML parser could not read. */
final class YamlProblem {

  private YamlProblem() {}

  /** The place given is where the last event began, for a problem that does not know its own. */
  static UnreadableDocument refusal(RuntimeException cause, TreeBuilder builder, int line, int column) {
    if (cause instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
      var at = marked.getProblemMark();
      return builder.refused(at.getLine() + 1, at.getColumn() + 1, "This is not valid YAML: " + sentence(marked) + ".");
    }
    return builder.refused(line, column, "What follows this place is not valid YAML.");
  }

  private static String sentence(MarkedYAMLException marked) {
    var context = marked.getContext();
    var whole = marked.getProblem() + (context == null ? "" : " (" + context.strip() + ")");
    return Wording.shortened(whole);
  }
}
