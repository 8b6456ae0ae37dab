package dev.remit.openapi;

/**
 * The smallest edit that one rule is about, as YAML.
 *
 * @param frame what the fragments are: {@code schema}, {@code operation} or {@code document}
 */
public record RuleExample(String frame, String before, String after) {}
