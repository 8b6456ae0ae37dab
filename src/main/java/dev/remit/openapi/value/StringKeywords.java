package dev.remit.openapi.value;

import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.TextNode;

/**
 * Keywords for strings (JSON Schema 2020-12 validation, section 6.3), and {@code format}, which is for numbers too. Of
 * {@code contentEncoding}, {@code contentMediaType} and {@code contentSchema} nothing is demanded (section 8).
 */
final class StringKeywords {

  private static final int WORK_OF_A_STEP = 64;

  private StringKeywords() {}

  static Answer minLength(Application at, Node limit) {
    return at.value instanceof TextNode text ? Sizes.atLeast(length(text), limit) : Answer.YES;
  }

  static Answer maxLength(Application at, Node limit) {
    return at.value instanceof TextNode text ? Sizes.atMost(length(text), limit) : Answer.YES;
  }

  static Answer format(Application at, Node name) {
    return name instanceof TextNode text ? Formats.accepts(text.value(), at.value) : Answer.YES;
  }

  private static int length(TextNode text) {
    return text.value().codePointCount(0, text.value().length());
  }

  static Answer pattern(Application at, Node argument) {
    return at.value instanceof TextNode text && argument instanceof TextNode pattern
        ? finds(at, pattern.value(), text.value()) : Answer.YES;
  }

  /** Whether the pattern occurs in the text; large patterns and long texts cost more. */
  static Answer finds(Application at, String pattern, String text) {
    var regex = at.evaluation.lookup.regex(pattern);
    return at.evaluation.spend(1 + (int) (regex.work(text) / WORK_OF_A_STEP)) ? regex.finds(text) : at.evaluation.cut();
  }
}
