package dev.remit.openapi.diff;

import dev.remit.openapi.tree.Node;

/**
 * The smallest edit that one rule is about.
 *
 * @param frame what the fragments are: {@code schema}, {@code operation} or {@code document}
 */
record RuleExample(String frame, Node before, Node after) {}
